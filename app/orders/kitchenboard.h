// KitchenBoard: what the kitchen's screen shows and does. It shows what the order book holds and
// sends what staff press; a ticket changes or leaves only when the server has said so.
// Thread: the GUI thread.
#pragma once

#include "app/orders/alldaymodel.h"
#include "app/orders/latermodel.h"
#include "app/orders/orderactions.h"
#include "app/orders/orderbook.h"
#include "app/orders/sentoutmodel.h"
#include "app/orders/stationmodel.h"
#include "app/orders/ticketcache.h"
#include "app/orders/ticketmodel.h"
#include "core/venues/servicesettings.h"

#include <QObject>
#include <QSet>
#include <QVariantList>

namespace servery::app {

class ServerTime;
struct BoardView;

class KitchenBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(servery::app::TicketModel* tickets READ tickets CONSTANT)
    Q_PROPERTY(int newCount READ newCount NOTIFY countsChanged)
    Q_PROPERTY(int cookingCount READ cookingCount NOTIFY countsChanged)
    Q_PROPERTY(int lateCount READ lateCount NOTIFY countsChanged)
    // Of the chosen station, or of the whole kitchen.
    Q_PROPERTY(int averageSeconds READ averageSeconds NOTIFY countsChanged)
    Q_PROPERTY(servery::app::StationModel* stations READ stations CONSTANT)
    Q_PROPERTY(QString station READ station WRITE setStation NOTIFY stationChanged)
    Q_PROPERTY(servery::app::AllDayModel* allDay READ allDay CONSTANT)
    Q_PROPERTY(servery::app::SentOutModel* sentOut READ sentOut CONSTANT)
    Q_PROPERTY(servery::app::LaterModel* later READ later CONSTANT)
    Q_PROPERTY(QVariantList conflicts READ conflicts NOTIFY conflictsChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    static constexpr int mostConflicts = 100;

    KitchenBoard(OrderBook& book, OrderActions& actions, ServerTime& time,
                 QObject* parent = nullptr);

    void setRules(const ServiceSettings& rules, const KitchenPlan& plan = {});
    // Looks at the clock: late tickets, scheduled ones that come up. Follows ServerTime by itself.
    void tick();
    void retranslate() { makeAnew(); }

    [[nodiscard]] TicketModel* tickets() { return &m_tickets; }
    [[nodiscard]] StationModel* stations() { return &m_stations; }
    [[nodiscard]] AllDayModel* allDay() { return &m_allDay; }
    [[nodiscard]] SentOutModel* sentOut() { return &m_sentOut; }
    [[nodiscard]] LaterModel* later() { return &m_later; }
    [[nodiscard]] int newCount() const { return m_counts.fresh; }
    [[nodiscard]] int cookingCount() const { return m_counts.cooking; }
    [[nodiscard]] int lateCount() const { return m_counts.late; }
    [[nodiscard]] int averageSeconds() const { return m_counts.averageSeconds; }
    [[nodiscard]] QString station() const { return m_station; }
    void setStation(const QString& station);
    // A sentence while the last action can be taken back; empty otherwise.
    [[nodiscard]] QString undoText() const;
    // What was pressed for an order that is on this board no more, and refused: objects with
    // orderId, number and text, oldest first. A ticket that is still here says it itself.
    [[nodiscard]] QVariantList conflicts() const { return m_conflicts; }
    // For the cues: whether one of the new tickets has an allergy, and how many were cancelled or
    // changed and wait for somebody to understand.
    [[nodiscard]] bool hasNewAllergy() const { return m_counts.newAllergy; }
    [[nodiscard]] int toConfirmCount() const { return m_counts.toConfirm; }

    // The last that left is called back; pressed again, the one before it.
    Q_INVOKABLE void recallLast();
    Q_INVOKABLE void setRush(const QString& orderId, bool rush);
    // What waits on the strip: the whole order, or one of its courses.
    Q_INVOKABLE void fireLater(const QString& orderId, int course);
    Q_INVOKABLE void start(const QString& orderId);
    Q_INVOKABLE void ready(const QString& orderId);
    Q_INVOKABLE void recall(const QString& orderId);
    Q_INVOKABLE void setLineDone(const QString& orderId, const QString& lineId, bool done);
    Q_INVOKABLE void hold(const QString& orderId);
    Q_INVOKABLE void fire(const QString& orderId);
    Q_INVOKABLE void fireFirstHeld();
    // A cancelled or changed ticket was seen; the server tells every screen of it.
    Q_INVOKABLE void understood(const QString& orderId);
    Q_INVOKABLE void conflictUnderstood(const QString& orderId);
    Q_INVOKABLE void undo(const QString& orderId);
    Q_INVOKABLE void undoLast();
    Q_INVOKABLE void dismissRefusal(const QString& orderId);
    // Every ticket of the model has a place on the screen now, or is told of where tickets wait.
    Q_INVOKABLE void laidOut();

    [[nodiscard]] int ticketCount() const { return m_tickets.count(); }
    [[nodiscard]] bool isLaidOut() const { return m_isLaidOut; }
    // The orders whose tickets the chosen station leaves out.
    [[nodiscard]] QStringList notShown() const { return m_notShown; }

Q_SIGNALS:
    void countsChanged();
    void stationChanged();
    // What came has its place: the next frame shows it.
    void layoutEnded();
    void undoChanged();
    void conflictsChanged();
    void newOrder(const QString& orderId, bool allergy);
    void becameLate(const QString& orderId);
    void cancelled(const QString& orderId);
    void takenOff(const QString& orderId);

private:
    struct Counts
    {
        int fresh = 0;
        int cooking = 0;
        int late = 0;
        int averageSeconds = 0;
        int toConfirm = 0;
        bool newAllergy = false;

        friend bool operator==(const Counts&, const Counts&) = default;
    };

    void onOrderChanged(const OrderView& before, const OrderView& now);
    void onRefused(const QString& orderId, const protocol::Problem& problem);
    void addConflict(const QString& orderId, const QString& text);
    void makeAnew();
    void refresh();
    [[nodiscard]] Counts countsOf(const BoardView& look) const;
    void syncModels(const BoardView& look);
    // Says what is new and what became late since the last look.
    void noteNewAndLate(bool isNews);
    void noteGone(const QSet<QString>& known);
    [[nodiscard]] BoardView view() const;
    // Of a command about what the chosen station has on a ticket.
    [[nodiscard]] QJsonObject stationData() const;

    OrderBook& m_book;
    OrderActions& m_actions;
    ServerTime& m_time;
    TicketCache m_cache;
    bool m_isNews = true; // something but the tickets changed since the models were synced
    TicketModel m_tickets;
    StationModel m_stations;
    AllDayModel m_allDay;
    SentOutModel m_sentOut;
    LaterModel m_later;
    QString m_station;
    QStringList m_notShown;
    QVariantList m_conflicts;
    bool m_isLaidOut = false;
    ServiceSettings m_rules;
    KitchenPlan m_plan;
    Counts m_counts;
    QSet<QString> m_seenStations;
    QSet<QString> m_known; // tickets that were on the board at the last look
    QSet<QString> m_late;
    bool m_hasLooked = false; // after the first picture, what is new is news
};

} // namespace servery::app
