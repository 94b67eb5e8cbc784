#include "core/orders/cart.h"

#include "core/orders/portions.h"

#include <algorithm>

namespace servery {

namespace {

Failure<Error> failLine(const ErrorKind& kind, int line, const QString& detail)
{
    return fail(kind, detail, {{QStringLiteral("line"), line}});
}

struct Choice
{
    const ModifierGroup* group = nullptr;
    const Modifier* modifier = nullptr;
};

Choice findChoice(const MenuItem& item, const ModifierId& id)
{
    for (const ModifierGroup& group : item.modifierGroups)
        for (const Modifier& modifier : group.modifiers)
            if (modifier.id == id)
                return {&group, &modifier};
    return {};
}

void addAllergens(QStringList& into, const QStringList& codes)
{
    for (const QString& code : codes)
        if (!into.contains(code))
            into.append(code);
}

Result<Done, Error> checkCounts(const MenuItem& item, const CartLine& line, int index)
{
    for (const ModifierGroup& group : item.modifierGroups) {
        int chosen = 0;
        for (const ModifierId& id : line.modifiers)
            for (const Modifier& modifier : group.modifiers)
                chosen += modifier.id == id ? 1 : 0;
        if (chosen < group.minChoices || chosen > group.maxChoices)
            return failLine(errors::modifierCount, index,
                            QStringLiteral("%1: choose %2 to %3")
                                .arg(group.name)
                                .arg(group.minChoices)
                                .arg(group.maxChoices));
    }
    return Done{};
}

// What a choice adds to what the dish costs; what is free and says nothing costs nothing.
std::int64_t costWith(std::int64_t costCents, const Modifier& modifier)
{
    const bool isKnown = modifier.costCents >= 0 || modifier.priceCents == 0;
    if (costCents < 0 || !isKnown)
        return -1;
    return costCents + std::max<std::int64_t>(0, modifier.costCents);
}

Result<OrderLine, Error> priceLine(const CartLine& line, int index, const FindItem& findItem)
{
    const MenuItem* item = findItem(line.menuItem);
    if (item == nullptr)
        return failLine(errors::itemUnknown, index, line.menuItem.toString());
    if (!item->isAvailable)
        return Failure<Error>{unavailable(index, item->id, {}, item->name)};

    OrderLine out;
    out.menuItem = item->id;
    out.name = item->name;
    out.kitchenName = item->kitchenName;
    out.station = item->station;
    out.quantity = line.quantity;
    out.unitPriceCents = item->priceCents;
    out.unitCostCents = item->costCents;
    out.note = line.note;
    out.allergies = line.allergies;
    out.contains = item->allergens;
    for (const ModifierId& id : line.modifiers) {
        const Choice choice = findChoice(*item, id);
        if (choice.modifier == nullptr)
            return failLine(errors::modifierUnknown, index, id.toString());
        if (!choice.modifier->isAvailable)
            return Failure<Error>{
                unavailable(index, item->id, choice.modifier->id, choice.modifier->name)};
        out.modifiers.push_back({choice.modifier->id, choice.modifier->name,
                                 choice.modifier->kitchenName, choice.modifier->priceCents,
                                 choice.modifier->isRemoval});
        out.unitPriceCents += choice.modifier->priceCents;
        out.unitCostCents = costWith(out.unitCostCents, *choice.modifier);
        addAllergens(out.contains, choice.modifier->allergens);
    }
    if (const auto counts = checkCounts(*item, line, index); !counts)
        return Failure<Error>{counts.error()};
    return out;
}

} // namespace

Result<PricedCart, Error> priceCart(const Cart& cart, const FindItem& findItem)
{
    PricedCart priced;
    int index = 0;
    for (const CartLine& line : cart.lines) {
        auto result = priceLine(line, index++, findItem);
        if (!result)
            return Failure<Error>{result.error()};
        // Prices are at most orderAmountCents each and quantities at most 99: no overflow here.
        priced.subtotalCents += result->unitPriceCents * result->quantity;
        if (priced.subtotalCents > limits::orderAmountCents)
            return fail(errors::amountTooLarge);
        priced.lines.push_back(std::move(result).value());
    }
    if (cart.tipCents < 0 || cart.tipCents > priced.subtotalCents)
        return fail(errors::tipInvalid);
    priced.amountCents = priced.subtotalCents + cart.tipCents;
    if (priced.amountCents > limits::orderAmountCents)
        return fail(errors::amountTooLarge);
    return priced;
}

} // namespace servery
