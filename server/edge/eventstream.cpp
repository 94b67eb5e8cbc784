#include "server/edge/eventstream.h"

namespace servery::edge {

std::shared_ptr<http::BodyStream> openEventStream(const http::Responder& responder)
{
    http::Response head;
    head.header("Content-Type", "text/event-stream")
        .header("Cache-Control", "no-store")
        .header("X-Accel-Buffering", "no");
    auto stream = responder.stream(std::move(head));
    return stream != nullptr && stream->isOpen() ? stream : nullptr;
}

QByteArray eventMessage(std::int64_t id, const QByteArray& data)
{
    return "id: " + QByteArray::number(qint64{id}) + "\ndata: " + data + "\n\n";
}

} // namespace servery::edge
