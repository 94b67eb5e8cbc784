#include "core/protocol/settingsview.h"

#include <cmath>

namespace servery::protocol {

namespace {

using Kind = SettingField::Kind;

QJsonValue valueOf(const SettingField& field, std::int64_t value)
{
    switch (field.kind) {
    case Kind::Whole:
        return qint64{value};
    case Kind::Switch:
        return value != 0;
    case Kind::Choice:
        return field.choices[static_cast<std::size_t>(value)];
    case Kind::Time:
        return value == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(Timestamp{value}.toRfc3339());
    }
    return {};
}

std::optional<std::int64_t> wholeFrom(const QJsonValue& json)
{
    const double number = json.toDouble(std::nan(""));
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > 9e15)
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

std::optional<std::int64_t> placeOf(const SettingField& field, const QString& choice)
{
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        if (choice == field.choices[i])
            return static_cast<std::int64_t>(i);
    return std::nullopt;
}

std::optional<std::int64_t> timeFrom(const QJsonValue& json)
{
    if (json.isNull())
        return 0;
    const Timestamp at = Timestamp::fromRfc3339(json.toString());
    return at.isSet() ? std::optional(at.ms) : std::nullopt;
}

std::optional<std::int64_t> numberOf(const SettingField& field, const QJsonValue& json)
{
    switch (field.kind) {
    case Kind::Whole:
        return wholeFrom(json);
    case Kind::Switch:
        return json.isBool() ? std::optional<std::int64_t>(json.toBool() ? 1 : 0) : std::nullopt;
    case Kind::Choice:
        return placeOf(field, json.toString());
    case Kind::Time:
        return timeFrom(json);
    }
    return std::nullopt;
}

QString expected(const SettingField& field)
{
    switch (field.kind) {
    case Kind::Whole:
        return QStringLiteral("a whole number, %1 to %2").arg(field.least).arg(field.most);
    case Kind::Switch:
        return QStringLiteral("true or false");
    case Kind::Choice: {
        QStringList names;
        for (const QLatin1String name : field.choices)
            names.append(name);
        return QStringLiteral("one of ") + names.join(QLatin1String(", "));
    }
    case Kind::Time:
        return QStringLiteral("a time as in RFC 3339, or null");
    }
    return {};
}

Failure<Error> refuse(const ErrorKind& kind, const QString& name, const QString& why)
{
    return fail(kind, why.isEmpty() ? name : name + QLatin1String(": ") + why,
                {{QLatin1String("field"), name}});
}

Result<SettingChange, Error> changeOf(const QString& name, const QJsonValue& json)
{
    const SettingField* field = settingField(name);
    if (field == nullptr)
        return refuse(errors::fieldUnknown, name, {});
    const auto number = numberOf(*field, json);
    if (!number)
        return refuse(errors::fieldInvalid, name, expected(*field));
    return SettingChange{field, *number};
}

} // namespace

QJsonObject toJson(const ServiceSettings& settings)
{
    QJsonObject out;
    for (const SettingField& field : settingFields())
        out.insert(field.name, valueOf(field, field.get(settings)));
    return out;
}

QJsonObject ownSettings(const ServiceSettings& settings)
{
    const ServiceSettings usual;
    QJsonObject out;
    for (const SettingField& field : settingFields())
        if (field.get(settings) != field.get(usual))
            out.insert(field.name, valueOf(field, field.get(settings)));
    return out;
}

ServiceSettings settingsFromJson(const QJsonObject& json)
{
    ServiceSettings settings;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto change = changeOf(it.key(), it.value());
        if (change && change->value >= change->field->least && change->value <= change->field->most)
            change->field->set(settings, change->value);
    }
    return settings;
}

Result<std::vector<SettingChange>, Error> changesFromJson(const QJsonObject& json)
{
    std::vector<SettingChange> changes;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto change = changeOf(it.key(), it.value());
        if (!change)
            return Failure<Error>{change.error()};
        changes.push_back(*change);
    }
    if (changes.empty())
        return fail(errors::fieldMissing, QStringLiteral("no setting is named"));
    return changes;
}

Result<SettingChange, Error> changeFromText(const QString& name, const QString& text)
{
    const SettingField* field = settingField(name);
    if (field == nullptr)
        return refuse(errors::fieldUnknown, name, {});
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    QJsonValue json = text;
    if (field->kind == Kind::Whole && isNumber)
        json = number;
    else if (field->kind == Kind::Switch &&
             (text == QLatin1String("true") || text == QLatin1String("false")))
        json = text == QLatin1String("true");
    else if (field->kind == Kind::Time && text == QLatin1String("never"))
        json = QJsonValue::Null;
    return changeOf(name, json);
}

} // namespace servery::protocol
