#include "server/http/requestparser.h"

#include "server/http/requesttarget.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace servery::http {

namespace {

namespace beast = boost::beast::http;
using boost::beast::string_view;

// Chunk sizes with their extensions, and trailers, that are not complete after this are refused.
constexpr qsizetype chunkHeadBytes = 8 * 1024;
// The shortest thing that can follow a chunk is "0\r\n\r\n"; Beast asserts on less.
constexpr qsizetype shortestChunkHead = 5;
constexpr qsizetype firstBodyReserve = 64 * 1024;

QByteArray bytes(string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

// Common methods and header names are shared, so that a request allocates only its own values.
QByteArray methodName(beast::verb verb, string_view text)
{
    switch (verb) {
    case beast::verb::get:
        return QByteArrayLiteral("GET");
    case beast::verb::post:
        return QByteArrayLiteral("POST");
    case beast::verb::put:
        return QByteArrayLiteral("PUT");
    case beast::verb::head:
        return QByteArrayLiteral("HEAD");
    case beast::verb::delete_:
        return QByteArrayLiteral("DELETE");
    case beast::verb::patch:
        return QByteArrayLiteral("PATCH");
    default:
        return bytes(text);
    }
}

QByteArray headerName(beast::field field, string_view text)
{
    using Names = std::array<QByteArray, static_cast<std::size_t>(beast::field::xref) + 1>;
    static const Names names = [] {
        Names filled;
        for (std::size_t i = 1; i < filled.size(); ++i)
            filled[i] = bytes(beast::to_string(static_cast<beast::field>(i))).toLower();
        return filled;
    }();
    if (field == beast::field::unknown)
        return bytes(text).toLower();
    return names[static_cast<std::size_t>(field)];
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isHost(string_view value)
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::strchr(".-_:[]%~", c);
    });
}

} // namespace

// One per request inside Wire: Beast's parser cannot be used twice.
class RequestParser::Grammar
{
public:
    explicit Grammar(ParseLimits parseLimits) : limits(parseLimits) { restart(); }

    class Wire final : public beast::basic_parser<true>
    {
    public:
        explicit Wire(Grammar& owner) : g(owner) {}

    private:
        using Code = boost::beast::error_code;
        void on_request_impl(beast::verb verb, string_view method, string_view target, int version,
                             Code& ec) override
        {
            g.onRequestLine(verb, method, target, version, ec);
        }
        void on_response_impl(int, string_view, int, Code&) override {}
        void on_field_impl(beast::field field, string_view name, string_view value,
                           Code& ec) override
        {
            if (!g.headDone) // trailers are read and dropped
                g.onField(field, name, value, ec);
        }
        void on_header_impl(Code&) override { g.headDone = true; }
        void on_body_init_impl(const boost::optional<std::uint64_t>& length, Code&) override
        {
            if (length)
                g.request.body.reserve(std::min(static_cast<qsizetype>(*length), firstBodyReserve));
        }
        std::size_t on_body_impl(string_view body, Code&) override
        {
            g.request.body.append(body.data(), static_cast<qsizetype>(body.size()));
            return body.size();
        }
        void on_chunk_header_impl(std::uint64_t size, string_view, Code& ec) override
        {
            g.onChunk(size, ec);
        }
        std::size_t on_chunk_body_impl(std::uint64_t, string_view body, Code&) override
        {
            g.request.body.append(body.data(), static_cast<qsizetype>(body.size()));
            g.chunkLeft -= body.size();
            return body.size();
        }
        void on_finish_impl(Code&) override {}

        Grammar& g;
    };

    void restart();
    qsizetype feedHead(const char* data, qsizetype size);
    qsizetype feedBody(const char* data, qsizetype size);
    void finishHead();
    void checkPartialHead(const char* data, qsizetype size);
    void onRequestLine(beast::verb verb, string_view method, string_view target, int version,
                       boost::beast::error_code& ec);
    void onField(beast::field field, string_view name, string_view value,
                 boost::beast::error_code& ec);
    void onChunk(std::uint64_t size, boost::beast::error_code& ec);
    void failWith(ParseError kind, const char* why)
    {
        if (state == State::Failed)
            return; // the first reason is the true one
        state = State::Failed;
        error = kind;
        reason = why;
    }
    // From inside a callback: stops Beast too.
    void refuse(boost::beast::error_code& ec, const char* why,
                ParseError kind = ParseError::Malformed)
    {
        failWith(kind, why);
        ec = beast::error::bad_value;
    }

    const ParseLimits limits;
    std::optional<Wire> wire;
    State state = State::Head;
    ParseError error = ParseError::None;
    const char* reason = "";
    Request request;
    qsizetype headBytes = 0;  // of the head, used so far
    qsizetype lineBytes = -1; // of the request line without its end, once known
    qsizetype bodyLimit = 0;
    std::uint64_t chunkLeft = 0;
    const char* inputEnd = nullptr;
    int hosts = 0;
    bool headDone = false;
    bool skippedBlankLine = false;
    bool http10 = false;
    bool sawLength = false;
    bool sawCoding = false;
    bool upgradeIsWebSocket = false;
    QByteArray expectation;
};

void RequestParser::Grammar::restart()
{
    wire.emplace(*this);
    // Our own limits are counted over the whole head; Beast's are for each piece and must not be
    // in the way. "No limit" cannot be said to this version: it would refuse every body.
    wire->header_limit(std::numeric_limits<std::int32_t>::max());
    wire->body_limit(std::numeric_limits<std::uint64_t>::max());
    state = State::Head;
    error = ParseError::None;
    reason = "";
    request = Request();
    headBytes = 0;
    lineBytes = -1;
    bodyLimit = RequestParser::defaultBodyLimit;
    chunkLeft = 0;
    hosts = 0;
    headDone = skippedBlankLine = http10 = sawLength = sawCoding = upgradeIsWebSocket = false;
    expectation.clear();
}

qsizetype RequestParser::Grammar::feedHead(const char* data, qsizetype size)
{
    qsizetype skipped = 0;
    // RFC 9112 section 2.2: one empty line before the request line is forgiven.
    if (headBytes == 0 && !skippedBlankLine && data[0] == '\r') {
        if (size < 2)
            return 0;
        if (data[1] == '\n') {
            skippedBlankLine = true;
            skipped = 2;
            data += 2;
            size -= 2;
            if (size == 0)
                return skipped;
        }
    }
    // Too long is too long, whatever else is wrong with it.
    const qsizetype longestLine = limits.requestLineBytes + 2;
    if (lineBytes < 0 && size >= longestLine &&
        !std::memchr(data, '\n', static_cast<std::size_t>(longestLine))) {
        failWith(ParseError::RequestLineTooLong, "The request line is too long.");
        return skipped;
    }
    inputEnd = data + size;
    boost::beast::error_code ec;
    const std::size_t used =
        wire->put(boost::asio::const_buffer(data, static_cast<std::size_t>(size)), ec);
    const auto usedBytes = static_cast<qsizetype>(used);
    if (ec && ec != beast::error::need_more) {
        failWith(ParseError::Malformed, "The request's head is not HTTP/1.1.");
        return skipped + usedBytes;
    }
    if (!wire->is_header_done()) {
        checkPartialHead(data, size);
        headBytes += usedBytes;
        return skipped + usedBytes;
    }
    headBytes += usedBytes;
    finishHead();
    return skipped + usedBytes;
}

// The head is not complete: can what there is of it still become one?
void RequestParser::Grammar::checkPartialHead(const char* data, qsizetype size)
{
    // Beast looks at a head again only when its end has come, which with bare line feeds is never.
    qsizetype lineEnd = -1;
    for (qsizetype at = 0; at < size; ++at) {
        const void* found = std::memchr(data + at, '\n', static_cast<std::size_t>(size - at));
        if (!found)
            break;
        at = static_cast<const char*>(found) - data;
        if (at == 0 || data[at - 1] != '\r')
            return failWith(ParseError::Malformed, "A line of the head ends in a bare line feed.");
        if (lineEnd < 0)
            lineEnd = at;
    }
    if (lineBytes >= 0) {
        if (headBytes + size - lineBytes - 2 > limits.headerBytes)
            failWith(ParseError::HeadersTooLarge, "The headers are too large.");
    } else if (lineEnd >= 0 && size - lineEnd - 1 > limits.headerBytes) {
        failWith(ParseError::HeadersTooLarge, "The headers are too large.");
    }
}

void RequestParser::Grammar::finishHead()
{
    if (headBytes - lineBytes - 2 > limits.headerBytes)
        return failWith(ParseError::HeadersTooLarge, "The headers are too large.");
    if (hosts != 1 && (hosts > 1 || !http10))
        return failWith(ParseError::Malformed, "Exactly one Host header is needed.");
    if (http10 && sawCoding)
        return failWith(ParseError::Malformed, "HTTP/1.0 has no transfer codings.");
    if (!readTarget(request))
        return failWith(ParseError::Malformed, "The request's target cannot be read.");
    state = wire->is_done() ? State::Complete : State::Body;
}

qsizetype RequestParser::Grammar::feedBody(const char* data, qsizetype size)
{
    const qsizetype offered = size;
    while (size > 0 && state == State::Body) {
        const bool atChunkHead = wire->chunked() && chunkLeft == 0;
        if (atChunkHead && size < shortestChunkHead)
            break;
        boost::beast::error_code ec;
        const std::size_t used =
            wire->put(boost::asio::const_buffer(data, static_cast<std::size_t>(size)), ec);
        data += used;
        size -= static_cast<qsizetype>(used);
        if (ec == beast::error::need_more) {
            if (atChunkHead && size > chunkHeadBytes)
                failWith(ParseError::Malformed, "A chunk's head is too long.");
            break;
        }
        if (ec)
            failWith(ParseError::Malformed, "A chunk of the body cannot be read.");
        else if (wire->is_done())
            state = State::Complete;
    }
    return offered - size;
}

void RequestParser::Grammar::onRequestLine(beast::verb verb, string_view method, string_view target,
                                           int version, boost::beast::error_code& ec)
{
    lineBytes = static_cast<qsizetype>(method.size() + target.size()) + 10; // SP, SP, HTTP/1.x
    if (lineBytes > limits.requestLineBytes)
        return refuse(ec, "The request line is too long.", ParseError::RequestLineTooLong);
    request.method = methodName(verb, method);
    request.target = bytes(target);
    request.headers.reserve(16);
    http10 = version < 11;
}

void RequestParser::Grammar::onField(beast::field field, string_view name, string_view value,
                                     boost::beast::error_code& ec)
{
    // A folded header (RFC 9112 section 5.2) has been joined by Beast somewhere else, or has a
    // line's end between its colon and its value.
    const char* const colon = name.data() + name.size();
    const std::less<const char*> before;
    if (before(value.data(), colon) || before(inputEnd, value.data()))
        return refuse(ec, "A header is folded over several lines.");
    if (!std::all_of(colon + 1, value.data(), isBlank))
        return refuse(ec, "A header is folded over several lines.");

    switch (field) {
    case beast::field::host:
        ++hosts;
        if (!isHost(value))
            return refuse(ec, "The Host header cannot be read.");
        break;
    case beast::field::content_length:
        // Beast takes equal lengths twice, and lists of them; neither has an honest use.
        if (sawLength || sawCoding || value.find(',') != string_view::npos)
            return refuse(ec, "The length of the body is given twice.");
        sawLength = true;
        break;
    case beast::field::transfer_encoding:
        // Beast reads a coding that it does not know as no body at all.
        if (sawLength || sawCoding || bytes(value).toLower() != "chunked")
            return refuse(ec, "The only transfer coding taken is chunked, once, without a length.");
        sawCoding = true;
        break;
    case beast::field::upgrade:
        upgradeIsWebSocket = bytes(value).toLower() == "websocket";
        break;
    case beast::field::expect:
        expectation = bytes(value).toLower();
        break;
    default:
        break;
    }
    request.headers.emplace_back(headerName(field, name), bytes(value));
}

void RequestParser::Grammar::onChunk(std::uint64_t size, boost::beast::error_code& ec)
{
    const auto room = static_cast<std::uint64_t>(bodyLimit - request.body.size());
    if (size > room)
        return refuse(ec, "The body is too large.", ParseError::BodyTooLarge);
    chunkLeft = size;
}

RequestParser::RequestParser(ParseLimits limits) : d(std::make_unique<Grammar>(limits)) {}

RequestParser::~RequestParser() = default;

qsizetype RequestParser::feed(const char* data, qsizetype size)
{
    if (size <= 0)
        return 0;
    if (d->state == State::Head)
        return d->feedHead(data, size);
    if (d->state == State::Body)
        return d->feedBody(data, size);
    return 0;
}

void RequestParser::setBodyLimit(qsizetype limit)
{
    d->bodyLimit = limit;
}

void RequestParser::reset()
{
    d->restart();
}

RequestParser::State RequestParser::state() const
{
    return d->state;
}

ParseError RequestParser::error() const
{
    return d->error;
}

const char* RequestParser::reason() const
{
    return d->reason;
}

Request& RequestParser::request()
{
    return d->request;
}

bool RequestParser::isKeepAlive() const
{
    return !d->http10 && d->wire->keep_alive();
}

bool RequestParser::isHttp10() const
{
    return d->http10;
}

std::optional<quint64> RequestParser::contentLength() const
{
    const auto length = d->wire->content_length();
    return d->sawLength && length ? std::optional<quint64>(*length) : std::nullopt;
}

bool RequestParser::wantsWebSocket() const
{
    return d->upgradeIsWebSocket && d->wire->upgrade();
}

const QByteArray& RequestParser::expectation() const
{
    return d->expectation;
}

} // namespace servery::http
