#include "app/cash/till.h"

#include "app/money/moneytext.h"
#include "app/money/quickamounts.h"
#include "core/cash/drawer.h"

#include <QCoreApplication>

namespace servery::app {
namespace {

struct TillText
{
    Q_DECLARE_TR_FUNCTIONS(TillText)
};

} // namespace

Till::Till(QObject* parent) : QObject(parent), m_lines(this), m_given(this)
{
    connect(&m_given, &MoneyEntry::changed, this, [this] {
        if (m_stage == Stage::Entry)
            m_problem.clear();
        Q_EMIT changed();
    });
}

void Till::setCurrency(const QByteArray& currency)
{
    m_currency = currency;
    m_given.setCurrency(currency);
    Q_EMIT changed();
}

void Till::open(const AwaitedCash& awaited, const QString& title, const QString& totalText,
                const QString& tipText, std::vector<OrderLineRow> lines)
{
    const bool isOther = awaited.paymentId != m_awaited.paymentId;
    m_lines.sync(std::move(lines));
    m_title = title;
    m_totalText = totalText;
    m_tipText = tipText;
    m_awaited = awaited;
    if (isOther || m_stage == Stage::None) {
        m_given.clear();
        setStage(Stage::Entry);
    }
    Q_EMIT changed();
}

void Till::close()
{
    m_awaited = {};
    m_title.clear();
    m_totalText.clear();
    m_tipText.clear();
    m_lines.sync({});
    m_given.clear();
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

QString Till::dueText() const
{
    return m_stage == Stage::None ? QString() : moneyText(m_awaited.dueCents, m_currency);
}

QVariantList Till::quickAmounts() const
{
    QVariantList out;
    if (m_stage == Stage::None)
        return out;
    for (const std::int64_t cents : app::quickAmounts(m_awaited.dueCents, m_currency)) {
        const bool isExact = cents == m_awaited.dueCents;
        out.append(QVariantMap{{QStringLiteral("cents"), qint64{cents}},
                               {QStringLiteral("text"), isExact ? moneyText(cents, m_currency)
                                                                : coinText(cents, m_currency)},
                               {QStringLiteral("isExact"), isExact},
                               {QStringLiteral("isChosen"), cents == m_given.cents()}});
    }
    return out;
}

void Till::choose(qint64 cents)
{
    if (m_stage == Stage::Entry)
        m_given.setCents(cents);
}

QString Till::shortText() const
{
    const qint64 missing = m_awaited.dueCents - m_given.cents();
    if (m_stage != Stage::Entry || m_given.isEmpty())
        return {};
    if (missing > 0)
        return TillText::tr("%1 short").arg(moneyText(missing, m_currency));
    if (cashAmountOf(m_given.cents(), m_currency) != m_given.cents())
        return TillText::tr("No coins for this");
    return {};
}

std::optional<qint64> Till::changeCents() const
{
    if (m_stage == Stage::None || (m_given.isEmpty() && m_awaited.dueCents > 0))
        return std::nullopt;
    const auto sale = cashSale(m_awaited.amountCents, m_given.cents(), m_currency);
    return sale ? std::optional<qint64>(sale->changeCents) : std::nullopt;
}

QString Till::changeText() const
{
    const auto change = changeCents();
    return change ? moneyText(*change, m_currency) : QString();
}

QVariantList Till::changeRows() const
{
    QVariantList out;
    const auto change = changeCents();
    if (!change)
        return out;
    for (const DenominationCount& each : changeOf(*change, m_currency))
        out.append(QVariantMap{{QStringLiteral("text"), coinText(each.valueCents, m_currency)},
                               {QStringLiteral("count"), qint64{each.count}}});
    return out;
}

bool Till::canTake() const
{
    return m_stage == Stage::Entry && changeCents().has_value();
}

} // namespace servery::app
