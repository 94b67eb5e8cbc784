#include "server/storage/postgresvalues.h"

namespace servery::storage {

namespace {

void refuseNul(const QByteArray& text)
{
    if (text.contains('\0'))
        throw DatabaseError(DatabaseError::Kind::Other, "a text holds a NUL byte");
}

void appendQuoted(std::string& out, const QByteArray& text)
{
    refuseNul(text);
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

void appendElement(std::string& out, const Value& value)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        out += std::to_string(*integer);
    else if (const auto* text = std::get_if<QByteArray>(&value))
        appendQuoted(out, *text);
    else if (std::holds_alternative<std::monostate>(value))
        out += "NULL";
    else
        throw DatabaseError(DatabaseError::Kind::Other, "a list inside a list");
}

template <class List>
std::string arrayOf(const List& list)
{
    std::string out = "{";
    for (const auto& each : list) {
        if (out.size() > 1)
            out += ',';
        if constexpr (std::is_same_v<std::decay_t<decltype(each)>, QByteArray>)
            appendQuoted(out, each);
        else
            out += std::to_string(each);
    }
    return out += '}';
}

} // namespace

PostgresText postgresText(const Value& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {{}, true};
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return {std::to_string(*integer), false};
    if (const auto* text = std::get_if<QByteArray>(&value)) {
        refuseNul(*text);
        return {text->toStdString(), false};
    }
    if (const auto* texts = std::get_if<QList<QByteArray>>(&value))
        return {arrayOf(*texts), false};
    return {arrayOf(*std::get_if<QList<qint64>>(&value)), false};
}

std::string postgresColumn(const std::vector<Value>& values, std::size_t column, std::size_t width)
{
    std::string out = "{";
    for (std::size_t at = column; at < values.size(); at += width) {
        if (out.size() > 1)
            out += ',';
        appendElement(out, values[at]);
    }
    return out += '}';
}

} // namespace servery::storage
