// Bytes as a peer may send them, cut into pieces as a network may cut them, into the parsers of
// requests and of responses. The first byte chooses the pieces. Beyond not crashing: a parser takes
// no more than it is given, ends, keeps its limits, and comes to the same end however it is fed.
#include "server/http/requestparser.h"
#include "server/http/responseparser.h"

#include <algorithm>
#include <cstdlib>

using namespace servery::http;

namespace {

constexpr qsizetype bodyLimit = 4096;
constexpr ParseLimits limits{256, 1024};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct End
{
    RequestParser::State state;
    QByteArray body;
    QByteArray path;
};

End readRequest(const char* data, qsizetype size, qsizetype piece)
{
    RequestParser parser(limits);
    qsizetype used = 0;
    qsizetype offered = 0;
    while (parser.state() == RequestParser::State::Head ||
           parser.state() == RequestParser::State::Body) {
        if (parser.state() == RequestParser::State::Body)
            parser.setBodyLimit(bodyLimit);
        // The connection refuses a longer body by its declared length.
        if (parser.state() == RequestParser::State::Body &&
            parser.contentLength().value_or(0) > static_cast<quint64>(bodyLimit))
            break;
        const qsizetype taken = parser.feed(data + used, offered - used);
        require(taken >= 0 && taken <= offered - used);
        used += taken;
        if (taken == 0) {
            if (offered == size)
                break;
            offered = std::min(size, offered + piece);
        }
    }
    Request& request = parser.request();
    require(request.body.size() <= bodyLimit);
    if (parser.state() == RequestParser::State::Complete) {
        require(request.path.startsWith('/') && !request.path.contains('\0'));
        require(!request.method.isEmpty());
        for (const auto& [name, value] : request.headers)
            require(!name.isEmpty() && name == name.toLower() && !value.contains('\r') &&
                    !value.contains('\n') && !value.contains('\0'));
    }
    return {parser.state(), request.body, request.path};
}

void readResponse(const char* data, qsizetype size, qsizetype piece)
{
    ResponseParser parser(false, bodyLimit);
    qsizetype used = 0;
    qsizetype offered = 0;
    while (parser.state() == ResponseParser::State::Reading) {
        const qsizetype taken = parser.feed(data + used, offered - used);
        require(taken >= 0 && taken <= offered - used);
        used += taken;
        if (taken == 0) {
            if (offered == size)
                break;
            offered = std::min(size, offered + piece);
        }
    }
    parser.end();
    require(parser.state() != ResponseParser::State::Reading);
    require(parser.body().size() <= bodyLimit);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t count)
{
    if (count < 2)
        return 0;
    const auto* data = reinterpret_cast<const char*>(bytes) + 1;
    const auto size = static_cast<qsizetype>(count) - 1;
    const qsizetype piece = 1 + bytes[0] % 64;

    const End whole = readRequest(data, size, size);
    const End cut = readRequest(data, size, piece);
    if (whole.state == RequestParser::State::Complete) {
        require(cut.state == whole.state && cut.body == whole.body && cut.path == whole.path);
    } else {
        require(cut.state != RequestParser::State::Complete);
    }
    readResponse(data, size, piece);
    return 0;
}
