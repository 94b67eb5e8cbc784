// TagHandler: a tap counts the scan and answers where the diner goes. No SQL. Thread: the storage
// thread's.
#pragma once

#include "core/staff/staffcommands.h"
#include "server/engine/engine.h"
#include "server/tags/tagstore.h"
#include "server/venues/venuestore.h"

namespace servery {

namespace errors {
inline constexpr ErrorKind tagNotFound{"tag_not_found", ErrorClass::NotFound,
                                       "This tag is not known here."};
inline constexpr ErrorKind tagExists{"tag_exists", ErrorClass::Conflict,
                                     "A tag with this uid exists already."};
} // namespace errors

class TagHandler
{
public:
    TagHandler(TagStore& tags, VenueStore& venues);
    void registerWith(engine::Engine& engine);

private:
    engine::Outcome add(const AddTag& command, engine::Batch& batch);
    engine::Outcome scan(const RecordScan& command, engine::Batch& batch);

    TagStore& m_tags;
    VenueStore& m_venues;
};

} // namespace servery
