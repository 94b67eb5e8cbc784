// What the book of orders keeps and what it forgets, so that an evening's memory is flat.
#include "app/orders/orderbook.h"
#include "tests/app/consolefixture.h"

#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

using app::OrderBook;
using protocol::OrderView;

class OrderBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatIsLongOver();
    void keepsWhatTheKitchenHasToSee();
    void anOrderThatCameBackIsNotForgotten();
    void whatIsLookedUpIsInNoListAndNoNews();
    void aServerThatWasRestoredIsBelieved();

private:
    static void end(OrderBook& book, int number, OrderState state)
    {
        OrderView order = makeOrder(number, OrderState::Ready, 1'000);
        book.put(order);
        ++order.version;
        order.state = state;
        book.put(order);
    }
    static bool has(const OrderBook& book, int number)
    {
        return book.find(QStringLiteral("ord_%1").arg(number)) != nullptr;
    }
};

void OrderBookTest::forgetsWhatIsLongOver()
{
    OrderBook book;
    book.put(makeOrder(1, OrderState::Preparing, 1'000));
    const int most = static_cast<int>(OrderBook::mostOver);
    for (int number = 2; number < most + 12; ++number)
        end(book, number, OrderState::Completed);
    QCOMPARE(book.orders().size(), most + 1);
    QVERIFY(has(book, 1));
    QVERIFY(!has(book, 2) && !has(book, 11));
    QVERIFY(has(book, 12) && has(book, most + 11));
}

void OrderBookTest::keepsWhatTheKitchenHasToSee()
{
    OrderBook book;
    end(book, 1, OrderState::Cancelled); // was paid
    for (int number = 2; number < static_cast<int>(OrderBook::mostOver) + 12; ++number)
        end(book, number, OrderState::Completed);
    QVERIFY(has(book, 1));
}

void OrderBookTest::whatIsLookedUpIsInNoListAndNoNews()
{
    OrderBook book;
    QSignalSpy news(&book, &OrderBook::orderChanged);
    book.put(makeOrder(1, OrderState::Preparing, 1'000));
    book.lookUp(makeOrder(7, OrderState::Completed, 1'000));
    QVERIFY(has(book, 7));
    QCOMPARE(book.orders().size(), 1);
    QCOMPARE(news.count(), 1);
    // What becomes of it is asked for, and taken in as quietly.
    protocol::Event event;
    event.name = QStringLiteral("order_payment_updated");
    event.data = {{QStringLiteral("orderId"), QStringLiteral("ord_7")},
                  {QStringLiteral("version"), 2}};
    QCOMPARE(book.apply(event), OrderBook::Applied::NeedsWhole);
    OrderView refunded = makeOrder(7, OrderState::Completed, 1'000);
    refunded.paymentStatus = "refunded";
    book.put(refunded);
    QCOMPARE(book.find(QStringLiteral("ord_7"))->paymentStatus, QByteArray("refunded"));
    QCOMPARE(book.orders().size(), 1);
    QCOMPARE(news.count(), 1);
    // The next one takes its place; an order of the board is itself.
    book.lookUp(makeOrder(8, OrderState::Completed, 1'000));
    QVERIFY(!has(book, 7) && has(book, 8));
    OrderView older = makeOrder(1, OrderState::Completed, 500);
    book.lookUp(older);
    QVERIFY(book.find(QStringLiteral("ord_1"))->state == OrderState::Preparing);
    book.clear();
    QVERIFY(!has(book, 1));
}

void OrderBookTest::anOrderThatCameBackIsNotForgotten()
{
    OrderBook book;
    end(book, 1, OrderState::Completed);
    OrderView back = makeOrder(1, OrderState::Preparing, 1'000);
    back.version = 9;
    book.put(back);
    for (int number = 2; number < static_cast<int>(OrderBook::mostOver) + 12; ++number)
        end(book, number, OrderState::Completed);
    QVERIFY(has(book, 1));
}

void OrderBookTest::aServerThatWasRestoredIsBelieved()
{
    OrderBook book;
    protocol::Snapshot snapshot;
    snapshot.seq = 150;
    snapshot.orders = {makeOrder(1, OrderState::Ready, 1'000)};
    snapshot.orders[0].version = 6;
    (void)book.replace(snapshot);
    // One that is older without it, as an answer that was overtaken, is not.
    OrderView older = makeOrder(1, OrderState::Preparing, 1'000);
    older.version = 3;
    book.put(older);
    QVERIFY(book.find(QStringLiteral("ord_1"))->state == OrderState::Ready);

    // Also when its numbers have gone on since, beyond those that were heard.
    snapshot.seq = 170;
    snapshot.orders = {older};
    (void)book.replace(snapshot);
    QVERIFY(book.find(QStringLiteral("ord_1"))->state == OrderState::Preparing);
    snapshot.seq = 100;
    snapshot.orders[0].version = 2;
    (void)book.replace(snapshot);
    QCOMPARE(book.find(QStringLiteral("ord_1"))->version, 2);
}

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::OrderBookTest)
#include "orderbooktest.moc"
