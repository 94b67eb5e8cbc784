// Reads all rows of a query into values. Thread: the connection's.
#pragma once

#include "server/storage/database.h"

#include <type_traits>
#include <vector>

namespace servery::storage {

// from: a value of a row. Errors: DatabaseError.
template <class From>
[[nodiscard]] auto readAll(Rows rows, From from)
{
    std::vector<std::invoke_result_t<From, const Rows&>> out;
    while (rows.next())
        out.push_back(from(rows));
    return out;
}

// The first, where there is one.
template <class From>
[[nodiscard]] auto readFirst(Rows rows, From from)
{
    using Found = std::invoke_result_t<From, const Rows&>;
    return rows.next() ? std::optional<Found>(from(rows)) : std::nullopt;
}

} // namespace servery::storage
