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
}

Outcome VenueHandler::importMenu(const ImportMenu& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    const Timestamp now = batch.now();
    // Sort orders go on where an earlier import ended.
    const int base = static_cast<int>(venue->menuVersion) * 1000;
    int categoryOrder = base;
    int items = 0;
    for (const MenuCategory& each : command.categories) {
        const MenuCategoryRow category{newId<CategoryId>(now, batch.random()), venue->id, each.name,
                                       categoryOrder++};
        m_menu.categories.insert(category.id, category);
        for (const MenuItem& item : each.items) {
            MenuItemRow row{item, venue->id, category.id};
            row.item.id = newId<MenuItemId>(now, batch.random());
            row.item.sortOrder = base + items++;
            for (ModifierGroup& group : row.item.modifierGroups) {
                group.id = newId<ModifierGroupId>(now, batch.random());
                for (Modifier& modifier : group.modifiers)
                    modifier.id = newId<ModifierId>(now, batch.random());
            }
            m_menu.items.insert(row.item.id, row);
        }
    }
    Reply reply;
    reply.seq = bumpMenu(venue->id, batch);
    reply.body = {{QLatin1String("items"), items},
                  {QLatin1String("categories"), qint64(command.categories.size())}};
    return reply;
}

} // namespace servery
