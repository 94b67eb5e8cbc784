#include "tests/support/queryplan.h"

#include <algorithm>

namespace servery::testing {

QStringList fullScans(storage::Database& sqlite, const QByteArray& sql,
                      const QStringList& partialIndexes)
{
    const QByteArray explain = "explain query plan " + sql;
    QStringList scans;
    storage::Rows rows = sqlite.query(explain.constData());
    while (rows.next()) {
        const QString step = rows.string(3);
        const bool isFine =
            !step.startsWith(QLatin1String("SCAN")) ||
            step.startsWith(QLatin1String("SCAN json_each")) ||
            step.startsWith(QLatin1String("SCAN CONSTANT ROW")) ||
            std::any_of(partialIndexes.begin(), partialIndexes.end(), [&](const QString& index) {
                return step.endsWith(QLatin1String(" INDEX ") + index);
            });
        if (!isFine)
            scans.append(step + QLatin1String(" in: ") + QString::fromUtf8(sql));
    }
    return scans;
}

} // namespace servery::testing
