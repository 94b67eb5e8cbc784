#include "app/cash/till.h"

#include "app/cash/cashgiven.h"
#include "app/money/moneytext.h"
#include "core/cash/drawer.h"
#include "core/orders/tiprules.h"

#include <QCoreApplication>

namespace servery::app {
namespace {

struct TillText
{
    Q_DECLARE_TR_FUNCTIONS(TillText)
};

} // namespace

Till::Till(QObject* parent) : QObject(parent), m_tip(this), m_lines(this), m_given(this)
{
    connect(&m_given, &MoneyEntry::changed, this, [this] {
        if (m_stage == Stage::Entry)
            m_problem.clear();
        Q_EMIT changed();
    });
    connect(&m_tip, &MoneyEntry::changed, this, [this] {
        m_problem.clear();
        Q_EMIT changed();
    });
}

void Till::setCurrency(const QByteArray& currency)
{
    m_currency = currency;
    m_given.setCurrency(currency);
    m_tip.setCurrency(currency);
    Q_EMIT changed();
}

void Till::setTipOffer(const TipOffer& offer)
{
    if (m_offer == offer)
        return;
    m_offer = offer;
    Q_EMIT changed();
}

void Till::open(const AwaitedCash& awaited, const QString& title, qint64 tipCents,
                std::vector<OrderLineRow> lines)
{
    const bool isOther = awaited.paymentId != m_awaited.paymentId;
    m_lines.sync(std::move(lines));
    m_title = title;
    m_tipBeforeCents = tipCents;
    m_awaited = awaited;
    if (isOther || m_stage == Stage::None) {
        m_given.clear();
        forgetTip();
        setStage(Stage::Entry);
    }
    Q_EMIT changed();
}

void Till::close()
{
    m_awaited = {};
    m_title.clear();
    m_tipBeforeCents = 0;
    m_lines.sync({});
    m_given.clear();
    forgetTip();
    setStage(Stage::None);
}

void Till::setStage(Stage stage, const QString& problem)
{
    if (m_stage == stage && m_problem == problem)
        return;
    m_stage = stage;
    m_problem = problem;
    Q_EMIT changed();
}

void Till::onSent()
{
    setStage(Stage::Sending);
}

void Till::onQueued()
{
    setStage(Stage::Queued);
}

void Till::onTaken()
{
    setStage(Stage::Taken);
}

void Till::onRefused(const QString& sentence)
{
    setStage(Stage::Entry, sentence);
}

QString Till::stage() const
{
    switch (m_stage) {
    case Stage::None:
        break;
    case Stage::Entry:
        return QStringLiteral("entry");
    case Stage::Sending:
        return QStringLiteral("sending");
    case Stage::Queued:
        return QStringLiteral("queued");
    case Stage::Taken:
        return QStringLiteral("taken");
    }
    return QStringLiteral("none");
}

qint64 Till::dueCents() const
{
    return m_tip.isEmpty() ? m_awaited.dueCents : cashAmountOf(amountCents(), m_currency);
}

QString Till::dueText() const
{
    return m_stage == Stage::None ? QString() : moneyText(dueCents(), m_currency);
}

QString Till::totalText() const
{
    return m_stage == Stage::None ? QString() : moneyText(amountCents(), m_currency);
}

QString Till::tipText() const
{
    const qint64 tip = m_tipBeforeCents + m_tip.cents();
    return tip > 0 ? moneyText(tip, m_currency) : QString();
}

// --- Tips ---

void Till::forgetTip()
{
    m_tipKey = QStringLiteral("none");
    m_isTipping = false;
    m_tip.clear();
}

bool Till::takesTips() const
{
    return m_stage == Stage::Entry && m_awaited.tipRoomCents > 0 &&
           (!m_offer.percents.empty() || m_offer.takesOther);
}

QVariantList Till::tipChoices() const
{
    QVariantList out;
    if (!takesTips())
        return out;
    const auto add = [&](const QString& key, const QString& text, const QString& detail = {}) {
        out.append(QVariantMap{{QStringLiteral("key"), key},
                               {QStringLiteral("text"), text},
                               {QStringLiteral("detail"), detail},
                               {QStringLiteral("isChosen"), key == m_tipKey}});
    };
    add(QStringLiteral("none"), TillText::tr("No tip"));
    for (const int percent : m_offer.percents)
        add(QString::number(percent), TillText::tr("%1%").arg(percent),
            moneyText(tipShareOf(m_awaited.itemsCents, percent), m_currency));
    if (m_offer.takesOther)
        add(QStringLiteral("other"), TillText::tr("Other"));
    return out;
}

void Till::chooseTip(const QString& key)
{
    if (m_stage != Stage::Entry)
        return;
    m_tipKey = key;
    m_isTipping = key == u"other";
    m_tip.setCents(tipShareOf(m_awaited.itemsCents, key.toInt()));
    Q_EMIT changed();
}

void Till::setTipping(bool isTipping)
{
    if (m_isTipping == isTipping || m_tipKey != u"other")
        return;
    m_isTipping = isTipping;
    Q_EMIT changed();
}

QString Till::tipFault() const
{
    const qint64 beyond = m_tip.cents() - m_awaited.tipRoomCents;
    return m_stage == Stage::Entry && beyond > 0 && !m_tip.isEmpty()
               ? TillText::tr("%1 more than the dishes").arg(moneyText(beyond, m_currency))
               : QString();
}

// --- Cash ---

QVariantList Till::quickAmounts() const
{
    return m_stage == Stage::None ? QVariantList()
                                  : cashgiven::choices(dueCents(), m_given.cents(), m_currency);
}

void Till::choose(qint64 cents)
{
    if (m_stage == Stage::Entry)
        m_given.setCents(cents);
}

QString Till::shortText() const
{
    return m_stage != Stage::Entry || m_given.isEmpty()
               ? QString()
               : cashgiven::fault(dueCents(), m_given.cents(), m_currency);
}

std::optional<qint64> Till::changeCents() const
{
    if (m_stage == Stage::None || (m_given.isEmpty() && dueCents() > 0))
        return std::nullopt;
    const auto sale = cashSale(amountCents(), m_given.cents(), m_currency);
    return sale ? std::optional<qint64>(sale->changeCents) : std::nullopt;
}

QString Till::changeText() const
{
    const auto change = changeCents();
    return change ? moneyText(*change, m_currency) : QString();
}

QVariantList Till::changeRows() const
{
    const auto change = changeCents();
    return change ? cashgiven::changeRows(*change, m_currency) : QVariantList();
}

bool Till::canTake() const
{
    return m_stage == Stage::Entry && tipFault().isEmpty() && changeCents().has_value();
}

} // namespace servery::app
