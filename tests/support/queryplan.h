// What SQLite would do for a statement. A test of a store runs it on a RecordingDatabase
// (forwardingdatabase.h) and asserts that each of its statements finds its rows by an index:
//
//   for (const QByteArray& sql : recording.statements())
//       QCOMPARE(fullScans(database, sql), QStringList());
#pragma once

#include "server/storage/database.h"

#include <QStringList>

namespace servery::testing {

// The steps of the plan that read a whole table or index, with the statement; none is good. Walking
// through one of partialIndexes is fine, since those hold only what is looked for.
[[nodiscard]] QStringList fullScans(storage::Database& sqlite, const QByteArray& sql,
                                    const QStringList& partialIndexes = {});

} // namespace servery::testing
