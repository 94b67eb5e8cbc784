// RequestParser: bytes in, one request or one named error out. Boost.Beast's parser does the
// grammar; what it lets through and a careful server may not (doubled lengths, unknown transfer
// codings, folded headers, a missing Host, bad escapes) is refused here. It knows no socket, so
// that it can be fuzzed. Thread: its owner's. Source: RFC 9112, RFC 9110.
#pragma once

#include "server/http/message.h"

#include <memory>
#include <optional>

namespace servery::http {

enum class ParseError {
    None,
    Malformed,
    RequestLineTooLong,
    HeadersTooLarge,
    BodyTooLarge,
};

struct ParseLimits
{
    qsizetype requestLineBytes = 8 * 1024;
    qsizetype headerBytes = 16 * 1024;
};

class RequestParser
{
public:
    enum class State {
        Head,     // the head is not complete
        Body,     // the head is complete, the body is not
        Complete, // request() is whole
        Failed,   // error() says why; reset() is the only way on
    };

    static constexpr qsizetype defaultBodyLimit = 1024 * 1024;

    explicit RequestParser(ParseLimits limits);
    ~RequestParser();
    RequestParser(const RequestParser&) = delete;
    RequestParser& operator=(const RequestParser&) = delete;

    // Takes bytes from the front and says how many were used; the rest must be offered again,
    // with more behind it. Stops at the end of the head, so that the caller can look at it first,
    // and at the end of the request.
    qsizetype feed(const char* data, qsizetype size);
    // For a chunked body, whose size is not declared; to be set while the head is all there is.
    void setBodyLimit(qsizetype bytes);
    // Ready for the next request.
    void reset();

    [[nodiscard]] State state() const;
    [[nodiscard]] ParseError error() const;
    [[nodiscard]] const char* reason() const; // one sentence, English, without the peer's bytes

    // Method, target, path, query, headers and body; peer and requestId are the caller's to fill.
    [[nodiscard]] Request& request();
    // From here on: valid once the head is complete.
    [[nodiscard]] bool isKeepAlive() const; // HTTP/1.1 without Connection: close
    [[nodiscard]] bool isHttp10() const;
    [[nodiscard]] std::optional<quint64> contentLength() const;
    [[nodiscard]] bool wantsWebSocket() const; // Upgrade: websocket and Connection: upgrade
    // The value of Expect in lower case; empty when absent.
    [[nodiscard]] const QByteArray& expectation() const;

private:
    class Grammar;
    std::unique_ptr<Grammar> d;
};

} // namespace servery::http
