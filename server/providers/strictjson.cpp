#include "server/providers/strictjson.h"

#include "core/protocol/jsonreader.h"
#include "server/providers/jsonapi.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace servery::providers {

namespace dom = simdjson::dom;

namespace {

// A parser keeps a dozen times the size of its largest text; that is kept for usual texts alone.
constexpr std::size_t keptBytes = 64 * 1024;

} // namespace

std::optional<dom::element> StrictJson::Object::find(std::string_view key) const
{
    dom::element found;
    if (!m_object || m_object->at_key(key).get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return found;
}

bool StrictJson::Object::isEmpty() const
{
    return !m_object || m_object->begin() == m_object->end();
}

bool StrictJson::Object::isAbsent(std::string_view key) const
{
    const auto found = find(key);
    return !found || found->is_null();
}

StrictJson::Object StrictJson::Object::object(std::string_view key) const
{
    const auto found = find(key);
    dom::object inner;
    return found && found->get(inner) == simdjson::SUCCESS ? Object(inner) : Object();
}

QByteArray StrictJson::Object::text(std::string_view key) const
{
    const auto found = find(key);
    std::string_view value;
    if (!found || found->get(value) != simdjson::SUCCESS)
        return {};
    return {value.data(), static_cast<qsizetype>(value.size())};
}

std::optional<std::int64_t> StrictJson::Object::integer(std::string_view key) const
{
    constexpr double beyond = 2.0 * static_cast<double>(jsonapi::mostCountable);
    const auto found = find(key);
    std::int64_t whole = 0;
    double number = 0;
    if (!found)
        return std::nullopt;
    if (found->get(whole) != simdjson::SUCCESS) {
        if (found->get(number) != simdjson::SUCCESS || !(std::abs(number) < beyond) ||
            std::trunc(number) != number)
            return std::nullopt;
        whole = static_cast<std::int64_t>(number);
    }
    return jsonapi::isCountable(whole) ? std::optional(whole) : std::nullopt;
}

bool StrictJson::Object::boolean(std::string_view key) const
{
    const auto found = find(key);
    bool value = false;
    return found && found->get(value) == simdjson::SUCCESS && value;
}

bool StrictJson::Object::repeatsName() const
{
    if (!m_object)
        return false;
    QVarLengthArray<std::string_view, 64> names;
    for (const dom::key_value_pair member : *m_object)
        names.append(member.key);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

bool StrictJson::parse(QByteArrayView text)
{
    thread_local dom::parser kept;
    const auto size = static_cast<std::size_t>(text.size());
    m_root = Object();
    m_own = size > keptBytes ? std::make_unique<dom::parser>() : nullptr;
    dom::parser& parser = m_own ? *m_own : kept;
    if (parser.max_depth() != protocol::maxJsonDepth &&
        parser.allocate(std::max(size, keptBytes / 8), protocol::maxJsonDepth) !=
            simdjson::SUCCESS) {
        m_error = "out of memory";
        return false;
    }
    if (size == 0) {
        m_error = "empty";
        return false;
    }
    dom::element whole;
    dom::object root;
    if (const auto wrong = parser.parse(text.data(), size).get(whole)) {
        m_error = simdjson::error_message(wrong);
        return false;
    }
    if (whole.get(root) != simdjson::SUCCESS) {
        m_error = "not a JSON object";
        return false;
    }
    m_root = Object(root);
    return true;
}

} // namespace servery::providers
