// What the book of orders keeps and what it forgets, so that an evening's memory is flat.
#include "app/orders/orderbook.h"
#include "tests/app/consolefixture.h"

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

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::OrderBookTest)
#include "orderbooktest.moc"
