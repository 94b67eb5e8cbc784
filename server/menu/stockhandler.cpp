#include "server/menu/stockhandler.h"

#include "server/menu/stockjson.h"

namespace servery {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

namespace {

QByteArray subjectOf(const SetStock& command)
{
    return command.modifier.isEmpty() ? command.item.bytes() : command.modifier.bytes();
}

bool hasModifier(const MenuItem& item, const ModifierId& id)
{
    for (const ModifierGroup& group : item.modifierGroups)
        for (const Modifier& modifier : group.modifiers)
            if (modifier.id == id)
                return true;
    return false;
}

} // namespace

StockHandler::StockHandler(MenuStore& menu, VenueStore& venues, StockDesk& stock)
    : m_menu(menu), m_venues(venues), m_stock(stock)
{}

void StockHandler::registerWith(engine::Engine& engine)
{
    engine.handle<SetStock>([this](const auto& c, Batch& b) { announce(c, b); },
                            [this](const auto& c, Batch& b) { return set(c, b); });
}

void StockHandler::announce(const SetStock& command, Batch& batch)
{
    m_menu.items.want(command.item);
    m_stock.want(subjectOf(command));
    m_venues.venues.want(command.staff.venue);
    batch.wantSequence(command.staff.venue);
}

Outcome StockHandler::set(const SetStock& command, Batch& batch)
{
    const MenuItemRow* row = m_menu.items.find(command.item);
    if (row == nullptr || row->venue != command.staff.venue)
        return fail(errors::itemUnknown, command.item.toString());
    if (!command.modifier.isEmpty() && !hasModifier(row->item, command.modifier))
        return fail(errors::modifierUnknown, command.modifier.toString());
    if (!mayDo(command.staff.role, StaffAction::SetStock))
        return fail(errors::forbidden);
    Stock stock{subjectOf(command),   command.staff.venue,  command.item, command.modifier,
                !command.isAvailable, command.portionsLeft, batch.now(),  command.staff.name};
    Reply reply;
    reply.body = toJson(stock);
    reply.seq = m_stock.set(stock, batch);
    return reply;
}

} // namespace servery
