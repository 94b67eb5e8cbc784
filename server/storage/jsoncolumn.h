// Lists in JSON text columns, read in one pass by simdjson: for those that are read with every
// order. The others use jsontext.h. A value of another kind than it is taken for gives nothing
// (0, false, empty); a number with a fraction is no integer.
// Thread: any; a thread's reader is kept, and its values are valid until it reads the next text.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <simdjson.h>

#include <cstdint>
#include <optional>

namespace servery::storage {

using JsonValue = simdjson::dom::element;

// Nothing for what is not an array's text.
[[nodiscard]] std::optional<simdjson::dom::array> readArray(const QByteArray& text);

[[nodiscard]] QString stringOf(const JsonValue& value);
[[nodiscard]] QByteArray utf8Of(const JsonValue& value);
[[nodiscard]] std::int64_t integerOf(const JsonValue& value, std::int64_t otherwise = 0);
[[nodiscard]] bool booleanOf(const JsonValue& value);
[[nodiscard]] QStringList stringsOf(const JsonValue& value);

} // namespace servery::storage
