#include "server/venues/venuehandler.h"

#include "core/payouts/payoutcommands.h"
#include "core/protocol/names.h"

#include <QJsonArray>

namespace servery {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

VenueHandler::VenueHandler(VenueStore& venues, MenuStore& menu) : m_venues(venues), m_menu(menu) {}

void VenueHandler::registerWith(engine::Engine& engine)
{
    engine.handle<AddVenue>(
        [this](const auto& c, Batch& b) {
            m_venues.wantSlug(c.settings.slug);
            if (!c.settings.stripeAccount.isEmpty())
                b.announceNested(ClaimStripeAccount{c.settings.stripeAccount});
        },
        [this](const auto& c, Batch& b) { return addVenue(c, b); });
    engine.handle<AddTable>([this](const auto& c, Batch& b) { announceTable(c, b); },
                            [this](const auto& c, Batch& b) { return addTable(c, b); });
    engine.handle<SetPaymentMethods>(
        [this](const auto& c, Batch& b) {
            m_venues.wantSlug(c.storeSlug);
            if (const VenueId* id = m_venues.slugs.known(c.storeSlug))
                b.wantSequence(*id);
        },
        [this](const auto& c, Batch& b) { return setPaymentMethods(c, b); });
    engine.handle<ImportMenu>([this](const auto& c, Batch& b) { announceMenu(c, b); },
                              [this](const auto& c, Batch& b) { return importMenu(c, b); });
}

Outcome VenueHandler::addVenue(const AddVenue& command, Batch& batch)
{
    if (m_venues.findBySlug(command.settings.slug) != nullptr)
        return fail(errors::storeExists);
    VenueSettings venue = command.settings;
    if (!venue.stripeAccount.isEmpty())
        if (Outcome free = batch.dispatch(ClaimStripeAccount{venue.stripeAccount}); !free)
            return free;
    venue.id = newId<VenueId>(batch.now(), batch.random());
    m_venues.insertVenue(venue);
    Reply reply;
    reply.body = {{QLatin1String("venueId"), venue.id.toString()}};
    return reply;
}

Outcome VenueHandler::setPaymentMethods(const SetPaymentMethods& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    VenueSettings& changed = m_venues.venues.change(venue->id);
    if (!command.methods.isEmpty())
        changed.paymentMethods = command.methods;
    changed.parksStrayMoney = command.parksStrayMoney.value_or(changed.parksStrayMoney);
    Reply reply;
    reply.seq = bumpMenu(venue->id, batch);
    reply.body = {
        {QLatin1String("paymentMethods"), QJsonArray::fromStringList(changed.paymentMethods)},
        {QLatin1String("parksStrayMoney"), changed.parksStrayMoney}};
    return reply;
}

std::int64_t VenueHandler::bumpMenu(const VenueId& id, Batch& batch)
{
    VenueSettings& venue = m_venues.venues.change(id);
    ++venue.menuVersion;
    const QLatin1String name = protocol::events::menuChanged;
    return batch.emitEvent(id, engine::Audience::Kitchen, QByteArray(name.data(), name.size()),
                           id.bytes(), {{QLatin1String("menuVersion"), qint64{venue.menuVersion}}});
}

void VenueHandler::announceTable(const AddTable& command, Batch&)
{
    m_venues.wantSlug(command.storeSlug);
    if (const VenueId* id = m_venues.slugs.known(command.storeSlug))
        m_venues.tables.want(VenueStore::tableKey(*id, command.label));
}

Outcome VenueHandler::addTable(const AddTable& command, Batch& batch)
{
    // It is a step of its page's path, which browsers cut at slashes and follow through dots.
    const QString& label = command.label;
    const bool isStep = !label.contains(QLatin1Char('/')) && label != QLatin1String(".") &&
                        label != QLatin1String("..");
    if (label.isEmpty() || label.size() > AddTable::mostLabelCharacters || !isStep)
        return fail(errors::fieldInvalid,
                    QStringLiteral("label: 1 to %1 characters, without /")
                        .arg(AddTable::mostLabelCharacters),
                    {{QLatin1String("field"), QLatin1String("label")}});
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    const QByteArray key = VenueStore::tableKey(venue->id, command.label);
    if (m_venues.tables.find(key) != nullptr)
        return fail(errors::tableExists);
    const VenueTable table{newId<TableId>(batch.now(), batch.random()), venue->id, command.label};
    m_venues.tables.insert(key, table);
    Reply reply;
    reply.body = {{QLatin1String("tableId"), table.id.toString()}};
    return reply;
}

void VenueHandler::announceMenu(const ImportMenu& command, Batch& batch)
{
    m_venues.wantSlug(command.storeSlug);
    if (const VenueId* id = m_venues.slugs.known(command.storeSlug))
        batch.wantSequence(*id);
    for (const MenuCategory& category : command.categories) {
        if (!category.id.isEmpty())
            m_menu.categories.want(category.id);
        for (const MenuItem& item : category.items)
            if (!item.id.isEmpty())
                m_menu.items.want(item.id);
    }
    for (const MenuItemId& id : command.takenOff)
        m_menu.items.want(id);
}

// The first id that the venue's menu does not have; nothing: it has them all.
std::optional<Error> VenueHandler::unknownIn(const ImportMenu& command, const VenueId& venue)
{
    std::vector<MenuItemId> items = command.takenOff;
    for (const MenuCategory& each : command.categories) {
        const MenuCategoryRow* category =
            each.id.isEmpty() ? nullptr : m_menu.categories.find(each.id);
        if (!each.id.isEmpty() && (category == nullptr || category->venue != venue))
            return Error{errors::categoryUnknown, each.id.toString(), {}, 0};
        for (const MenuItem& item : each.items)
            if (!item.id.isEmpty())
                items.push_back(item.id);
    }
    for (const MenuItemId& id : items)
        if (const MenuItemRow* row = m_menu.items.find(id); row == nullptr || row->venue != venue)
            return Error{errors::itemUnknown, id.toString(), {}, 0};
    return std::nullopt;
}

Outcome VenueHandler::importMenu(const ImportMenu& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    // What it leaves as it was is as it was read.
    if (command.menuVersion != 0 && command.menuVersion != venue->menuVersion)
        return fail(errors::menuChanged);
    if (const auto unknown = unknownIn(command, venue->id))
        return Failure<Error>{*unknown};
    // What comes new goes on where an earlier import ended.
    int place = static_cast<int>(venue->menuVersion) * 1000;
    int added = 0;
    int items = 0;
    for (const MenuCategory& each : command.categories) {
        const CategoryId category = writeCategory(each, *venue, place++, command.isWhole, batch);
        for (const MenuItem& item : each.items) {
            MenuItemRow row{item, venue->id, category};
            row.item.sortOrder = place++;
            const MenuItemRow* known = item.id.isEmpty() ? nullptr : m_menu.items.find(item.id);
            if (known != nullptr && !command.isWhole)
                row.item.sortOrder = known->item.sortOrder;
            writeItem(std::move(row), batch);
            added += known == nullptr ? 1 : 0;
            ++items;
        }
    }
    for (const MenuItemId& id : command.takenOff)
        m_menu.items.change(id).takenOffAt = batch.now();
    Reply reply;
    reply.seq = bumpMenu(venue->id, batch);
    reply.body = {{QLatin1String("items"), items},
                  {QLatin1String("categories"), qint64(command.categories.size())},
                  {QLatin1String("added"), added},
                  {QLatin1String("takenOff"), qint64(command.takenOff.size())}};
    return reply;
}

CategoryId VenueHandler::writeCategory(const MenuCategory& category, const VenueSettings& venue,
                                       int place, bool isWhole, Batch& batch)
{
    if (category.id.isEmpty()) {
        const auto id = newId<CategoryId>(batch.now(), batch.random());
        m_menu.categories.insert(id, {id, venue.id, category.name, place});
        return id;
    }
    MenuCategoryRow& row = m_menu.categories.change(category.id);
    row.name = category.name;
    row.sortOrder = isWhole ? place : row.sortOrder;
    return row.id;
}

void VenueHandler::writeItem(MenuItemRow row, Batch& batch)
{
    const Timestamp now = batch.now();
    for (ModifierGroup& group : row.item.modifierGroups) {
        if (group.id.isEmpty())
            group.id = newId<ModifierGroupId>(now, batch.random());
        for (Modifier& modifier : group.modifiers)
            if (modifier.id.isEmpty())
                modifier.id = newId<ModifierId>(now, batch.random());
    }
    if (!row.item.id.isEmpty()) {
        m_menu.items.change(row.item.id) = std::move(row);
        return;
    }
    row.item.id = newId<MenuItemId>(now, batch.random());
    const MenuItemId id = row.item.id;
    m_menu.items.insert(id, std::move(row));
}

} // namespace servery
