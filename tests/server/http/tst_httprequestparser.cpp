// The parser without a socket: bytes in, request or error out, and the same however the bytes are
// cut into pieces.
#include "server/http/requestparser.h"

#include <QTest>

using namespace servery::http;

using Bytes = QByteArray;

namespace {

struct Outcome
{
    ParseError error = ParseError::None;
    bool complete = false;
    Request request = {};
    qsizetype used = 0; // all bytes that were taken
};

// Offers the bytes in pieces of a size, keeping what the parser leaves, as a socket does.
Outcome parse(const Bytes& bytes, qsizetype pieceBytes, ParseLimits limits = {},
              qsizetype bodyLimit = 1024)
{
    RequestParser parser(limits);
    Outcome outcome;
    qsizetype offered = 0;
    while (parser.state() == RequestParser::State::Head ||
           parser.state() == RequestParser::State::Body) {
        if (parser.state() == RequestParser::State::Body)
            parser.setBodyLimit(bodyLimit);
        const qsizetype used =
            parser.feed(bytes.constData() + outcome.used, offered - outcome.used);
        outcome.used += used;
        if (used == 0) {
            if (offered == bytes.size())
                break;
            offered = std::min(bytes.size(), offered + pieceBytes);
        }
    }
    outcome.error = parser.error();
    outcome.complete = parser.state() == RequestParser::State::Complete;
    outcome.request = parser.request();
    return outcome;
}

Bytes get(const Bytes& target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

Bytes post(const Bytes& headers, const Bytes& body)
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}

} // namespace

Q_DECLARE_METATYPE(servery::http::ParseError)

class HttpRequestParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeRequest();
    void refuses_data();
    void refuses();
    void takes_data();
    void takes();
    void decodesThePath_data();
    void decodesThePath();
    void leavesWhatComesBehind();
    void countsTheHeadersOverAllPieces();
    void canBeUsedAgain();
    void saysWhatTheConnectionNeeds();
};

void HttpRequestParserTest::readsAWholeRequest()
{
    const Bytes bytes = "POST /orders/7?a=1&b=two HTTP/1.1\r\nHost: venue.example:8080\r\n"
                        "Content-Type: application/json\r\nX-Own-Thing:  spaced \r\n"
                        "Content-Length: 4\r\n\r\nbody";
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        const Outcome outcome = parse(bytes, piece);
        QVERIFY2(outcome.complete, qPrintable(QString::number(piece)));
        QCOMPARE(outcome.used, bytes.size());
        const Request& request = outcome.request;
        QCOMPARE(request.method, Bytes("POST"));
        QCOMPARE(request.target, Bytes("/orders/7?a=1&b=two"));
        QCOMPARE(request.path, Bytes("/orders/7"));
        QCOMPARE(request.query.queryItemValue(QStringLiteral("b")), QStringLiteral("two"));
        QCOMPARE(request.header("host"), Bytes("venue.example:8080"));
        QCOMPARE(request.header("x-own-thing"), Bytes("spaced"));
        QCOMPARE(request.headers.size(), std::size_t(4));
        QCOMPARE(request.body, Bytes("body"));
    }
}

void HttpRequestParserTest::refuses_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<ParseError>("error");
    const auto row = [](const char* name, const Bytes& bytes,
                        ParseError error = ParseError::Malformed) {
        QTest::newRow(name) << bytes << error;
    };
    const Bytes line = "GET / HTTP/1.1\r\n";
    row("no request at all", "hello there\r\n\r\n");
    row("a TLS greeting", Bytes::fromHex("16030100050100000102030405060708090a0b0c0d0e0f"));
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n");
    row("no version", "GET /\r\nHost: a\r\n\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("bare line feed", "GET / HTTP/1.1\nHost: a\n\n");
    row("bare line feed behind a header", line + "Host: a\nX: b\r\n\r\n");
    row("bare carriage return in a header", line + "Host: a\r\nX: b\rc\r\n\r\n");
    row("carriage return before the end", line + "Host: a\r\nX: b\r\r\n\r\n");
    row("NUL in a header", line + Bytes("Host: a\r\nX: b\0c\r\n\r\n", 19));
    row("NUL in a name", line + Bytes("Host: a\r\nX\0: b\r\n\r\n", 18));
    row("NUL in the target", Bytes("GET /a\0b HTTP/1.1\r\nHost: a\r\n\r\n", 31));
    row("DEL in a header", line + "Host: a\r\nX: b\x7f\r\n\r\n");
    row("space before the colon", line + "Host : a\r\n\r\n");
    row("a header without a name", line + "Host: a\r\n: b\r\n\r\n");
    row("a header without a colon", line + "Host: a\r\nX\r\n\r\n");
    row("folded header", line + "Host: a\r\nX: b\r\n c\r\n\r\n");
    row("folded empty header", line + "Host: a\r\nX:\r\n b\r\n\r\n");
    row("folded first header", line + " X: b\r\nHost: a\r\n\r\n");
    row("no host", line + "\r\n");
    row("two hosts", line + "Host: a\r\nHost: a\r\n\r\n");
    row("a host with a path", line + "Host: a/b\r\n\r\n");
    row("a host with a user", line + "Host: me@a\r\n\r\n");
    row("a target without a slash", "GET hello HTTP/1.1\r\nHost: a\r\n\r\n");
    row("authority-form", "CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n");
    row("another scheme", "GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n");
    row("no authority", "GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n");
    row("a fragment", get("/a#b"));
    row("bytes over 127", get("/\xC3\xA9"));
    row("half an escape", get("/%4"));
    row("an escape at the end", get("/%"));
    row("an escape of no digits", get("/%zz"));
    row("an escape with a sign", get("/%+1"));
    row("an escaped zero", get("/a%00b"));

    row("negative length", post("Content-Length: -1\r\n", ""));
    row("signed length", post("Content-Length: +5\r\n", "hello"));
    row("length in hex", post("Content-Length: 0x5\r\n", "hello"));
    row("empty length", post("Content-Length:\r\n", "hello"));
    row("two numbers", post("Content-Length: 5 5\r\n", "hello"));
    row("a list of lengths", post("Content-Length: 5, 5\r\n", "hello"));
    row("doubled length", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"));
    row("conflicting lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"));
    row("length beyond numbers", post("Content-Length: 99999999999999999999999\r\n", ""));
    row("length, then chunked",
        post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    row("chunked, then length",
        post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"));
    row("chunked twice",
        post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    row("chunked in a list", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"));
    row("an unknown coding", post("Transfer-Encoding: gzip\r\n", "hello"));
    row("an unknown coding and a length",
        post("Transfer-Encoding: identity\r\nContent-Length: 5\r\n", "hello"));
    row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

    const Bytes chunked = post("Transfer-Encoding: chunked\r\n", "");
    row("a chunk without a size", chunked + "\r\nhello\r\n0\r\n\r\n");
    row("a chunk of no number", chunked + "xyz\r\nhello\r\n0\r\n\r\n");
    row("a negative chunk", chunked + "-5\r\nhello\r\n0\r\n\r\n");
    row("a chunk in 0x", chunked + "0x5\r\nhello\r\n0\r\n\r\n");
    row("a chunk beyond numbers", chunked + "fffffffffffffffff\r\nhello\r\n0\r\n\r\n");
    row("a chunk longer than it says", chunked + "3\r\nhello\r\n0\r\n\r\n");
    row("a bad extension", chunked + "5;=\r\nhello\r\n0\r\n\r\n");
    row("a bare line feed in a chunk's head", chunked + "5\nhello\r\n0\r\n\r\n");
    row("an endless extension", chunked + "5;" + Bytes(9000, 'a'));
    row("a bad trailer", chunked + "0\r\nX Y: a\r\n\r\n");
    row("a length in the trailer", chunked + "0\r\nContent-Length: 5\r\n\r\n");

    row("too much in one chunk", chunked + "401\r\n" + Bytes(1025, 'a') + "\r\n0\r\n\r\n",
        ParseError::BodyTooLarge);
    row("too much in all chunks",
        chunked + "400\r\n" + Bytes(1024, 'a') + "\r\n1\r\na\r\n0\r\n\r\n",
        ParseError::BodyTooLarge);
    row("a vast chunk", chunked + "ffffffffffffffff\r\n", ParseError::BodyTooLarge);

    row("a long target", get('/' + Bytes(8200, 'a')), ParseError::RequestLineTooLong);
    row("an endless target", "GET /" + Bytes(9000, 'a'), ParseError::RequestLineTooLong);
    row("an endless method", Bytes(9000, 'A'), ParseError::RequestLineTooLong);
    row("a long header", line + "Host: a\r\nX: " + Bytes(17000, 'a') + "\r\n\r\n",
        ParseError::HeadersTooLarge);
    row("an endless header", line + "Host: a\r\nX: " + Bytes(17000, 'a'),
        ParseError::HeadersTooLarge);
    Bytes many;
    for (int i = 0; i < 2000; ++i)
        many += "X-" + Bytes::number(i) + ": a\r\n";
    row("many headers", line + "Host: a\r\n" + many + "\r\n", ParseError::HeadersTooLarge);
    row("endless headers", line + "Host: a\r\n" + many, ParseError::HeadersTooLarge);
}

void HttpRequestParserTest::refuses()
{
    QFETCH(Bytes, bytes);
    QFETCH(ParseError, error);
    const QList<qsizetype> pieces = bytes.size() < 300 ? QList<qsizetype>{1, 2, 3, 7, bytes.size()}
                                                       : QList<qsizetype>{97, 1460, bytes.size()};
    for (const qsizetype piece : pieces) {
        const Outcome outcome = parse(bytes, piece);
        QVERIFY2(!outcome.complete, qPrintable(QString::number(piece)));
        QCOMPARE(outcome.error, error);
    }
}

void HttpRequestParserTest::takes_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<Bytes>("path");
    QTest::addColumn<Bytes>("body");
    const auto row = [](const char* name, const Bytes& bytes, const Bytes& path = "/",
                        const Bytes& body = "") { QTest::newRow(name) << bytes << path << body; };
    row("no body", get("/"));
    row("an empty body", post("Content-Length: 0\r\n", ""));
    row("a binary body", post("Content-Length: 3\r\n", Bytes("\0\r\n", 3)), "/",
        Bytes("\0\r\n", 3));
    const Bytes chunked = post("Transfer-Encoding: chunked\r\n", "");
    row("chunks", chunked + "3\r\nabc\r\n0a\r\n0123456789\r\n0\r\n\r\n", "/", "abc0123456789");
    row("no chunks", chunked + "0\r\n\r\n");
    row("zeros", chunked + "0000\r\n\r\n");
    row("an extension", chunked + "3;name=\"a value\"\r\nabc\r\n0;end\r\n\r\n", "/", "abc");
    row("a trailer", chunked + "3\r\nabc\r\n0\r\nHost: b\r\nX: y\r\n\r\n", "/", "abc");
    row("as much as is allowed", chunked + "400\r\n" + Bytes(1024, 'a') + "\r\n0\r\n\r\n", "/",
        Bytes(1024, 'a'));
    row("chunked in capitals", post("transfer-ENCODING: Chunked\r\n", "1\r\na\r\n0\r\n\r\n"), "/",
        "a");
    row("HTTP/1.0 without a host", "GET /a HTTP/1.0\r\n\r\n", "/a");
    row("an empty line first", "\r\n" + get("/a"), "/a");
    row("absolute-form", "GET http://b.example/a/b?c HTTP/1.1\r\nHost: a\r\n\r\n", "/a/b");
    row("absolute-form of the root", "GET HTTPS://b.example HTTP/1.1\r\nHost: a\r\n\r\n", "/");
    row("absolute-form with a query only", "GET http://b.example?a=b HTTP/1.1\r\nHost: a\r\n\r\n",
        "/");
    row("an IPv6 host", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n");
    row("an empty header", "GET / HTTP/1.1\r\nHost: a\r\nX:\r\n\r\n");
    row("tabs around a value", "GET / HTTP/1.1\r\nHost:\ta\t\r\n\r\n");
    row("bytes over 127 in a value", "GET / HTTP/1.1\r\nHost: a\r\nX: \xC3\xA9\r\n\r\n");
    // "GET " and " HTTP/1.1" are 13 bytes of the line.
    row("the longest line", get('/' + Bytes(8 * 1024 - 14, 'a')), '/' + Bytes(8 * 1024 - 14, 'a'));
    // "Host: a", "X: ", three line ends of 2.
    row("the largest headers",
        "GET / HTTP/1.1\r\nHost: a\r\nX: " + Bytes(16 * 1024 - 16, 'a') + "\r\n\r\n");
}

void HttpRequestParserTest::takes()
{
    QFETCH(Bytes, bytes);
    QFETCH(Bytes, path);
    QFETCH(Bytes, body);
    const QList<qsizetype> pieces = bytes.size() < 300 ? QList<qsizetype>{1, 2, 3, 7, bytes.size()}
                                                       : QList<qsizetype>{97, 1460, bytes.size()};
    for (const qsizetype piece : pieces) {
        const Outcome outcome = parse(bytes, piece);
        QCOMPARE(outcome.error, ParseError::None);
        QVERIFY2(outcome.complete, qPrintable(QString::number(piece)));
        QCOMPARE(outcome.used, bytes.size());
        QCOMPARE(outcome.request.path, path);
        QCOMPARE(outcome.request.body, body);
        // A trailer is no header.
        QVERIFY(outcome.request.header("host") != "b");
    }
}

void HttpRequestParserTest::decodesThePath_data()
{
    QTest::addColumn<Bytes>("target");
    QTest::addColumn<Bytes>("path");
    QTest::newRow("plain") << Bytes("/a/b") << Bytes("/a/b");
    QTest::newRow("a space") << Bytes("/a%20b") << Bytes("/a b");
    QTest::newRow("UTF-8") << Bytes("/%C3%a9") << Bytes("/\xC3\xA9");
    QTest::newRow("once only") << Bytes("/%2541") << Bytes("/%41");
    QTest::newRow("dots stay") << Bytes("/a/../b/%2e%2e") << Bytes("/a/../b/..");
    QTest::newRow("the query is not the path") << Bytes("/a?b=%zz") << Bytes("/a");
    QTest::newRow("a plus is a plus") << Bytes("/a+b") << Bytes("/a+b");
}

void HttpRequestParserTest::decodesThePath()
{
    QFETCH(Bytes, target);
    QFETCH(Bytes, path);
    const Outcome outcome = parse(get(target), 1000);
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.request.path, path);
    QCOMPARE(outcome.request.target, target);
}

void HttpRequestParserTest::leavesWhatComesBehind()
{
    const Bytes first = post("Content-Length: 2\r\n", "ab");
    const Outcome outcome = parse(first + get("/next"), 1000);
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.used, first.size());
    QCOMPARE(outcome.request.body, Bytes("ab"));
}

void HttpRequestParserTest::countsTheHeadersOverAllPieces()
{
    // Each header is small and comes alone, so that no single piece is over any limit.
    Bytes bytes = "GET / HTTP/1.1\r\nHost: a\r\n";
    const Bytes header = "X: 0123456789012345678901234567890123456789\r\n";
    for (int i = 0; i < 100; ++i)
        bytes += header;
    const Outcome outcome = parse(bytes, header.size(), {1024, 200});
    QCOMPARE(outcome.error, ParseError::HeadersTooLarge);
    QVERIFY(outcome.used < 300);
}

void HttpRequestParserTest::canBeUsedAgain()
{
    RequestParser parser({});
    const Bytes bad = "nonsense\r\n\r\n";
    parser.feed(bad.constData(), bad.size());
    QCOMPARE(parser.state(), RequestParser::State::Failed);
    QVERIFY(qstrlen(parser.reason()) > 0);
    parser.reset();
    const Bytes good = get("/again");
    QCOMPARE(parser.feed(good.constData(), good.size()), good.size());
    QCOMPARE(parser.state(), RequestParser::State::Complete);
    QCOMPARE(parser.error(), ParseError::None);
    QCOMPARE(parser.request().path, Bytes("/again"));
    QCOMPARE(parser.request().headers.size(), std::size_t(1));
}

void HttpRequestParserTest::saysWhatTheConnectionNeeds()
{
    const auto head = [](const Bytes& bytes) {
        auto parser = std::make_unique<RequestParser>(ParseLimits{});
        parser->feed(bytes.constData(), bytes.size());
        return parser;
    };
    QVERIFY(head(get("/"))->isKeepAlive());
    QVERIFY(!head("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")->isKeepAlive());
    QVERIFY(!head("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")->isKeepAlive());
    QVERIFY(head("GET / HTTP/1.0\r\n\r\n")->isHttp10());
    QCOMPARE(head(post("Content-Length: 12\r\n", ""))->contentLength().value_or(0), 12U);
    QVERIFY(!head(post("Transfer-Encoding: chunked\r\n", ""))->contentLength().has_value());
    QCOMPARE(head(post("Content-Length: 1\r\nExpect: 100-Continue\r\n", ""))->expectation(),
             Bytes("100-continue"));
    QVERIFY(head("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Upgrade\r\n"
                 "Upgrade: WebSocket\r\n\r\n")
                ->wantsWebSocket());
    QVERIFY(!head("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n")->wantsWebSocket());
    QVERIFY(!head("GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n")
                 ->wantsWebSocket());
}

QTEST_GUILESS_MAIN(HttpRequestParserTest)
#include "tst_httprequestparser.moc"
