#include "app/cash/cashdesk.h"

#include "app/cash/cashrows.h"
#include "app/cash/drawerlines.h"
#include "app/money/moneytext.h"
#include "app/orders/listrows.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/protocol/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace servery::app {

namespace commands = protocol::commands;

namespace {

struct CashText
{
    Q_DECLARE_TR_FUNCTIONS(CashText)
};

const QString drawerPath = QStringLiteral("/api/cash/drawer");

QLatin1String commandOf(const QString& form)
{
    if (form == u"open")
        return commands::drawerOpen;
    if (form == u"payIn")
        return commands::drawerPayIn;
    if (form == u"payOut")
        return commands::drawerPayOut;
    return form == u"drop" ? commands::drawerDrop : commands::drawerNoSale;
}

} // namespace

CashDesk::CashDesk(OrderBook& book, CommandOutbox& outbox, ServerLink& link, ServerTime& time,
                   StaffApi& api, QObject* parent)
    : QObject(parent),
      m_book(book),
      m_outbox(outbox),
      m_link(link),
      m_time(time),
      m_api(api),
      m_reading(api, drawerPath, this),
      m_awaiting({"orderId", "number", "title", "dueText", "sinceMs", "selected"}, this),
      m_refundsDue({"number", "orderId", "paymentId", "title", "detail", "amountText", "isSending"},
                   this),
      m_moves({"word", "detail", "timeText", "amountText", "causes", "kind"}, this),
      m_closings(api, time, this),
      m_till(this),
      m_count(this),
      m_amount(this)
{
    connect(&m_reading, &LiveReading::arrived, this, [this](const QJsonObject& answer) {
        if (const auto picture = cashPicture(answer))
            apply(*picture);
    });
    connect(&m_link, &ServerLink::eventArrived, this, &CashDesk::onEvent);
    connect(&m_link, &ServerLink::snapshotArrived, this, &CashDesk::refresh);
    connect(&m_link, &ServerLink::connectedChanged, this, &CashDesk::onConnected);
    connect(&m_link, &ServerLink::acknowledged, this,
            [this](const OutboxEntry& entry, qint64, const QJsonObject& result) {
                onAcknowledged(entry, result);
            });
    connect(&m_link, &ServerLink::refused, this, &CashDesk::onRefused);
    connect(&m_outbox, &CommandOutbox::stored, this, &CashDesk::tellIfQueued);
    connect(&m_till, &Till::changed, this, &CashDesk::show);
    connect(&m_count, &DrawerCount::changed, this, &CashDesk::changed);
}

void CashDesk::setVenue(const QByteArray& currency, const QString& role)
{
    m_currency = currency;
    m_role = role;
    m_till.setCurrency(currency);
    m_count.setCurrency(currency);
    m_amount.setCurrency(currency);
    m_closings.setCurrency(currency);
    refresh();
}

void CashDesk::clear()
{
    m_role.clear();
    m_reading.clear();
    m_isKnown = false;
    m_picture = {};
    m_closings.clear();
    m_alarms.clear();
    m_wantedOrder.clear();
    m_problem.clear();
    m_form.clear();
    m_takeId.clear();
    m_formId.clear();
    m_countId.clear();
    m_closeId.clear();
    m_giving.clear();
    m_till.close();
    m_count.reset();
    show();
}

// --- What the server says ---

void CashDesk::refresh()
{
    if (m_role != u"counter" && m_role != u"manager")
        return;
    m_reading.refresh();
}

void CashDesk::onEvent(const protocol::Event& event)
{
    if (changesCash(event))
        refresh();
}

void CashDesk::onConnected()
{
    tellIfQueued();
    Q_EMIT changed();
}

void CashDesk::tellIfQueued()
{
    const OutboxEntry* take = m_outbox.find(m_takeId);
    if (take != nullptr && m_till.isBusy() && m_link.isQueued(*take))
        m_till.onQueued();
}

void CashDesk::apply(const CashPicture& picture)
{
    m_picture = picture;
    m_isKnown = true;
    m_till.setTipOffer(m_picture.tips);
    const auto& awaited = m_picture.awaited;
    if (const AwaitedCash* wanted = awaitedOrder(m_wantedOrder)) {
        m_wantedOrder.clear();
        openTill(*wanted);
    }
    const bool isGone = std::none_of(awaited.begin(), awaited.end(), [this](const auto& each) {
        return each.paymentId == m_till.paymentId();
    });
    if (isGone && m_till.stage() == u"entry")
        m_till.close(); // paid another way, or cancelled
    if (!m_picture.isOpen && m_closeId.isEmpty() && m_count.stage() != u"idle")
        m_count.reset(); // somebody else closed it
    show();
}

const AwaitedCash* CashDesk::awaitedOrder(const QString& orderId) const
{
    const auto found =
        std::find_if(m_picture.awaited.begin(), m_picture.awaited.end(),
                     [&orderId](const AwaitedCash& each) { return each.orderId == orderId; });
    return orderId.isEmpty() || found == m_picture.awaited.end() ? nullptr : &*found;
}

void CashDesk::show()
{
    m_awaiting.sync(awaitedRows(m_picture, m_currency, m_till.paymentId()));
    m_refundsDue.sync(dueRefundRows(m_picture, m_currency, m_giving.values(), m_time));
    m_moves.sync(moveRows(m_picture, m_currency, m_time));
    Q_EMIT changed();
}

QString CashDesk::openedText() const
{
    if (!m_picture.isOpen)
        return {};
    return CashText::tr("%1 since %2")
        .arg(m_picture.drawer.openedBy, m_time.formatTime(m_picture.drawer.openedAt.ms));
}

QString CashDesk::salesText() const
{
    return m_picture.isOpen ? CashText::tr("%n cash sale(s)", nullptr,
                                           static_cast<int>(m_picture.drawer.saleCount))
                            : QString();
}

QVariantList CashDesk::drawerLines() const
{
    return m_picture.isOpen ? app::drawerLines(m_picture.drawer, m_currency, m_time)
                            : QVariantList();
}

QString CashDesk::expectedText() const
{
    const auto& expected = m_picture.drawer.expectedCents;
    return m_picture.isOpen && expected ? moneyText(*expected, m_currency) : QString();
}

QVariantList CashDesk::countLines() const
{
    if (!m_count.isCompared())
        return {};
    DrawerFigures figures = m_picture.drawer;
    figures.salesCents.reset();
    figures.expectedCents = m_count.expectedCents();
    return app::drawerLines(figures, m_currency, m_time);
}

QStringList CashDesk::stillOpen() const
{
    QStringList out;
    if (const auto waiting = static_cast<int>(m_picture.awaited.size()); waiting > 0)
        out.append(CashText::tr("%n order(s) still to be paid in cash", nullptr, waiting));
    if (const auto due = static_cast<int>(m_picture.refundsDue.size()); due > 0)
        out.append(CashText::tr("%n cash refund(s) still to be given back", nullptr, due));
    int unserved = 0;
    for (const OrderView& order : m_book.orders())
        unserved += !isTerminal(order.state) && !awaitsPayment(order.state) && !order.due ? 1 : 0;
    if (unserved > 0)
        out.append(CashText::tr("%n paid order(s) not handed over yet", nullptr, unserved));
    return out;
}

// --- Taking cash ---

void CashDesk::openTill(const AwaitedCash& awaited)
{
    const OrderView* order = m_book.find(awaited.orderId);
    m_till.open(awaited, awaitedTitle(awaited), awaited.itemsCents - awaited.tipRoomCents,
                order == nullptr ? std::vector<OrderLineRow>() : lineRows(*order));
    // Taken already, and the server has not said so yet: it is not taken a second time.
    if (const OutboxEntry* take = unansweredTake(awaited.paymentId);
        take != nullptr && m_till.stage() == u"entry") {
        m_takeId = take->id;
        m_till.onSent();
        tellIfQueued();
    }
}

const OutboxEntry* CashDesk::unansweredTake(const QString& paymentId) const
{
    for (const OutboxEntry& entry : m_outbox.entries())
        if (entry.name == commands::cashTake && entry.data.value(u"paymentId") == paymentId)
            return &entry;
    return nullptr;
}

void CashDesk::takeUp(const QString& paymentId)
{
    for (const AwaitedCash& each : m_picture.awaited) {
        if (each.paymentId == paymentId && !m_till.isBusy()) {
            openTill(each);
            return;
        }
    }
}

void CashDesk::takeUpOnly()
{
    if (m_picture.awaited.size() == 1 && m_till.stage() == u"none" && m_wantedOrder.isEmpty())
        openTill(m_picture.awaited.front());
}

void CashDesk::takeUpOrder(const QString& orderId)
{
    m_problem.clear();
    if (const AwaitedCash* awaited = awaitedOrder(orderId)) {
        if (!m_till.isBusy())
            openTill(*awaited);
        return;
    }
    m_wantedOrder = orderId;
    const QJsonObject body{{QStringLiteral("orderId"), orderId},
                           {QStringLiteral("method"), QStringLiteral("cash")}};
    m_api.post(QStringLiteral("/api/payments/initiate"), body, m_api.newKey(), this,
               [this](const Result<QJsonObject, protocol::Problem>& answer) {
                   if (!answer) {
                       m_wantedOrder.clear();
                       m_problem = refusalText(answer.error());
                       Q_EMIT changed();
                       return;
                   }
                   refresh();
               });
}

void CashDesk::take()
{
    if (!m_till.canTake() || !m_picture.isOpen)
        return;
    QJsonObject body{{QStringLiteral("paymentId"), m_till.paymentId()},
                     {QStringLiteral("tenderedCents"), m_till.given()->cents()}};
    if (m_till.tipCents() > 0)
        body.insert(QStringLiteral("tipCents"), m_till.tipCents());
    m_takeId = m_outbox.add(commands::cashTake, body);
    m_till.onSent();
    tellIfQueued();
    Q_EMIT drawerKicked();
}

// --- Moving cash ---

void CashDesk::showSession(const QString& sessionId)
{
    if (m_picture.isOpen && m_picture.drawer.sessionId == sessionId)
        m_closings.close();
    else
        m_closings.openSession(sessionId);
}

void CashDesk::openForm(const QString& name)
{
    m_form = name;
    m_problem.clear();
    m_amount.clear();
    Q_EMIT changed();
}

void CashDesk::closeForm()
{
    if (!m_formId.isEmpty())
        return;
    m_form.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void CashDesk::submitForm(const QString& reason)
{
    if (m_form.isEmpty() || !m_formId.isEmpty() || !m_link.isConnected())
        return;
    QJsonObject data;
    if (m_form == u"open")
        data.insert(QStringLiteral("floatCents"), m_amount.cents());
    else if (m_form != u"noSale")
        data.insert(QStringLiteral("amountCents"), m_amount.cents());
    if (m_form != u"open" && m_form != u"drop")
        data.insert(QStringLiteral("reason"), reason);
    m_problem.clear();
    m_formId = m_outbox.add(commandOf(m_form), data);
    Q_EMIT changed();
}

void CashDesk::giveBack(const QString& refundId)
{
    if (!m_picture.isOpen || m_giving.values().contains(refundId))
        return;
    m_problem.clear();
    const QString id =
        m_outbox.add(commands::cashGiveBack, {{QStringLiteral("refundId"), refundId}});
    m_giving.insert(id, refundId);
    Q_EMIT drawerKicked();
    show();
}

// --- Closing ---

void CashDesk::beginClose()
{
    m_problem.clear();
    m_count.begin();
    refresh();
}

void CashDesk::compare()
{
    if (m_count.stage() != u"counting" || m_count.linesLeft() > 0 || !m_link.isConnected())
        return;
    m_countId = m_outbox.add(commands::drawerCount, {{QStringLiteral("counts"), m_count.counts()}});
    m_count.onComparing();
}

QJsonObject CashDesk::closeBody() const
{
    QJsonObject body{{QStringLiteral("counts"), m_count.counts()}};
    if (m_count.needsReason())
        body.insert(QStringLiteral("reason"), m_count.reason());
    return body;
}

void CashDesk::closeDrawer()
{
    const bool isExplained = !m_count.needsReason() || !m_count.reason().isEmpty();
    if (m_count.stage() != u"compared" || !isExplained || !m_link.isConnected())
        return;
    m_closeId = m_outbox.add(commands::drawerClose, closeBody());
    m_count.onClosing();
}

void CashDesk::closeAsManager(const QString& username, const QString& pin)
{
    if (m_count.stage() != u"compared" || m_count.reason().isEmpty())
        return;
    QJsonObject body = closeBody();
    body.insert(QStringLiteral("action"), QStringLiteral("close"));
    m_count.onClosing();
    m_api.postAs(username, pin, drawerPath, body, m_api.newKey(), this,
                 [this](const Result<QJsonObject, protocol::Problem>& answer) {
                     if (answer)
                         onClosed(*answer);
                     else
                         onCloseRefused(answer.error());
                 });
}

void CashDesk::onClosed(const QJsonObject& report)
{
    m_count.reset();
    m_till.close();
    m_closings.add(report);
    Q_EMIT drawerKicked();
    refresh();
}

void CashDesk::onCloseRefused(const protocol::Problem& problem)
{
    if (problem.code == u"manager_required")
        m_count.onManagerRequired(problem.members.value(u"overShortCents").toInteger());
    else if (problem.code == u"unauthenticated")
        m_count.onRefused(CashText::tr("That name and PIN do not match. Nothing was changed."));
    else
        m_count.onRefused(refusalText(problem));
}

// --- Answers ---

void CashDesk::onAcknowledged(const OutboxEntry& entry, const QJsonObject& result)
{
    if (entry.id == m_takeId) {
        m_takeId.clear();
        // Meanwhile the next order may be in front of it.
        if (entry.data.value(u"paymentId").toString() == m_till.paymentId())
            m_till.onTaken();
    } else if (entry.id == m_formId) {
        m_formId.clear();
        const bool isByHand = m_form != u"open";
        m_form.clear();
        if (isByHand)
            Q_EMIT drawerKicked();
        Q_EMIT changed();
    } else if (entry.id == m_countId) {
        m_countId.clear();
        QJsonObject verdict = result;
        if (isManager())
            verdict.insert(QStringLiteral("needsManager"), false);
        m_count.onCompared(verdict, m_picture.overShortLimitCents);
    } else if (entry.id == m_closeId) {
        m_closeId.clear();
        onClosed(result);
    } else if (m_giving.remove(entry.id) > 0) {
        show();
    } else {
        return;
    }
    refresh();
}

void CashDesk::onRefused(const OutboxEntry& entry, const protocol::Problem& problem)
{
    const QString sentence = refusalText(problem);
    if (entry.id == m_takeId && m_till.isBusy()) {
        m_takeId.clear();
        m_till.onRefused(sentence);
    } else if (entry.name == commands::cashTake) {
        // The cash is in the drawer already, and the diner may be gone.
        if (entry.id == m_takeId)
            m_takeId.clear();
        m_alarms.append(CashText::tr("Cash that was taken offline could not be booked. %1 Put it "
                                     "aside and tell a manager.")
                            .arg(sentence));
        Q_EMIT changed();
    } else if (entry.id == m_formId) {
        m_formId.clear();
        m_problem = sentence;
        Q_EMIT changed();
    } else if (entry.id == m_countId) {
        m_countId.clear();
        m_count.onRefused(sentence);
    } else if (entry.id == m_closeId) {
        m_closeId.clear();
        onCloseRefused(problem);
    } else if (m_giving.remove(entry.id) > 0) {
        m_problem = sentence;
        show();
    } else {
        return;
    }
    refresh();
}

void CashDesk::alarmUnderstood()
{
    if (!m_alarms.isEmpty())
        m_alarms.removeFirst();
    Q_EMIT changed();
}

} // namespace servery::app
