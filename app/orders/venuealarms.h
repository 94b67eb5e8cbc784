// VenueAlarms: what the counter must know of the venue's other screens: an order that no kitchen
// has painted, and a kitchen's console that does not answer or is gone. One at a time, the worst
// first, until somebody understood it or it is over. Thread: the GUI thread.
#pragma once

#include "app/link/serverlink.h"
#include "app/orders/orderbook.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace servery::app {

class ServerTime;

class VenueAlarms : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    VenueAlarms(ServerLink& link, OrderBook& book, ServerTime& time, QObject* parent = nullptr);

    // "ticket": an order is on no kitchen's screen. "console": a screen is lost. Empty: all is
    // well.
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] int count() const
    {
        return static_cast<int>(m_tickets.size() + lostConsoles().size());
    }

    // The one that is shown was seen; it does not come again until it happens again.
    Q_INVOKABLE void understood();
    // Says the words anew, in another language.
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void raised();

private:
    struct Ticket
    {
        QString orderId;
        int number = 0;
    };

    void onEvent(const protocol::Event& event);
    void onSnapshot(const protocol::Snapshot& snapshot);
    void onConsoles(const protocol::Consoles& consoles);
    void dropStarted();
    void clear();
    [[nodiscard]] std::vector<protocol::ConsoleState> lostConsoles() const;

    OrderBook& m_book;
    ServerTime& m_time;
    std::vector<Ticket> m_tickets;
    std::vector<protocol::ConsoleState> m_lost; // the kitchens' screens that are not live
    QSet<QString> m_understood;                 // their sessions
};

} // namespace servery::app
