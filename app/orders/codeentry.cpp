#include "app/orders/codeentry.h"

#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/protocol/names.h"

#include <QCoreApplication>

namespace servery::app {

namespace commands = protocol::commands;

namespace {

struct CodeText
{
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

const QString otpKey = QStringLiteral("otp");
} // namespace

CodeEntry::CodeEntry(const Clock& clock, OrderBook& book, OrderActions& actions, ServerLink& link,
                     ServerTime& time, QObject* parent)
    : QObject(parent), m_clock(clock), m_book(book), m_actions(actions), m_link(link), m_time(time)
{
    connect(&m_book, &OrderBook::changed, this, &CodeEntry::refresh);
    connect(&m_link, &ServerLink::connectedChanged, this, &CodeEntry::refresh);
    connect(&m_actions, &OrderActions::done, this,
            [this](const QString& id, const QString&) { onDone(id); });
    connect(&m_actions, &OrderActions::refused, this,
            [this](const QString& id, const QString&, const protocol::Problem& problem) {
                onRefused(id, problem);
            });
    connect(&m_time, &ServerTime::ticked, this, &CodeEntry::tick);
}

QString CodeEntry::status() const
{
    switch (m_status) {
    case Status::Entry:
        break;
    case Status::Checking:
        return QStringLiteral("checking");
    case Status::Wrong:
        return QStringLiteral("wrong");
    case Status::Locked:
        return QStringLiteral("locked");
    case Status::Expired:
        return QStringLiteral("expired");
    case Status::RateLimited:
        return QStringLiteral("rateLimited");
    case Status::Right:
        return QStringLiteral("right");
    case Status::Offline:
        return QStringLiteral("offline");
    }
    return QStringLiteral("entry");
}

void CodeEntry::setOrder(const QString& orderId)
{
    if (m_orderId == orderId)
        return;
    m_orderId = orderId;
    m_checkId.clear();
    m_handOverId.clear();
    m_resendId.clear();
    m_notice.clear();
    m_issue = 0;
    setDigits({});
    // Too many tries count for the device, not for one order.
    if (m_status != Status::RateLimited)
        m_status = Status::Entry;
    refresh();
    Q_EMIT statusChanged();
}

CodeEntry::Status CodeEntry::restingStatus() const
{
    if (!m_link.isConnected())
        return Status::Offline;
    const OrderView* order = m_book.find(m_orderId);
    if (order == nullptr || order->code.issue == 0)
        return Status::Entry;
    if (order->code.locked)
        return Status::Locked;
    if (order->code.expiresAt.isSet() && order->code.expiresAt <= m_time.now())
        return Status::Expired;
    return Status::Entry;
}

QString CodeEntry::restingMessage(Status status) const
{
    if (status == Status::Offline)
        return CodeText::tr("Offline. Codes cannot be checked until the line is back.");
    if (status == Status::Locked)
        return CodeText::tr("Code locked. Text a new one.");
    if (status == Status::Expired)
        return CodeText::tr("Code ran out. Text a new one.");
    return m_notice;
}

// Takes over what the order says now, without disturbing what is typed or on its way.
void CodeEntry::refresh()
{
    const OrderView* order = m_book.find(m_orderId);
    const protocol::CodeView code = order != nullptr ? order->code : protocol::CodeView{};
    if (code.issue != m_issue) {
        // A new code: the old one's wrong attempts are gone with it.
        m_issue = code.issue;
        setDigits({});
        if (m_status != Status::RateLimited && m_status != Status::Right)
            m_status = Status::Entry;
    }
    QString sent;
    if (code.issue > 0) {
        const QString at = m_time.formatTime(code.issuedAt.ms);
        const QString until = m_time.formatTime(code.expiresAt.ms);
        sent = order->phoneEnds.isEmpty()
                   ? CodeText::tr("Made %1, good until %2").arg(at, until)
                   : CodeText::tr("Texted %1 to phone ending %2, good until %3")
                         .arg(at, order->phoneEnds, until);
    }
    if (sent != m_sentText) {
        m_sentText = sent;
        Q_EMIT sentTextChanged();
    }
    const bool canSend = order != nullptr && order->state == OrderState::Ready &&
                         code.issuesLeft > 0 && m_link.isConnected() && m_resendId.isEmpty();
    if (canSend != m_canSendNewCode) {
        m_canSendNewCode = canSend;
        Q_EMIT statusChanged();
    }
    if (m_status == Status::Right || m_status == Status::RateLimited)
        return;
    const Status resting = restingStatus();
    if (m_status == Status::Checking) {
        // The answer may have been lost with the line; it is asked for again when the line is back.
        if (resting == Status::Offline)
            setStatus(Status::Offline,
                      CodeText::tr("Offline. The code is checked when the line is back."));
        return;
    }
    if (m_status == Status::Offline && resting != Status::Offline && !m_checkId.isEmpty()) {
        setStatus(Status::Checking);
        return;
    }
    if (m_status == Status::Wrong && resting == Status::Entry)
        return;
    if (code.issue > 0 && resting == Status::Entry)
        m_attemptsLeft = code.attemptsLeft;
    setStatus(resting, restingMessage(resting));
}

void CodeEntry::setDigits(const QString& digits)
{
    if (m_digits == digits)
        return;
    m_digits = digits;
    Q_EMIT digitsChanged();
}

void CodeEntry::setStatus(Status status, const QString& message)
{
    if (status == m_status && message == m_message)
        return;
    m_status = status;
    m_message = message;
    Q_EMIT statusChanged();
}

bool CodeEntry::takesDigits() const
{
    const OrderView* order = m_book.find(m_orderId);
    return order != nullptr && order->state == OrderState::Ready &&
           (m_status == Status::Entry || m_status == Status::Wrong);
}

void CodeEntry::press(const QString& digit)
{
    const bool isDigit = digit.size() == 1 && digit.at(0) >= u'0' && digit.at(0) <= u'9';
    if (!isDigit || !takesDigits())
        return;
    m_notice.clear();
    setDigits(m_status == Status::Wrong ? digit : m_digits + digit);
    setStatus(Status::Entry);
    if (m_digits.size() == digitCount)
        check();
}

void CodeEntry::backspace()
{
    if (!takesDigits())
        return;
    // The next key clears a wrong code as a whole.
    setDigits(m_status == Status::Wrong ? QString() : m_digits.chopped(m_digits.isEmpty() ? 0 : 1));
    setStatus(Status::Entry);
}

void CodeEntry::clear()
{
    if (!takesDigits())
        return;
    setDigits({});
    setStatus(Status::Entry);
}

void CodeEntry::check()
{
    setStatus(Status::Checking);
    m_checkId = m_actions.send(commands::orderComplete, m_orderId, {{otpKey, m_digits}},
                               CommandOutbox::Keep::InMemory);
    if (m_checkId.isEmpty()) {
        setDigits({});
        setStatus(Status::Entry, CodeText::tr("The last code is still being checked."));
    }
}

void CodeEntry::onDone(const QString& id)
{
    if (id.isEmpty())
        return;
    if (id == m_checkId) {
        m_checkId.clear();
        setDigits({});
        setStatus(Status::Right, CodeText::tr("Code matches. Hand it over."));
        Q_EMIT codeRight();
    } else if (id == m_handOverId) {
        m_handOverId.clear();
        setStatus(Status::Right, CodeText::tr("Handed over."));
        Q_EMIT finished();
    } else if (id == m_resendId) {
        m_resendId.clear();
        setDigits({});
        m_notice = CodeText::tr("A new code was texted.");
        m_status = Status::Entry;
        refresh();
        Q_EMIT statusChanged();
    }
}

void CodeEntry::onRefused(const QString& id, const protocol::Problem& problem)
{
    if (id.isEmpty())
        return;
    if (id == m_checkId) {
        m_checkId.clear();
        onCheckRefused(problem);
    } else if (id == m_handOverId || id == m_resendId) {
        (id == m_handOverId ? m_handOverId : m_resendId).clear();
        m_notice = refusalText(problem);
        refresh();
        setStatus(m_status, m_notice);
        Q_EMIT statusChanged();
    }
}

void CodeEntry::onCheckRefused(const protocol::Problem& problem)
{
    Q_EMIT codeWrong();
    if (problem.code == u"otp_incorrect") {
        m_attemptsLeft = qMax(0, problem.members.value(u"attemptsLeft").toInt(m_attemptsLeft - 1));
        if (m_attemptsLeft > 0)
            setStatus(Status::Wrong,
                      CodeText::tr("%n attempt(s) left, then locked", nullptr, m_attemptsLeft));
        else
            setStatus(Status::Locked, restingMessage(Status::Locked));
        Q_EMIT statusChanged();
        return;
    }
    setDigits({});
    if (problem.code == u"otp_locked") {
        m_attemptsLeft = 0;
        setStatus(Status::Locked, restingMessage(Status::Locked));
    } else if (problem.code == u"otp_expired") {
        setStatus(Status::Expired, restingMessage(Status::Expired));
    } else if (problem.code == u"otp_rate_limited") {
        m_secondsLeft = qMax(1, problem.retryAfterSeconds);
        m_waitUntilMonoMs = m_clock.monotonicMs() + m_secondsLeft * 1000LL;
        setStatus(Status::RateLimited, CodeText::tr("Too many tries on this device."));
        Q_EMIT secondsLeftChanged();
    } else {
        m_notice = refusalText(problem);
        setStatus(Status::Entry, m_notice);
    }
}

void CodeEntry::tick()
{
    if (m_status == Status::RateLimited) {
        const qint64 leftMs = m_waitUntilMonoMs - m_clock.monotonicMs();
        const int seconds = leftMs <= 0 ? 0 : static_cast<int>((leftMs + 999) / 1000);
        if (seconds != m_secondsLeft) {
            m_secondsLeft = seconds;
            Q_EMIT secondsLeftChanged();
        }
        if (seconds == 0)
            setStatus(Status::Entry);
    }
    refresh();
}

void CodeEntry::handOver()
{
    if (m_status != Status::Right)
        return;
    setStatus(Status::Entry);
    Q_EMIT finished();
}

void CodeEntry::handOverAtTable()
{
    const OrderView* order = m_book.find(m_orderId);
    if (order == nullptr || order->state != OrderState::Ready)
        return;
    m_handOverId = m_actions.send(commands::orderComplete, m_orderId,
                                  {{QStringLiteral("handover"), QStringLiteral("table")}});
}

void CodeEntry::sendNewCode()
{
    if (!m_canSendNewCode)
        return;
    m_resendId =
        m_actions.send(commands::orderResendCode, m_orderId, {}, CommandOutbox::Keep::InMemory);
    refresh();
    Q_EMIT statusChanged();
}

} // namespace servery::app
