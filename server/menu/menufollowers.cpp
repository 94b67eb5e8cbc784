#include "server/menu/menufollowers.h"

namespace servery {

namespace {

constexpr int commentMs = 15'000;

QByteArray messageOf(std::int64_t number)
{
    const QByteArray text = QByteArray::number(qint64{number});
    return "id: " + text + "\ndata: {\"changed\":" + text + "}\n\n";
}

} // namespace

MenuFollowers::MenuFollowers()
{
    m_comments.setInterval(commentMs);
    QObject::connect(&m_comments, &QTimer::timeout, this, [this] {
        const QList<VenueId> venues = m_streams.keys();
        for (const VenueId& venue : venues)
            write(venue, ": still here\n\n");
    });
    m_comments.start();
}

void MenuFollowers::follow(const VenueId& venue, std::int64_t menuVersion,
                           const http::Responder& responder)
{
    http::Response head;
    head.header("Content-Type", "text/event-stream")
        .header("Cache-Control", "no-store")
        .header("X-Accel-Buffering", "no");
    const auto stream = responder.stream(std::move(head));
    if (stream == nullptr)
        return;
    stream->closed = [this, venue] {
        const auto it = m_streams.find(venue);
        if (it == m_streams.end())
            return;
        std::erase_if(*it, [](const auto& each) { return !each->isOpen(); });
        if (it->empty())
            m_streams.erase(it);
    };
    m_streams[venue].push_back(stream);
    // What changed while the page was away is seen now.
    stream->write(messageOf(menuVersion));
}

void MenuFollowers::tell(const VenueId& venue, std::int64_t seq)
{
    write(venue, messageOf(seq));
}

void MenuFollowers::write(const VenueId& venue, const QByteArray& message)
{
    // Writing may close a stream, which edits the list.
    const auto streams = m_streams.value(venue);
    for (const auto& stream : streams)
        stream->write(message);
}

int MenuFollowers::count() const
{
    int count = 0;
    for (const auto& streams : m_streams)
        count += static_cast<int>(streams.size());
    return count;
}

} // namespace servery
