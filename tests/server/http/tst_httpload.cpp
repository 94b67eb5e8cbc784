// The load generator of the benches: that it counts what it says it counts.
#include "tests/server/http/httpfixture.h"
#include "tests/support/httpload.h"

#include <QTest>

#include <future>

using namespace servery::testing;
using servery::http::Request;
using servery::http::Responder;

class HttpLoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAnswersAndRefusals();
    void countsBrokenConnections();
    void readsPercentiles();
};

namespace {

HttpLoadResult load(const HttpLoadOptions& options, const NextRequest& next,
                    const SeenAnswer& seen = {})
{
    auto running = std::async(std::launch::async, [&] { return runHttpLoad(options, next, seen); });
    (void)QTest::qWaitFor(
        [&running] {
            return running.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        },
        60'000);
    return running.get();
}

HttpLoadOptions optionsFor(const HttpFixture& http)
{
    HttpLoadOptions options;
    options.port = http.port();
    options.connections = 4;
    options.requests = 200;
    options.duration = std::chrono::seconds(30);
    options.warmUp = std::chrono::milliseconds(0);
    return options;
}

} // namespace

void HttpLoadTest::countsAnswersAndRefusals()
{
    HttpFixture http;
    http.addUsualRoutes();
    QVERIFY(http.start());
    int asked = 0;
    int hellos = 0;
    const HttpLoadResult result = load(
        optionsFor(http),
        [&asked](int, std::string& out) {
            out = ++asked % 2 == 0 ? "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"
                                   : "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n";
        },
        [&hellos](int, int status, std::string_view body) {
            hellos += status == 200 && body == "hello" ? 1 : 0;
        });
    QVERIFY(result.answers >= 200 && result.answers < 210);
    QCOMPARE(result.latenciesUs.size(), std::size_t(result.answers));
    QCOMPARE(result.refusals + std::uint64_t(hellos), result.answers);
    QVERIFY(hellos > 90 && hellos < 110);
    QCOMPARE(result.broken, std::uint64_t(0));
    QVERIFY(result.perSecond() > 0);
    QVERIFY(result.percentileUs(0.5) <= result.percentileUs(0.99));
}

void HttpLoadTest::countsBrokenConnections()
{
    HttpFixture http;
    http.router.add("GET", "/abort",
                    [](const Request&, const Responder& responder) { responder.abort(); });
    QVERIFY(http.start());
    const HttpLoadResult result = load(optionsFor(http), [](int, std::string& out) {
        out = "GET /abort HTTP/1.1\r\nHost: a\r\n\r\n";
    });
    QCOMPARE(result.answers, std::uint64_t(0));
    QCOMPARE(result.broken, std::uint64_t(4));
    QCOMPARE(result.percentileUs(0.5), 0U);
}

void HttpLoadTest::readsPercentiles()
{
    HttpLoadResult result;
    for (std::uint32_t i = 0; i <= 100; ++i)
        result.latenciesUs.push_back(i);
    QCOMPARE(result.percentileUs(0), 0U);
    QCOMPARE(result.percentileUs(0.5), 50U);
    QCOMPARE(result.percentileUs(0.99), 99U);
    QCOMPARE(result.percentileUs(1), 100U);
}

QTEST_GUILESS_MAIN(HttpLoadTest)
#include "tst_httpload.moc"
