#include "server/storage/jsoncolumn.h"

#include <string_view>

namespace servery::storage {

namespace dom = simdjson::dom;

namespace {

std::string_view textOf(const JsonValue& value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

} // namespace

std::optional<dom::array> readArray(const QByteArray& text)
{
    thread_local dom::parser parser;
    dom::element whole;
    dom::array array;
    const auto size = static_cast<std::size_t>(text.size());
    if (size == 0 || parser.parse(text.constData(), size).get(whole) != simdjson::SUCCESS ||
        whole.get(array) != simdjson::SUCCESS)
        return std::nullopt;
    return array;
}

QString stringOf(const JsonValue& value)
{
    const std::string_view text = textOf(value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray utf8Of(const JsonValue& value)
{
    const std::string_view text = textOf(value);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::int64_t integerOf(const JsonValue& value, std::int64_t otherwise)
{
    std::int64_t number = 0;
    return value.get(number) == simdjson::SUCCESS ? number : otherwise;
}

bool booleanOf(const JsonValue& value)
{
    bool flag = false;
    return value.get(flag) == simdjson::SUCCESS && flag;
}

QStringList stringsOf(const JsonValue& value)
{
    QStringList out;
    dom::array array;
    if (value.get(array) == simdjson::SUCCESS)
        for (const JsonValue each : array)
            out.append(stringOf(each));
    return out;
}

} // namespace servery::storage
