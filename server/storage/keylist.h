// Ids as the list that {in N} takes. Thread: pure functions.
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace servery::storage {

template <class Kind>
[[nodiscard]] QList<QByteArray> keyList(const std::vector<Id<Kind>>& ids)
{
    QList<QByteArray> list;
    list.reserve(static_cast<qsizetype>(ids.size()));
    for (const Id<Kind>& id : ids)
        list.append(id.bytes());
    return list;
}
[[nodiscard]] inline QList<QByteArray> keyList(const std::vector<QByteArray>& keys)
{
    return {keys.begin(), keys.end()};
}

} // namespace servery::storage
