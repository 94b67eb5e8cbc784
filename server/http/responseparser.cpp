#include "server/http/responseparser.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace servery::http {

namespace {

namespace beast = boost::beast::http;
using boost::beast::string_view;
using Code = boost::beast::error_code;

constexpr qsizetype chunkHeadBytes = 8 * 1024;
// The shortest thing that can follow a chunk is "0\r\n\r\n"; Beast asserts on less.
constexpr qsizetype shortestChunkHead = 5;
// Interim answers before the real one; more than that is a peer at play.
constexpr int maxInterim = 16;

QByteArray bytes(string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class ResponseParser::Grammar final
{
public:
    Grammar(bool answersHead, qsizetype bodyBytes) : toHead(answersHead), maxBodyBytes(bodyBytes)
    {
        restart();
    }

    class Wire final : public beast::basic_parser<false>
    {
    public:
        explicit Wire(Grammar& owner) : g(owner) {}

    private:
        void on_request_impl(beast::verb, string_view, string_view, int, Code&) override {}
        void on_response_impl(int code, string_view, int, Code&) override { g.status = code; }
        void on_field_impl(beast::field field, string_view name, string_view value,
                           Code& ec) override
        {
            if (g.headDone)
                return; // trailers are read and dropped
            if (field == beast::field::transfer_encoding && bytes(value).toLower() != "chunked") {
                g.fail("The answer has a transfer coding that is not known here.");
                ec = beast::error::bad_transfer_encoding;
                return;
            }
            g.headers.emplace_back(bytes(name).toLower(), bytes(value));
        }
        void on_header_impl(Code&) override { g.headDone = true; }
        void on_body_init_impl(const boost::optional<std::uint64_t>& length, Code& ec) override
        {
            if (length && *length > static_cast<std::uint64_t>(g.maxBodyBytes))
                g.tooLarge(ec);
        }
        std::size_t on_body_impl(string_view piece, Code& ec) override { return g.take(piece, ec); }
        void on_chunk_header_impl(std::uint64_t size, string_view, Code&) override
        {
            g.chunkLeft = size;
        }
        std::size_t on_chunk_body_impl(std::uint64_t, string_view piece, Code& ec) override
        {
            g.chunkLeft -= piece.size();
            return g.take(piece, ec);
        }
        void on_finish_impl(Code&) override {}

        Grammar& g;
    };

    void restart()
    {
        wire.emplace(*this);
        wire->header_limit(std::numeric_limits<std::int32_t>::max());
        wire->body_limit(std::numeric_limits<std::uint64_t>::max());
        wire->skip(toHead);
        headers.clear();
        status = 0;
        headBytes = 0;
        headDone = false;
    }
    void fail(const char* why)
    {
        if (state == State::Failed)
            return;
        state = State::Failed;
        reason = why;
    }
    void tooLarge(Code& ec)
    {
        fail("The answer is larger than is taken here.");
        ec = beast::error::body_limit;
    }
    std::size_t take(string_view piece, Code& ec)
    {
        if (static_cast<qsizetype>(piece.size()) > maxBodyBytes - body.size()) {
            tooLarge(ec);
            return 0;
        }
        body.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return piece.size();
    }
    [[nodiscard]] bool step(const char*& data, qsizetype& size);

    const bool toHead;
    const qsizetype maxBodyBytes;
    std::optional<Wire> wire;
    State state = State::Reading;
    const char* reason = "";
    int status = 0;
    int interim = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qsizetype headBytes = 0;
    std::uint64_t chunkLeft = 0;
    bool headDone = false;
};

// One call of Beast's; false when it needs more bytes.
bool ResponseParser::Grammar::step(const char*& data, qsizetype& size)
{
    const bool atChunkHead = headDone && wire->chunked() && chunkLeft == 0;
    if (atChunkHead && size < shortestChunkHead)
        return false;
    const bool wasHead = !headDone;
    Code ec;
    const std::size_t used =
        wire->put(boost::asio::const_buffer(data, static_cast<std::size_t>(size)), ec);
    data += used;
    size -= static_cast<qsizetype>(used);
    if (wasHead)
        headBytes += static_cast<qsizetype>(used);
    if (ec == beast::error::need_more) {
        if (wasHead && headBytes + size > maxHeadBytes)
            fail("The answer's head is too large.");
        else if (atChunkHead && size > chunkHeadBytes)
            fail("A chunk's head is too long.");
        return false;
    }
    if (ec) {
        fail("The answer is not HTTP/1.1.");
        return false;
    }
    if (wasHead && headDone && status < 200) {
        if (status == 101 || ++interim > maxInterim)
            fail("The answer is none that was asked for.");
        else
            restart();
    } else if (wire->is_done()) {
        state = State::Complete;
    }
    return state == State::Reading;
}

ResponseParser::ResponseParser(bool toHead, qsizetype maxBodyBytes)
    : d(std::make_unique<Grammar>(toHead, maxBodyBytes))
{}

ResponseParser::~ResponseParser() = default;

qsizetype ResponseParser::feed(const char* data, qsizetype size)
{
    const qsizetype offered = size;
    while (size > 0 && d->state == State::Reading && d->step(data, size)) {
    }
    return offered - size;
}

void ResponseParser::end()
{
    if (d->state != State::Reading)
        return;
    Code ec;
    if (d->headDone)
        d->wire->put_eof(ec);
    if (!d->headDone || ec || !d->wire->is_done())
        d->fail("The answer ended before its time.");
    else
        d->state = State::Complete;
}

ResponseParser::State ResponseParser::state() const
{
    return d->state;
}

const char* ResponseParser::reason() const
{
    return d->reason;
}

bool ResponseParser::isKeepAlive() const
{
    return d->wire->keep_alive();
}

int ResponseParser::status() const
{
    return d->status;
}

std::vector<std::pair<QByteArray, QByteArray>>& ResponseParser::headers()
{
    return d->headers;
}

QByteArray& ResponseParser::body()
{
    return d->body;
}

} // namespace servery::http
