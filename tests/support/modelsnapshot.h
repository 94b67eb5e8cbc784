// A model as text, to be compared with what a test expects, row by row: one line a row with the
// named roles as role=value; the rows of a model inside a role follow, indented. Thread: the
// model's.
#pragma once

#include <QAbstractItemModel>
#include <QByteArrayList>
#include <QString>

namespace servery::testing {

// The roles by their names, in this order; a name that begins with "*" is a model inside the row,
// and innerRoles are the roles of its rows.
[[nodiscard]] QString modelSnapshot(const QAbstractItemModel& model, const QByteArrayList& roles,
                                    const QByteArrayList& innerRoles = {});

} // namespace servery::testing
