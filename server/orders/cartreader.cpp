#include "server/orders/cartreader.h"

#include "core/base/phone.h"
#include "core/protocol/jsonreader.h"
#include "server/edge/edge.h"
#include "server/edge/plaintext.h"

namespace servery {

namespace {

using edge::plainText;
using protocol::JsonReader;

Result<CartLine, Error> readLine(const QJsonValue& value, const QString& path)
{
    if (!value.isObject())
        return fail(errors::fieldInvalid, path, {{QLatin1String("field"), path}});
    const QJsonObject object = value.toObject();
    if (auto unknown = edge::unknownField(
            object, {"menuItemId", "quantity", "modifierIds", "note", "allergies"}, path))
        return Failure<Error>{*unknown};
    JsonReader reader(object, path);
    CartLine line;
    line.menuItem = MenuItemId(reader.string("menuItemId"));
    if (reader.error())
        return Failure<Error>{*reader.error()};
    const QJsonValue quantity = object.value(QLatin1String("quantity"));
    if (quantity.isUndefined()) {
        (void)reader.integer("quantity");
        return Failure<Error>{*reader.error()};
    }
    const double asked = quantity.toDouble(-1);
    line.quantity = static_cast<int>(quantity.toInteger(-1));
    if (!quantity.isDouble() || asked != line.quantity || line.quantity < 1 ||
        line.quantity > limits::quantityPerLine)
        return fail(errors::quantityInvalid, path,
                    {{QLatin1String("field"), path + QLatin1String(".quantity")}});
    for (const QString& id : reader.strings("modifierIds"))
        line.modifiers.emplace_back(id);
    if (line.modifiers.size() > limits::modifiersPerLine)
        reader.invalid("modifierIds");
    line.note = plainText(reader, "note", limits::noteCharacters);
    line.allergies = reader.strings("allergies");
    for (const QString& code : line.allergies)
        if (!allergenCodes().contains(code))
            reader.invalid("allergies", QStringLiteral("not an allergen code"));
    line.allergies.removeDuplicates();
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return line;
}

void readContact(JsonReader& reader, Cart& cart)
{
    cart.consentSms = reader.boolOr("consentSms", false);
    // Who wants no texts need not give a number.
    const QString phone = cart.consentSms ? reader.string("phone") : reader.stringOr("phone");
    if ((cart.consentSms || !phone.isEmpty()) && !isPhone(phone))
        reader.invalid("phone", QStringLiteral("E.164, such as +15550100142"));
    cart.phone = phone.toLatin1();
}

// Everything but whose store it is.
Result<Cart, Error> readRest(const QJsonObject& body, Timestamp now, Cart cart)
{
    JsonReader reader(body);
    cart.table = plainText(reader, "table", limits::nameCharacters);
    if (!body.contains(QLatin1String("items")))
        return fail(errors::fieldMissing, QStringLiteral("items"),
                    {{QLatin1String("field"), QLatin1String("items")}});
    const QJsonArray items = reader.arrayOr("items");
    if (!reader.error() && (items.isEmpty() || items.size() > limits::linesPerOrder))
        reader.invalid("items", QStringLiteral("1 to %1 lines").arg(limits::linesPerOrder));
    readContact(reader, cart);
    cart.tipCents = reader.integerOr("tipCents", 0);
    if (cart.tipCents < 0)
        reader.invalid("tipCents");
    cart.customerName = plainText(reader, "customerName", limits::nameCharacters).trimmed();
    if (body.contains(QLatin1String("language"))) {
        const auto language = languageFromCode(reader.string("language").toUtf8());
        if (!language)
            reader.invalid("language", QStringLiteral("en, es, de, fr or ar"));
        cart.language = language.value_or(Language::English);
    }
    cart.scheduledFor = reader.timeOr("scheduledFor");
    if (cart.scheduledFor.isSet() && cart.scheduledFor <= now)
        reader.invalid("scheduledFor", QStringLiteral("in the future"));
    if (reader.error())
        return Failure<Error>{*reader.error()};
    int index = 0;
    for (const QJsonValue& value : items) {
        auto line = readLine(value, QStringLiteral("items[%1]").arg(index++));
        if (!line)
            return Failure<Error>{line.error()};
        cart.lines.push_back(std::move(line).value());
    }
    return cart;
}

} // namespace

Result<Cart, Error> readCart(const http::Request& request, Timestamp now)
{
    const auto body =
        edge::readBody(request, {"storeSlug", "table", "items", "phone", "consentSms", "tipCents",
                                 "customerName", "language", "scheduledFor"});
    if (!body)
        return Failure<Error>{body.error()};
    JsonReader reader(*body);
    Cart cart;
    cart.storeSlug = reader.string("storeSlug");
    // A diner says yes or no to texts; nothing is taken for a yes. Who says no may leave the number
    // empty.
    for (const char* name : {"phone", "consentSms"})
        reader.require(name);
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return readRest(*body, now, std::move(cart));
}

Result<Cart, Error> readStaffCart(const http::Request& request, Timestamp now)
{
    const auto body = edge::readBody(request, {"table", "items", "phone", "consentSms", "tipCents",
                                               "customerName", "scheduledFor"});
    if (!body)
        return Failure<Error>{body.error()};
    return readRest(*body, now, {});
}

} // namespace servery
