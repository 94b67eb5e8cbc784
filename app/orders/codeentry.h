// CodeEntry: the pad on which a pickup code is typed. It checks itself on the sixth digit; the
// server's one command both verifies the code and completes the order. The digits are held only
// while they are on the screen: never logged, never on disk. Thread: the GUI thread.
#pragma once

#include "app/orders/orderactions.h"
#include "app/orders/orderbook.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace servery::app {

class ServerTime;

class CodeEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from CounterDesk")
    Q_PROPERTY(QString digits READ digits NOTIFY digitsChanged)
    Q_PROPERTY(QString status READ status NOTIFY statusChanged)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY statusChanged)
    Q_PROPERTY(QString message READ message NOTIFY statusChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(QString sentText READ sentText NOTIFY sentTextChanged)
    Q_PROPERTY(bool canSendNewCode READ canSendNewCode NOTIFY statusChanged)
    Q_PROPERTY(bool sendingNewCode READ sendingNewCode NOTIFY statusChanged)

public:
    enum class Status { Entry, Checking, Wrong, Locked, Expired, RateLimited, Right, Offline };

    static constexpr int digitCount = 6;
    static constexpr int attemptsPerCode = 5;

    CodeEntry(const Clock& clock, OrderBook& book, OrderActions& actions, ServerLink& link,
              ServerTime& time, QObject* parent = nullptr);

    // The pad is for this order from now on; empty: for none.
    void setOrder(const QString& orderId);
    // Looks at the clock: a code runs out, a wait is over.
    void tick();

    [[nodiscard]] QString digits() const { return m_digits; }
    // "entry", "checking", "wrong", "locked", "expired", "rateLimited", "right" or "offline".
    [[nodiscard]] QString status() const;
    [[nodiscard]] int attemptsLeft() const { return m_attemptsLeft; }
    [[nodiscard]] QString message() const { return m_message; }
    // Until the keys work again; only while rate limited.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    // "Texted 19:24 to phone ending 42, good until 20:24".
    [[nodiscard]] QString sentText() const { return m_sentText; }
    [[nodiscard]] bool canSendNewCode() const { return m_canSendNewCode; }
    [[nodiscard]] bool sendingNewCode() const { return !m_resendId.isEmpty(); }

    Q_INVOKABLE void press(const QString& digit);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void clear();
    // After the right code: done with this order.
    Q_INVOKABLE void handOver();
    // Where the venue serves at tables: without a code.
    Q_INVOKABLE void handOverAtTable();
    Q_INVOKABLE void sendNewCode();

Q_SIGNALS:
    void digitsChanged();
    void statusChanged();
    void secondsLeftChanged();
    void sentTextChanged();
    void codeRight();
    void codeWrong();
    // The order was handed over and can be closed.
    void finished();

private:
    void refresh();
    void check();
    void setDigits(const QString& digits);
    void setStatus(Status status, const QString& message = {});
    void onDone(const QString& id);
    void onRefused(const QString& id, const protocol::Problem& problem);
    void onCheckRefused(const protocol::Problem& problem);
    // What the order and the line alone say, before anything is typed.
    [[nodiscard]] Status restingStatus() const;
    [[nodiscard]] QString restingMessage(Status status) const;
    [[nodiscard]] bool takesDigits() const;

    const Clock& m_clock;
    OrderBook& m_book;
    OrderActions& m_actions;
    ServerLink& m_link;
    ServerTime& m_time;
    QString m_orderId;
    QString m_digits;
    Status m_status = Status::Entry;
    QString m_message;
    QString m_notice; // stays until the next key
    QString m_sentText;
    int m_attemptsLeft = attemptsPerCode;
    int m_issue = 0;
    int m_secondsLeft = 0;
    qint64 m_waitUntilMonoMs = 0;
    bool m_canSendNewCode = false;
    QString m_checkId;    // the check that is on its way
    QString m_handOverId; // the hand-over at the table that is on its way
    QString m_resendId;   // the new code that is on its way
};

} // namespace servery::app
