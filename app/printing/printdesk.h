// PrintDesk: printing as the screens see it: the printers of this device and how they are, what
// waits and why, and what staff ask for by hand. It watches the order book and prints by the
// printers' rules. Thread: the GUI thread.
#pragma once

#include "app/orders/orderbook.h"
#include "app/printing/printqueue.h"
#include "app/session/devicesettings.h"
#include "core/base/random.h"

#include <QObject>
#include <QSet>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace servery::app {

class ServerTime;

class PrintDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QVariantList printers READ printers NOTIFY changed)
    Q_PROPERTY(QVariantList unsure READ unsure NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(bool hasDrawer READ hasDrawer NOTIFY changed)

public:
    PrintDesk(const Clock& clock, Random& random, OrderBook& book, ServerTime& time,
              DeviceSettings& settings, QObject* parent = nullptr);

    void open(const QString& path) { m_queue.open(path); }
    void close() { m_queue.close(); }
    // For the slips' heads, and for when scheduled orders start.
    void setVenue(const QString& name, const ServiceSettings& rules);
    void tick();

    // Objects with the fields of PrinterSettings, and: state ("ready", "printing", "waiting", "low"
    // or "trouble"), stateText, waitingText and expiredText.
    [[nodiscard]] QVariantList printers() const;
    // Slips of which it is not known whether they came out: objects with place and text.
    [[nodiscard]] QVariantList unsure() const;
    // The worst that keeps slips from coming out, as one sentence with what waits; empty: none.
    [[nodiscard]] QString problem() const;
    // What should be seen to before it becomes a problem: a roll that is nearly at its end.
    [[nodiscard]] QString hint() const;
    // Whether there is a printer for receipts.
    [[nodiscard]] bool canPrint() const { return receiptPrinter() != nullptr; }
    [[nodiscard]] bool hasDrawer() const { return drawerPrinter() != nullptr; }
    [[nodiscard]] const PrintQueue& queue() const { return m_queue; }
    // Waits until the disk has what is asked for.
    void flush() { m_queue.flush(); }

    // A printer without an id is a new one. Answers the field that is wrong; empty: it is kept.
    Q_INVOKABLE QString savePrinter(const QVariantMap& fields);
    Q_INVOKABLE void removePrinter(const QString& printerId);
    Q_INVOKABLE void testPrinter(const QString& printerId);
    Q_INVOKABLE void tryNow(const QString& printerId);
    // All that are in trouble.
    Q_INVOKABLE void tryAll();
    Q_INVOKABLE void forgetExpired(const QString& printerId) { m_queue.forgetExpired(printerId); }
    Q_INVOKABLE void printAgain(qint64 place) { m_queue.printAgain(place); }
    Q_INVOKABLE void letGo(qint64 place) { m_queue.letGo(place); }
    // False when there is no printer for it or no such order. Once printed, the next is marked.
    Q_INVOKABLE bool printReceipt(const QString& orderId);
    // The drawer at the first printer that has one. False when there is none.
    Q_INVOKABLE bool openDrawer();
    Q_INVOKABLE [[nodiscard]] QStringList addressesFor(const QString& kind) const;
    Q_INVOKABLE [[nodiscard]] QStringList codePageNames() const;

Q_SIGNALS:
    void changed();
    // One sentence.
    void drawerFailed(const QString& text);

private:
    void considerChanged();
    void consider(const OrderView& order);
    [[nodiscard]] PrintDocument documentOf(const OrderView& order, PrintKind kind,
                                           const QStringList& stations) const;
    void keepPrinters();
    [[nodiscard]] const PrinterSettings* find(const QString& printerId) const;
    [[nodiscard]] const PrinterSettings* receiptPrinter() const;
    [[nodiscard]] const PrinterSettings* drawerPrinter() const;
    [[nodiscard]] QVariantMap rowOf(const PrinterSettings& printer) const;
    bool dropWaitingTicket(const QString& key);

    Random& m_random;
    OrderBook& m_book;
    ServerTime& m_time;
    DeviceSettings& m_settings;
    std::vector<PrinterSettings> m_printers;
    PrintQueue m_queue;
    QSet<QString> m_changedOrders; // not considered yet
    QSet<QString> m_laterOrders;   // looked at again with the clock
    QString m_venue;
    ServiceSettings m_rules;
};

} // namespace servery::app
