// What is called painted: the picture of a frame that was swapped, never what was only received.
#include "app/link/paintreporter.h"
#include "tests/app/boardfixture.h"

namespace servery::testing {

namespace {

struct Fixture : BoardFixture
{
    app::PaintReporter paint{
        link, [this]() -> std::optional<protocol::Painted> {
            if (!board.isLaidOut() && board.ticketCount() > 0)
                return std::nullopt;
            return protocol::Painted{link.heardSeq(), QStringLiteral("kitchen"), board.notShown()};
        }};
    void frame()
    {
        paint.frameBegins();
        paint.frameSwapped();
    }
    [[nodiscard]] std::vector<protocol::Painted> said()
    {
        settle();
        return server.heard<protocol::Painted>();
    }
    void paidOrder(int number)
    {
        const auto order = makeOrder(number, OrderState::PaymentSucceeded, clock.now().ms);
        event(QString(protocol::events::orderStatusUpdated),
              {{QStringLiteral("orderId"), order.id.toString()},
               {QStringLiteral("order"), toJson(order)}});
    }
};

} // namespace

class PaintReporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSilentUntilTheFrameIsSwapped()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        f.paidOrder(1);
        QCOMPARE(f.board.ticketCount(), 1);
        f.frame(); // the ticket has no place on the screen yet
        QVERIFY(f.said().empty());

        f.board.laidOut();
        QVERIFY(f.said().empty());
        f.paint.frameBegins();
        QVERIFY(f.said().empty());
        f.paint.frameSwapped();
        QCOMPARE(f.said().size(), 1);
        QCOMPARE(f.said().front().seq, f.seq);
        QCOMPARE(f.said().front().screen, QStringLiteral("kitchen"));
    }

    void aFrameStandsForWhatItWasMadeOf()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        const qint64 before = f.seq;
        f.paint.frameBegins();
        f.paidOrder(1); // arrives while that frame is drawn
        f.board.laidOut();
        f.paint.frameSwapped();
        QCOMPARE(f.said().size(), 1);
        QCOMPARE(f.said().front().seq, before);
        f.paint.frameSwapped(); // without a beginning it is no news
        QCOMPARE(f.said().size(), 1);
        f.frame();
        QTRY_COMPARE(f.said().size(), 2);
        QCOMPARE(f.said().back().seq, before + 1);
    }

    void namesTheTicketsOfOtherStations()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        f.paidOrder(1);
        f.board.setStation(QStringLiteral("bar"));
        QCOMPARE(f.board.tickets()->count(), 0);
        f.frame();
        QCOMPARE(f.said().size(), 1);
        QCOMPARE(f.said().front().notShown, QStringList{QStringLiteral("ord_1")});
        f.board.setStation(QStringLiteral("grill"));
        f.board.laidOut();
        f.frame();
        QTRY_COMPARE(f.said().size(), 2);
        QVERIFY(f.said().back().notShown.isEmpty());
    }

    void manyFramesAreFewReports()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        for (int number = 1; number <= 60; ++number) {
            f.paidOrder(number);
            f.board.laidOut();
            f.frame();
        }
        QTRY_COMPARE(f.said().back().seq, f.seq);
        QVERIFY(f.said().size() < 60);
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::PaintReporterTest)
#include "paintreportertest.moc"
