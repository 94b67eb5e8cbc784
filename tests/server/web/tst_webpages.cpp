// The diner's pages, driven through the router without a socket.
#include "core/base/error.h"
#include "server/web/gzip.h"
#include "server/web/htmlwriter.h"
#include "server/web/pageframe.h"
#include "server/web/pricetext.h"
#include "server/web/webpages.h"
#include "tests/server/web/samplemenu.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtEndian>
#include <QtTest>

using namespace servery;

namespace {

struct Capture final : http::Responder::Sink
{
    http::Response response;
    int count = 0;

    void send(http::Response sent) override
    {
        response = std::move(sent);
        ++count;
    }
    std::shared_ptr<http::BodyStream> stream(http::Response) override { return nullptr; }
};

QByteArray headerOf(const http::Response& response, const QByteArray& name)
{
    for (const auto& [key, value] : response.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

// Undoes gzip() with Qt's inflate, which wants a length and a zlib header; the checksum it looks
// for at the end is worked out here.
QByteArray gunzip(const QByteArray& packed, qsizetype plainSize, const QByteArray& plain)
{
    quint32 a = 1;
    quint32 b = 0;
    for (const char byte : plain) {
        a = (a + static_cast<unsigned char>(byte)) % 65521;
        b = (b + a) % 65521;
    }
    QByteArray zlib(4, '\0');
    qToBigEndian(static_cast<quint32>(plainSize), zlib.data());
    zlib += "\x78\x9c";
    zlib += packed.mid(10, packed.size() - 18);
    QByteArray check(4, '\0');
    qToBigEndian((b << 16U) | a, check.data());
    return qUncompress(zlib + check);
}

} // namespace

class WebPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void menuIsReadableWithoutScripts();
    void menuAtATable();
    void hostileNamesStayText();
    void everyPageIsLockedDown_data();
    void everyPageIsLockedDown();
    void unknownPlaces_data();
    void unknownPlaces();
    void programsGetProblemJson();
    void orderPageHoldsNoSecret();
    void claimPage();
    void assetsAreKeptForGood();
    void unchangedIs304();
    void pagesArePacked();
    void firstLoadIsSmall();
    void importsAreAllThere();
    void speaksTheDinersLanguage_data();
    void speaksTheDinersLanguage();
    void aChosenLanguageIsKept();
    void prices_data();
    void prices();
    void writerEscapes();

private:
    http::Response get(const QByteArray& target,
                       std::vector<std::pair<QByteArray, QByteArray>> headers = {
                           {"accept", "text/html,application/xhtml+xml"}});

    testing::SampleMenuSource m_source;
    std::unique_ptr<web::WebPages> m_pages;
    std::unique_ptr<http::Router> m_router;
};

void WebPagesTest::init()
{
    m_source = {};
    m_pages = std::make_unique<web::WebPages>(
        m_source, web::WebConfig{QStringLiteral("https://order.example")});
    m_router = std::make_unique<http::Router>();
    m_pages->addRoutes(*m_router);
}

http::Response WebPagesTest::get(const QByteArray& target,
                                 std::vector<std::pair<QByteArray, QByteArray>> headers)
{
    const QUrl url = QUrl::fromEncoded(target);
    http::Request request;
    request.method = "GET";
    request.target = target;
    request.path = url.path(QUrl::FullyDecoded).toUtf8();
    request.query = QUrlQuery(url);
    request.headers = std::move(headers);
    auto capture = std::make_shared<Capture>();
    m_router->dispatch(request, http::Responder(capture));
    [&] { QCOMPARE(capture->count, 1); }();
    return capture->response;
}

void WebPagesTest::menuIsReadableWithoutScripts()
{
    const http::Response response = get("/venues/copper-lane");
    QCOMPARE(response.status, 200);
    QCOMPARE(headerOf(response, "content-type"), QByteArray("text/html; charset=utf-8"));
    const QString page = QString::fromUtf8(response.body);
    for (const char* words : {"<h1>Copper Lane</h1>", "Pickup at the counter, about 15 min",
                              "Fish &amp; chips", "Beer-battered hake, chips, lemon", "$19.50",
                              "Fish, gluten, egg", "Sold out", "href=\"#section-cat_pasta\"",
                              "id=\"section-cat_pasta\"", "Pappardelle al ragù", "<noscript>"})
        QVERIFY2(page.contains(QString::fromUtf8(words)), words);
    QVERIFY(page.startsWith(QStringLiteral("<!doctype html>")));
}

void WebPagesTest::menuAtATable()
{
    QVERIFY(get("/venues/copper-lane/tables/12").body.contains("To table 12, about 15 min"));
    m_source.current.store.service.servesTables = false;
    QVERIFY(get("/venues/copper-lane/tables/12")
                .body.contains("Table 12, pickup at the counter, about 15 min"));

    const QByteArray body = get("/venues/copper-lane/tables/12").body;
    const QByteArray opening = "<script type=\"application/json\" id=\"page-data\">";
    const qsizetype from = body.indexOf(opening) + opening.size();
    const QJsonObject data =
        QJsonDocument::fromJson(body.mid(from, body.indexOf("</script>", from) - from)).object();
    QCOMPARE(data.value(QStringLiteral("table")).toString(), QStringLiteral("12"));
    QCOMPARE(data.value(QStringLiteral("country")).toString(), QStringLiteral("AU"));
    QCOMPARE(data.value(QStringLiteral("smsConfigured")).toBool(), true);
    QCOMPARE(data.value(QStringLiteral("allergens")).toArray().size(), 14);
    QCOMPARE(data.value(QStringLiteral("categories")).toArray().size(), 6);
}

void WebPagesTest::hostileNamesStayText()
{
    const QString hostile =
        QStringLiteral("</script><!--<script>alert('1')</script>\" onload=\"x' & <b>");
    Menu& menu = m_source.current;
    menu.store.name = hostile;
    menu.categories[0].name = hostile;
    menu.categories[0].id = CategoryId(hostile);
    MenuItem& item = menu.categories[0].items[0];
    item.name = hostile;
    item.description = hostile;
    item.id = MenuItemId(hostile);
    item.allergens = {hostile};
    item.modifierGroups[0].name = hostile;

    const QByteArray clean = [this] {
        testing::SampleMenuSource untouched;
        std::swap(m_source.current, untouched.current);
        QByteArray body = get("/venues/copper-lane/tables/12").body;
        std::swap(m_source.current, untouched.current);
        return body;
    }();
    const QByteArray page = get("/venues/copper-lane/tables/12").body;
    for (const char* markup : {"<script", "</script", "<!--", "<b>", "onload=\"x"})
        QVERIFY2(page.count(markup) == clean.count(markup), markup);
    QVERIFY(page.contains("&lt;/script&gt;&lt;!--&lt;script&gt;"));
}

void WebPagesTest::everyPageIsLockedDown_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("caching");
    QTest::newRow("menu") << QByteArray("/venues/copper-lane") << QByteArray("no-cache");
    QTest::newRow("table") << QByteArray("/venues/copper-lane/tables/1") << QByteArray("no-cache");
    QTest::newRow("front") << QByteArray("/") << QByteArray("no-cache");
    QTest::newRow("order") << QByteArray("/orders/ord_1?paid=1") << QByteArray("no-store");
    QTest::newRow("claim") << QByteArray("/claim?u=04A1") << QByteArray("no-store");
    QTest::newRow("no venue") << QByteArray("/venues/none") << QByteArray("no-store");
}

void WebPagesTest::everyPageIsLockedDown()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, caching);
    const http::Response response = get(target);
    QCOMPARE(headerOf(response, "content-security-policy"),
             QByteArray("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' "
                        "data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri "
                        "'none'; frame-ancestors 'none'"));
    QCOMPARE(headerOf(response, "referrer-policy"), QByteArray("same-origin"));
    QCOMPARE(headerOf(response, "cache-control"), caching);
    QVERIFY(!headerOf(response, "strict-transport-security").isEmpty());

    // What the policy would block anyway must not be there: the page would look or work wrong.
    const QString page = QString::fromUtf8(response.body);
    static const QRegularExpression inlineStyle(QStringLiteral("<style|\\sstyle=|\\son[a-z]+="));
    QVERIFY(!inlineStyle.match(page).hasMatch());
    static const QRegularExpression script(QStringLiteral("<script(?![^>]*(json|src=))"));
    QVERIFY(!script.match(page).hasMatch());
}

void WebPagesTest::unknownPlaces_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("venue") << QByteArray("/venues/none") << QByteArray("No such venue");
    QTest::newRow("table") << QByteArray("/venues/copper-lane/tables/99")
                           << QByteArray("No such table");
    QTest::newRow("order id") << QByteArray("/orders/%3Cscript%3E") << QByteArray("Nothing here");
}

void WebPagesTest::unknownPlaces()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, words);
    const http::Response response = get(target);
    QCOMPARE(response.status, 404);
    QCOMPARE(headerOf(response, "content-type"), QByteArray("text/html; charset=utf-8"));
    QVERIFY(response.body.contains("<h1>" + words + "</h1>"));
}

void WebPagesTest::programsGetProblemJson()
{
    const http::Response response = get("/venues/none", {{"accept", "application/json"}});
    QCOMPARE(response.status, 404);
    QCOMPARE(headerOf(response, "content-type"), QByteArray("application/problem+json"));
    QVERIFY(response.body.contains("store_not_found"));
}

void WebPagesTest::orderPageHoldsNoSecret()
{
    const http::Response response = get("/orders/ord_01HZX");
    QCOMPARE(response.status, 200);
    QVERIFY(response.body.contains("{\"orderId\":\"ord_01HZX\"}"));
    QVERIFY(response.body.contains("<noscript>"));
    // The query is not shown again either.
    QVERIFY(!get("/orders/ord_01HZX?t=secret-token").body.contains("secret-token"));
}

void WebPagesTest::claimPage()
{
    const QByteArray page = get("/claim?u=04A1B2C3").body;
    QVERIFY(page.contains("This tag is not set up yet"));
    QVERIFY(page.contains("Tag 04A1B2C3"));
    QVERIFY(!get("/claim?u=%3Cimg%3E").body.contains("Tag "));
}

void WebPagesTest::assetsAreKeptForGood()
{
    const QByteArray address = m_pages->assets().address(QStringLiteral("base.css")).toUtf8();
    const http::Response response = get(address);
    QCOMPARE(response.status, 200);
    QCOMPARE(headerOf(response, "content-type"), QByteArray("text/css; charset=utf-8"));
    QCOMPARE(headerOf(response, "cache-control"),
             QByteArray("public, max-age=31536000, immutable"));

    // A page from before an update asks for its old version: it works, but is not kept.
    const http::Response old = get("/assets/0123456789abcdef/base.css");
    QCOMPARE(old.status, 200);
    QCOMPARE(headerOf(old, "cache-control"), QByteArray("no-cache"));

    QCOMPARE(get("/assets/0123456789abcdef/other.css").status, 404);
    QCOMPARE(get("/assets/0123456789abcdef/..%2Fbase.css").status, 404);
}

void WebPagesTest::unchangedIs304()
{
    for (const QByteArray& target :
         {QByteArray("/venues/copper-lane"),
          m_pages->assets().address(QStringLiteral("menu.mjs")).toUtf8()}) {
        const QByteArray tag = headerOf(get(target), "etag");
        QVERIFY(tag.startsWith("W/\""));
        const http::Response again =
            get(target, {{"accept", "text/html"}, {"if-none-match", "\"other\", " + tag}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(headerOf(again, "etag"), tag);
    }
    const QByteArray tag = headerOf(get("/venues/copper-lane"), "etag");
    m_source.current.categories[0].items[0].priceCents += 1;
    QCOMPARE(get("/venues/copper-lane", {{"accept", "text/html"}, {"if-none-match", tag}}).status,
             200);
}

void WebPagesTest::pagesArePacked()
{
    const QByteArray plain = get("/venues/copper-lane").body;
    const http::Response packed =
        get("/venues/copper-lane", {{"accept", "text/html"}, {"accept-encoding", "br, gzip"}});
    QCOMPARE(headerOf(packed, "content-encoding"), QByteArray("gzip"));
    QVERIFY(packed.body.startsWith("\x1f\x8b\x08"));
    QCOMPARE(gunzip(packed.body, plain.size(), plain), plain);
    // The trailer: CRC-32 and length. The CRC of "123456789" is the standard's check value.
    const QByteArray check = web::gzip("123456789", 9);
    QCOMPARE(qFromLittleEndian<quint32>(check.constData() + check.size() - 8), 0xCBF43926U);
    QCOMPARE(qFromLittleEndian<quint32>(check.constData() + check.size() - 4), 9U);

    const http::Response refused =
        get("/venues/copper-lane", {{"accept", "text/html"}, {"accept-encoding", "gzip;q=0, br"}});
    QVERIFY(headerOf(refused, "content-encoding").isEmpty());
    QCOMPARE(refused.body, plain);
}

void WebPagesTest::firstLoadIsSmall()
{
    for (const char* target : {"/venues/copper-lane/tables/12", "/orders/ord_1"}) {
        // The language with the most bytes.
        const QByteArray page =
            get(target, {{"accept", "text/html"}, {"accept-language", "ar"}}).body;
        qsizetype transferred =
            get(target,
                {{"accept", "text/html"}, {"accept-encoding", "gzip"}, {"accept-language", "ar"}})
                .body.size();
        qsizetype files = 1;
        static const QRegularExpression address(
            QStringLiteral("(?:href|src)=\"(/assets/[^\"]+)\""));
        auto matches = address.globalMatch(QString::fromUtf8(page));
        while (matches.hasNext()) {
            const http::Response asset =
                get(matches.next().captured(1).toUtf8(), {{"accept-encoding", "gzip"}});
            QCOMPARE(asset.status, 200);
            transferred += asset.body.size();
            ++files;
        }
        qInfo("%s: %lld bytes in %lld files", target, static_cast<long long>(transferred),
              static_cast<long long>(files));
        QVERIFY(files > 5);
        QVERIFY2(transferred < 60'000, target);
    }
}

void WebPagesTest::importsAreAllThere()
{
    for (const char* entry : {"menu.mjs", "order.mjs"}) {
        const QStringList imports = m_pages->assets().importsOf(QString::fromLatin1(entry));
        QVERIFY(imports.contains(QStringLiteral("preact.mjs")));
        for (const QString& name : imports) {
            const web::Asset* asset = m_pages->assets().find(name);
            QVERIFY2(asset != nullptr, qPrintable(name));
            // A bare name would need an import map, which the policy does not allow.
            static const QRegularExpression bare(QStringLiteral("from\\s*\"[^./]"));
            QVERIFY2(!bare.match(QString::fromUtf8(asset->plain)).hasMatch(), qPrintable(name));
        }
    }
}

void WebPagesTest::speaksTheDinersLanguage_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("opening");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const char* header, const char* opening,
                        const char* words) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(opening) << QByteArray(words);
    };
    const char* const english = "<html lang=\"en\" dir=\"ltr\">";
    const char* const german = "<html lang=\"de\" dir=\"ltr\">";
    row("none", "", english, "Pickup at the counter, about 15 min");
    row("not ours", "ja, zh;q=0.9", english, "Fish, gluten, egg");
    row("region", "de-AT", german, "Abholung an der Theke, etwa 15 Min.");
    row("weights", "en;q=0.5, fr;q=0.9, de;q=0.8", "<html lang=\"fr\" dir=\"ltr\">",
        "19,50\u00A0$");
    row("refused", "es;q=0, de;q=0.1", german, "Fisch, Gluten, Ei");
    row("not a weight", "es;q=much, de;q=0.1", german, "Ausverkauft");
    row("spanish", "es-MX,es;q=0.9,en;q=0.8", "<html lang=\"es\" dir=\"ltr\">", "Agotado");
    row("arabic", "ar", "<html lang=\"ar\" dir=\"rtl\">", "الاستلام من المنضدة، نحو 15 دقيقة");
}

void WebPagesTest::speaksTheDinersLanguage()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, opening);
    QFETCH(QByteArray, words);
    const http::Response response =
        get("/venues/copper-lane", {{"accept", "text/html"}, {"accept-language", header}});
    QVERIFY(response.body.contains(opening));
    QVERIFY2(response.body.contains(words), words.constData());
    QVERIFY(opening.contains('"' + headerOf(response, "content-language") + '"'));
    QVERIFY(headerOf(response, "vary").contains("Accept-Language, Cookie"));
    QVERIFY(headerOf(response, "set-cookie").isEmpty());
    QVERIFY(get("/venues/none", {{"accept", "text/html"}, {"accept-language", header}})
                .body.contains(opening));
}

void WebPagesTest::aChosenLanguageIsKept()
{
    const http::Response chosen =
        get("/orders/ord_1?lang=de", {{"accept", "text/html"}, {"accept-language", "fr"}});
    QVERIFY(chosen.body.contains("<html lang=\"de\""));
    QCOMPARE(headerOf(chosen, "set-cookie"),
             QByteArray("servery_language=de; Path=/; Max-Age=31536000; SameSite=Lax; Secure"));
    const http::Response later = get("/claim?u=04A1", {{"accept", "text/html"},
                                                       {"accept-language", "fr"},
                                                       {"cookie", "other=1; servery_language=de"}});
    QVERIFY(later.body.contains("Schild 04A1"));
    QVERIFY(later.body.contains("href=\"?lang=ar&amp;u=04A1\""));
    QVERIFY(headerOf(later, "set-cookie").isEmpty());
    for (const char* junk : {"/orders/ord_1?lang=tlh", "/orders/ord_1?lang=%0d%0aX"}) {
        const http::Response refused = get(junk);
        QVERIFY(refused.body.contains("<html lang=\"en\""));
        QVERIFY(headerOf(refused, "set-cookie").isEmpty());
    }
}

void WebPagesTest::prices_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("dollars") << qint64(1950) << QByteArray("AUD") << QStringLiteral("$19.50");
    QTest::newRow("cents") << qint64(5) << QByteArray("USD") << QStringLiteral("$0.05");
    QTest::newRow("nothing") << qint64(0) << QByteArray("USD") << QStringLiteral("$0.00");
    QTest::newRow("less") << qint64(-250) << QByteArray("USD") << QStringLiteral("\u2212$2.50");
    QTest::newRow("thousands") << qint64(123456789) << QByteArray("EUR")
                               << QStringLiteral("\u20AC1,234,567.89");
    QTest::newRow("no decimals") << qint64(1800) << QByteArray("JPY")
                                 << QStringLiteral("\u00A51,800");
    QTest::newRow("three decimals")
        << qint64(1500) << QByteArray("BHD") << QStringLiteral("BHD\u00A01.500");
    QTest::newRow("by its code") << qint64(1200) << QByteArray("CHF")
                                 << QStringLiteral("CHF\u00A012.00");
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << QByteArray("USD")
                           << QStringLiteral("\u2212$92,233,720,368,547,758.08");
}

void WebPagesTest::prices()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, currency);
    QFETCH(QString, text);
    QCOMPARE(web::priceText(cents, currency), text);
}

void WebPagesTest::writerEscapes()
{
    web::HtmlWriter out;
    {
        const auto paragraph = out.open("p", {{"title", QStringLiteral("a\"b<c>&")}, {"hidden"}});
        out.text(QStringLiteral("1 < 2 & 3"));
    }
    QCOMPARE(out.html(),
             QByteArray("<p title=\"a&quot;b&lt;c&gt;&amp;\" hidden>1 &lt; 2 &amp; 3</p>\n"));

    web::HtmlWriter data;
    const QJsonObject object{{QStringLiteral("a"), QStringLiteral("</script><!--&")}};
    data.data("d", object);
    QByteArray json = data.html();
    json = json.mid(json.indexOf('>') + 1);
    json = json.left(json.indexOf("</script>"));
    QVERIFY(!json.contains('<'));
    QCOMPARE(QJsonDocument::fromJson(json).object(), object);
}

QTEST_GUILESS_MAIN(WebPagesTest)
#include "tst_webpages.moc"
