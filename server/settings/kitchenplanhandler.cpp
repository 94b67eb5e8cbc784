#include "server/settings/kitchenplanhandler.h"

#include "core/protocol/kitchenplanview.h"
#include "core/protocol/names.h"

#include <algorithm>
#include <vector>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

template <class Visit>
void eachMatch(const KitchenPlan& plan, Visit visit)
{
    for (std::size_t i = 0; i < plan.routes.size(); ++i)
        visit(plan.routes[i].match, QStringLiteral("routes[%1]").arg(i));
    for (std::size_t i = 0; i < plan.courses.size(); ++i)
        visit(plan.courses[i].match, QStringLiteral("courses[%1]").arg(i));
}

} // namespace

KitchenPlanHandler::KitchenPlanHandler(VenueStore& venues, MenuStore& menu)
    : m_venues(venues), m_menu(menu)
{}

void KitchenPlanHandler::registerWith(engine::Engine& engine)
{
    engine.handle<SetKitchenPlan>([this](const auto& c, Batch& b) { announce(c, b); },
                                  [this](const auto& c, Batch& b) { return set(c, b); });
}

void KitchenPlanHandler::announce(const SetKitchenPlan& command, Batch& batch)
{
    eachMatch(command.plan, [this](const LineMatch& match, const QString&) {
        if (!match.item.isEmpty())
            m_menu.items.want(match.item);
        if (!match.category.isEmpty())
            m_menu.categories.want(match.category);
    });
    if (command.staff) {
        m_venues.venues.want(command.staff->venue);
        batch.wantSequence(command.staff->venue);
        return;
    }
    m_venues.wantSlug(command.storeSlug);
    if (const VenueId* id = m_venues.slugs.known(command.storeSlug))
        batch.wantSequence(*id);
}

std::optional<Error> KitchenPlanHandler::foreignRule(const LineMatch& match, const VenueId& venue,
                                                     const QString& path)
{
    const auto about = [&path](const ErrorKind& kind, const char* field, const QString& id) {
        return Error{kind, id, {{QLatin1String("field"), path + QLatin1String(field)}}, 0};
    };
    if (!match.item.isEmpty()) {
        const MenuItemRow* row = m_menu.items.find(match.item);
        if (row == nullptr || row->venue != venue)
            return about(errors::itemUnknown, ".itemId", match.item.toString());
    }
    if (!match.category.isEmpty()) {
        const MenuCategoryRow* row = m_menu.categories.find(match.category);
        if (row == nullptr || row->venue != venue)
            return about(errors::categoryUnknown, ".categoryId", match.category.toString());
    }
    return std::nullopt;
}

Outcome KitchenPlanHandler::set(const SetKitchenPlan& command, Batch& batch)
{
    const VenueSettings* venue = command.staff ? m_venues.venues.find(command.staff->venue)
                                               : m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    if (command.staff && !mayDo(command.staff->role, StaffAction::ChangeSettings))
        return fail(errors::forbidden);
    const VenueId id = venue->id;
    // A rule may be about a dish that was taken off the menu since.
    std::vector<LineMatch> kept;
    eachMatch(venue->kitchen,
              [&kept](const LineMatch& match, const QString&) { kept.push_back(match); });
    std::optional<Error> wrong;
    eachMatch(command.plan, [&](const LineMatch& match, const QString& path) {
        if (!wrong && std::find(kept.begin(), kept.end(), match) == kept.end())
            wrong = foreignRule(match, id, path);
    });
    if (wrong)
        return Failure<Error>{*wrong};
    Reply reply;
    reply.body = {{QLatin1String("plan"), protocol::toJson(command.plan)}};
    if (command.plan == venue->kitchen)
        return reply;
    m_venues.venues.change(id).kitchen = command.plan;
    const QLatin1String name = protocol::events::kitchenPlanUpdated;
    QJsonObject data = reply.body;
    data.insert(QLatin1String("by"), command.staff ? command.staff->name : QString());
    reply.seq = batch.emitEvent(id, engine::Audience::Kitchen, QByteArray(name.data(), name.size()),
                                id.bytes(), data);
    return reply;
}

} // namespace servery
