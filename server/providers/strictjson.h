// StrictJson: a JSON object's members, read from UTF-8 in one pass (simdjson), for what comes with
// every payment; everything else uses QJsonDocument. Refuses what RFC 8259 refuses, and with it
// what QJsonDocument lets pass: unknown escapes, bare control characters, lone surrogates, numbers
// that nothing holds; nothing is deeper than 64 levels. The reader of a thread is kept and used
// again: an object and what it hands out are valid until the thread's next StrictJson parses.
// Thread: the one that made it.
#pragma once

#include <QByteArray>

#include <simdjson.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace servery::providers {

class StrictJson
{
public:
    // What is absent, null or of another type reads as nothing, empty or false.
    class Object
    {
    public:
        Object() = default;
        explicit Object(simdjson::dom::object object) : m_object(object) {}

        [[nodiscard]] bool isEmpty() const;
        // Whether a member is not there, or null.
        [[nodiscard]] bool isAbsent(std::string_view key) const;
        [[nodiscard]] Object object(std::string_view key) const;
        [[nodiscard]] QByteArray text(std::string_view key) const;
        // A whole number; 2.0 is 2. Nothing beyond the range of jsonapi::integer().
        [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key) const;
        [[nodiscard]] bool boolean(std::string_view key) const;
        // Whether two of its members have one name.
        [[nodiscard]] bool repeatsName() const;

    private:
        [[nodiscard]] std::optional<simdjson::dom::element> find(std::string_view key) const;

        std::optional<simdjson::dom::object> m_object;
    };

    // False for what is not an object's text; then error() says what is wrong.
    [[nodiscard]] bool parse(QByteArrayView text);
    [[nodiscard]] const char* error() const { return m_error; }
    [[nodiscard]] const Object& root() const { return m_root; }

private:
    std::unique_ptr<simdjson::dom::parser> m_own; // of a large text
    Object m_root;
    const char* m_error = "";
};

} // namespace servery::providers
