#include "server/menu/menufollowers.h"

#include "server/edge/eventstream.h"

namespace servery {

namespace {

QByteArray messageOf(std::int64_t number)
{
    return edge::eventMessage(number, "{\"changed\":" + QByteArray::number(qint64{number}) + '}');
}

} // namespace

MenuFollowers::MenuFollowers()
{
    m_comments.setInterval(edge::eventCommentEvery);
    QObject::connect(&m_comments, &QTimer::timeout, this, [this] {
        const QList<VenueId> venues = m_streams.keys();
        for (const VenueId& venue : venues)
            write(venue, edge::eventComment);
    });
    m_comments.start();
}

void MenuFollowers::follow(const VenueId& venue, std::int64_t menuVersion,
                           const http::Responder& responder)
{
    const auto stream = edge::openEventStream(responder);
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
