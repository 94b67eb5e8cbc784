// DrawerPaper: the drawer's X report (while it is open) and Z report (its closing, numbered, never
// changed) as they are printed, from the report as the server has it. Thread: pure function.
#pragma once

#include "app/documents/reportpaper.h"

#include <QByteArray>
#include <QJsonObject>

namespace servery::app {

// report: as in GET /api/cash/drawer or GET /api/cash/reports/{number}.
[[nodiscard]] Paper drawerPaper(const QJsonObject& report, const QString& venue,
                                const QByteArray& timeZone);

// What the closing left behind, a sentence each.
[[nodiscard]] QStringList leftOpenSentences(const QJsonObject& report, const QByteArray& currency);

} // namespace servery::app
