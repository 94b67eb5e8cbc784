// The kitchen's board around a server of the test's own, with every model under the model tester
// and watched for resets. Thread: the test's.
#pragma once

#include "app/orders/kitchenboard.h"
#include "tests/app/consolefixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace servery::testing {

inline constexpr qint64 minuteMs = 60'000;

struct BoardFixture : ConsoleFixture
{
    app::KitchenBoard board{book, actions, time};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    std::vector<std::unique_ptr<QSignalSpy>> resets;

    BoardFixture()
    {
        for (QAbstractItemModel* model : {static_cast<QAbstractItemModel*>(board.tickets()),
                                          static_cast<QAbstractItemModel*>(board.stations()),
                                          static_cast<QAbstractItemModel*>(board.allDay()),
                                          static_cast<QAbstractItemModel*>(board.sentOut()),
                                          static_cast<QAbstractItemModel*>(board.later())}) {
            watch(model);
        }
    }
    void watch(QAbstractItemModel* model)
    {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
    }
    [[nodiscard]] int resetCount() const
    {
        qsizetype count = 0;
        for (const auto& spy : resets)
            count += spy->count();
        return static_cast<int>(count);
    }
    protocol::OrderView& add(int number, OrderState state, qint64 minutesAgo)
    {
        server.snapshot.orders.push_back(
            makeOrder(number, state, clock.now().ms - minutesAgo * minuteMs));
        return server.snapshot.orders.back();
    }
    [[nodiscard]] QString tickets() const
    {
        return modelSnapshot(*const_cast<app::KitchenBoard&>(board).tickets(),
                             {"number", "place", "customerName", "phase", "itemsLeft", "recalled",
                              "cancelled", "pending", "refusal"});
    }
    // Whether the board, which keeps rows from one event to the next, shows what a board shows that
    // makes them all now.
    [[nodiscard]] bool showsWhatIsTrue()
    {
        app::KitchenBoard anew(book, actions, time);
        anew.setStation(board.station());
        anew.tick();
        return all(board) == all(anew);
    }
    [[nodiscard]] static QString all(app::KitchenBoard& of)
    {
        const auto names = [](const QAbstractItemModel& model) {
            return QList<QByteArray>(model.roleNames().values());
        };
        QList<QByteArray> ofTicket = names(*of.tickets());
        ofTicket.removeAll("items");
        return modelSnapshot(*of.tickets(), ofTicket + QList<QByteArray>{"*items"},
                             {"lineId", "quantity", "name", "modifiers", "note", "allergies",
                              "done", "ofStation", "gone", "takenOff", "changeOpen"}) +
               modelSnapshot(*of.allDay(), names(*of.allDay())) +
               modelSnapshot(*of.sentOut(), names(*of.sentOut())) +
               modelSnapshot(*of.later(), names(*of.later()));
    }
    [[nodiscard]] QVariant ticket(int row, const QByteArray& role)
    {
        const auto& model = *board.tickets();
        return model.index(row).data(model.roleNames().key(role));
    }
};

} // namespace servery::testing
