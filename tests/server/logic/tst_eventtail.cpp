// What was committed is handed on in order and once, whoever committed it; and to the pages that
// are open, and to no others.
#include "core/notifications/notificationcommands.h"
#include "server/console/consolesources.h"
#include "server/edge/eventtail.h"
#include "server/engine/eventlog.h"
#include "server/menu/menuroutes.h"
#include "server/notifications/notificationstore.h"
#include "server/orders/dinerorders.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace servery;
using namespace servery::testing;

namespace {

using Numbers = std::vector<std::int64_t>;

struct Tailed
{
    LogicFixture logic;
    RouteCalls calls{logic};
    Numbers handedOn;
    EventTail tail{calls.edge(), [this](const std::vector<engine::VenueEvent>& events) {
                       for (const engine::VenueEvent& event : events)
                           handedOn.push_back(event.seq);
                   }};

    [[nodiscard]] std::int64_t head()
    {
        return engine::head(logic.database(), logic.venue(LogicFixture::here));
    }
    // Places an order; the events of it.
    std::vector<engine::VenueEvent> commit()
    {
        const std::int64_t before = head();
        (void)logic.place();
        return engine::eventsAfter(logic.database(), logic.venue(LogicFixture::here),
                                   engine::Audience::Manager, before, 100);
    }
    [[nodiscard]] Numbers from(std::int64_t first)
    {
        Numbers out;
        for (std::int64_t seq = first; seq <= head(); ++seq)
            out.push_back(seq);
        return out;
    }
};

// A page that opens a stream of events, or was left before it was opened.
struct Page final : http::Responder::Sink
{
    struct Stream final : http::BodyStream
    {
        void write(const QByteArray& bytes) override { heard += bytes; }
        void finish() override {}
        [[nodiscard]] bool isOpen() const override { return isThere; }
        QByteArray heard;
        bool isThere = true;
    };

    explicit Page(bool isThere) { opened->isThere = isThere; }
    void send(http::Response) override {}
    std::shared_ptr<http::BodyStream> stream(http::Response) override
    {
        isAnswered = true;
        return opened;
    }
    std::shared_ptr<Stream> opened = std::make_shared<Stream>();
    bool isAnswered = false;
};

// A database that may be away.
struct Faltering final : engine::Reader
{
    explicit Faltering(storage::Database& database) : inner(database) {}
    void read(Function fn, Then then) override
    {
        if (isAway)
            then(fail(errors::storageUnavailable));
        else
            inner.read(std::move(fn), std::move(then));
    }
    InlineReader inner;
    bool isAway = false;
};

} // namespace

class EventTailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberThatWasGivenAgainIsNoticed_data();
    void aNumberThatWasGivenAgainIsNoticed();
    void ownCommitsAreHandedOnAtOnce()
    {
        Tailed t;
        (void)t.commit();
        t.tail.start(engine::heads(t.logic.database()));
        const std::int64_t first = t.head() + 1;
        const auto events = t.commit();
        QVERIFY(!events.empty());
        t.tail.committed(events);
        QCOMPARE(t.handedOn, t.from(first)); // and nothing from before the start
        t.tail.committed(events);
        t.tail.look();
        QCoreApplication::processEvents();
        QCOMPARE(t.handedOn, t.from(first));
    }

    void whatAnotherProcessCommittedIsRead()
    {
        Tailed t;
        t.tail.start(engine::heads(t.logic.database()));
        const std::int64_t first = t.head() + 1;
        (void)t.commit();
        t.tail.look();
        QTRY_COMPARE(t.handedOn, t.from(first));
    }

    void ownCommitsWaitForThoseBeforeThem()
    {
        Tailed t;
        t.tail.start(engine::heads(t.logic.database()));
        std::int64_t first = t.head() + 1;
        (void)t.commit();
        t.tail.committed(t.commit());
        QTRY_COMPARE(t.handedOn, t.from(first));
        // Meanwhile somebody else again, and two of ours.
        first = t.head() + 1;
        t.handedOn.clear();
        (void)t.commit();
        const auto one = t.commit();
        const auto two = t.commit();
        t.tail.committed(one);
        t.tail.committed(two);
        QTRY_COMPARE(t.handedOn, t.from(first));
    }

    void onlyWhoIsThereIsFollowed_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("there") << true;
        QTest::newRow("left, or asked for the head alone") << false;
    }

    void onlyWhoIsThereIsFollowed()
    {
        QFETCH(bool, isThere);
        LogicFixture logic;
        RouteCalls calls(logic);
        DinerOrders diners(calls.edge(), DinerOptions{});
        MenuRoutes menu(calls.edge(), true, {});
        const auto order = std::make_shared<Page>(isThere);
        const auto board = std::make_shared<Page>(isThere);
        diners.follow(logic.place().order, DinerAccess::Own, http::Responder(order));
        menu.addTo(calls.router());
        http::Request request;
        request.method = "GET";
        request.path = "/api/stores/here/menu/events";
        calls.router().dispatch(request, http::Responder(board));
        QTRY_VERIFY(order->isAnswered && board->isAnswered);
        QCOMPARE(diners.followerCount(), isThere ? 1 : 0);
        QCOMPARE(menu.followerCount(), isThere ? 1 : 0);
        QTRY_COMPARE(order->opened->heard.startsWith("id: 1\ndata: {"), isThere);
        QCOMPARE(board->opened->heard.startsWith("id: "), isThere);
    }

    void aTextThatFailedShowsItsCode()
    {
        LogicFixture logic;
        RouteCalls calls(logic);
        DinerOrders diners(calls.edge(), {"a key for tokens", LogicFixture::pepper, true,
                                          [](storage::Database& database, const Order& order) {
                                              return NotificationStore::hasTextFailed(
                                                  database, order.id, order.code.issue);
                                          }});
        const Placed placed = logic.placePaid();
        const auto own = std::make_shared<Page>(true);
        const auto shared = std::make_shared<Page>(true);
        diners.follow(placed.order, DinerAccess::Own, http::Responder(own));
        diners.follow(placed.order, DinerAccess::Share, http::Responder(shared));
        QTRY_VERIFY(own->opened->heard.contains("codeExpiresAt"));
        QVERIFY(!own->opened->heard.contains("pickupCode"));

        engine::VenueEvent event;
        event.subject = placed.order.bytes();
        const auto texts = NotificationStore::readByOrder(logic.database(), placed.order);
        const auto hear = [&](const char* status) {
            QVERIFY(logic.run(RecordDelivery{texts.front().id, "SM1", status}).ok());
            diners.publish({event});
            for (int i = 0; i < 10; ++i)
                QCoreApplication::processEvents();
        };
        hear("sent");
        QVERIFY(!own->opened->heard.contains("pickupCode"));
        hear("undelivered");
        QTRY_VERIFY(
            own->opened->heard.contains("\"pickupCode\":\"" + logic.codeOf(placed.order) + '"'));
        QVERIFY(own->opened->heard.contains("\"textFailed\":true"));
        for (const char* secret : {"pickupCode", "textFailed", "codeExpiresAt"})
            QVERIFY(!shared->opened->heard.contains(secret));
    }

    void pagesAreToldWhenTheDatabaseIsBack()
    {
        LogicFixture logic;
        Faltering reader(logic.database());
        InlineSubmitter submitter(logic.engine());
        Edge edge(submitter, reader, logic.clock());
        DinerOrders diners(edge, DinerOptions{});
        const Placed placed = logic.placeLinked();
        const auto page = std::make_shared<Page>(true);
        diners.follow(placed.order, DinerAccess::Own, http::Responder(page));
        QTRY_VERIFY(page->opened->heard.contains("CREATED"));
        reader.isAway = true;
        engine::VenueEvent event;
        event.subject = placed.order.bytes();
        QVERIFY(logic
                    .deliver(
                        stripebodies::succeeded(LogicFixture::intentOf(placed), placed.amountCents))
                    .ok());
        diners.publish({event});
        reader.isAway = false;
        QTRY_VERIFY(page->opened->heard.contains("PAYMENT_SUCCEEDED"));
    }
};

void EventTailTest::aNumberThatWasGivenAgainIsNoticed_data()
{
    using Kind = realtime::Replay::Kind;
    QTest::addColumn<std::int64_t>("back"); // of the newest number
    QTest::addColumn<std::int64_t>("laterMs");
    QTest::addColumn<bool>("saysWhen");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<Kind>("expected");
    QTest::newRow("the newest") << std::int64_t{0} << std::int64_t{0} << true << true
                                << Kind::Events;
    QTest::newRow("one before") << std::int64_t{1} << std::int64_t{0} << true << true
                                << Kind::Events;
    QTest::newRow("another event")
        << std::int64_t{1} << std::int64_t{1} << true << true << Kind::SnapshotNeeded;
    QTest::newRow("another, the newest")
        << std::int64_t{0} << std::int64_t{-5000} << true << true << Kind::SnapshotNeeded;
    QTest::newRow("a client that does not say")
        << std::int64_t{1} << std::int64_t{0} << false << true << Kind::Events;
    QTest::newRow("no longer kept")
        << std::int64_t{0} << std::int64_t{0} << true << false << Kind::SnapshotNeeded;
    QTest::newRow("beyond the newest")
        << std::int64_t{-1} << std::int64_t{0} << true << true << Kind::SnapshotNeeded;
}

// A backup was restored, and the venue went on from there: its numbers come again.
void EventTailTest::aNumberThatWasGivenAgainIsNoticed()
{
    QFETCH(std::int64_t, back);
    QFETCH(std::int64_t, laterMs);
    QFETCH(bool, saysWhen);
    QFETCH(bool, isKept);
    Tailed t;
    (void)t.commit();
    (void)t.commit();
    QVERIFY(t.head() > 1);
    const VenueId venue = t.logic.venue(LogicFixture::here);
    const std::int64_t seq = t.head() - back;
    const Timestamp at =
        engine::eventAt(t.logic.database(), venue, std::min(seq, t.head())).value_or(Timestamp());
    QVERIFY(at.isSet());
    if (!isKept)
        t.logic.database().execute("delete from venue_events");

    ConsoleSources sources(t.calls.edge(), t.calls.staff());
    std::optional<realtime::Replay::Kind> kind;
    sources.eventsAfter(venue, protocol::Channel::Kitchen,
                        {seq, saysWhen ? at.plusMs(laterMs) : Timestamp()}, {},
                        [&kind](const Result<realtime::Replay, Error>& replay) {
                            QVERIFY(replay.ok());
                            kind = replay->kind;
                        });
    QTRY_VERIFY(kind.has_value());
    QFETCH(realtime::Replay::Kind, expected);
    QVERIFY(*kind == expected);

    // What it can say the next time is in the snapshot.
    QString text;
    sources.snapshot(venue, protocol::Channel::Kitchen,
                     [&text](const Result<realtime::SnapshotText, Error>& snapshot) {
                         QVERIFY(snapshot.ok());
                         text = snapshot->text;
                     });
    QTRY_VERIFY(!text.isEmpty());
    const Timestamp newest =
        engine::eventAt(t.logic.database(), venue, t.head()).value_or(Timestamp());
    QCOMPARE(text.contains(QLatin1String("\"at\":\"") + newest.toRfc3339() + u'"'), isKept);
}

QTEST_GUILESS_MAIN(EventTailTest)
#include "tst_eventtail.moc"
