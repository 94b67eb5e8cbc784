#include "server/tags/taghandler.h"

#include <QUrl>

namespace servery {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

TagHandler::TagHandler(TagStore& tags, VenueStore& venues) : m_tags(tags), m_venues(venues) {}

void TagHandler::registerWith(engine::Engine& engine)
{
    engine.handle<AddTag>(
        [this](const auto& c, Batch&) {
            m_tags.tags.want(c.uid);
            if (!c.storeSlug.isEmpty())
                m_venues.wantSlug(c.storeSlug);
            if (const VenueId* id = m_venues.slugs.known(c.storeSlug); id && !c.table.isEmpty())
                m_venues.tables.want(VenueStore::tableKey(*id, c.table));
        },
        [this](const auto& c, Batch& b) { return add(c, b); });
    engine.handle<RecordScan>(
        [this](const auto& c, Batch&) {
            m_tags.tags.want(c.uid);
            if (const Tag* tag = m_tags.tags.known(c.uid); tag != nullptr && !tag->venue.isEmpty())
                m_venues.venues.want(tag->venue);
        },
        [this](const auto& c, Batch& b) { return scan(c, b); });
}

Outcome TagHandler::add(const AddTag& command, Batch&)
{
    if (m_tags.tags.find(command.uid) != nullptr)
        return fail(errors::tagExists);
    Tag tag;
    tag.uid = command.uid;
    tag.table = command.table;
    if (!command.storeSlug.isEmpty()) {
        const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
        if (venue == nullptr)
            return fail(errors::storeNotFound);
        tag.venue = venue->id;
    }
    // A diner who taps must not end at a table that is not there.
    if (!tag.table.isEmpty() && (tag.venue.isEmpty() || m_venues.tables.find(VenueStore::tableKey(
                                                            tag.venue, tag.table)) == nullptr))
        return fail(errors::tableNotFound);
    m_tags.tags.insert(tag.uid, tag);
    return Reply{};
}

Outcome TagHandler::scan(const RecordScan& command, Batch&)
{
    const Tag* known = m_tags.tags.find(command.uid);
    if (known == nullptr)
        return fail(errors::tagNotFound);
    Tag& tag = m_tags.tags.change(command.uid);
    ++tag.scans;
    QByteArray path = "/claim?u=" + QUrl::toPercentEncoding(QString::fromUtf8(tag.uid));
    const VenueSettings* venue = tag.venue.isEmpty() ? nullptr : m_venues.venues.find(tag.venue);
    if (venue != nullptr) {
        path = "/venues/" + QUrl::toPercentEncoding(venue->slug);
        if (!tag.table.isEmpty())
            path += "/tables/" + QUrl::toPercentEncoding(tag.table);
    }
    Reply reply;
    reply.body = {{QLatin1String("location"), QString::fromLatin1(path)}};
    return reply;
}

} // namespace servery
