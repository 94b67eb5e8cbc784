// A report's paper as text, and kept to be looked at. Thread: the test's.
#pragma once

#include "app/documents/reportpaper.h"

#include <QFile>
#include <QTest>

namespace servery::testing {

// A line each, cells between bars.
inline QString textOf(const app::Paper& paper)
{
    QString out;
    for (const app::PaperBlock& block : paper.blocks)
        out += block.cells.join(QLatin1String(" | ")) + u'\n';
    return out;
}

// With SERVERY_REPORTS_DIR set, the papers are kept there.
inline void keep(const char* name, const app::Paper& paper)
{
    if (!qEnvironmentVariableIsSet("SERVERY_REPORTS_DIR"))
        return;
    QFile file(qEnvironmentVariable("SERVERY_REPORTS_DIR") + u'/' + QLatin1String(name) +
               QLatin1String(".pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(app::writePdf(file, paper));
}

} // namespace servery::testing
