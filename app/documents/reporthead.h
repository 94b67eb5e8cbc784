// What every report on paper begins with: what it is, whose, who made it and when, and in which
// currency. Thread: pure functions.
#pragma once

#include "app/documents/reportpaper.h"

#include <QByteArray>

namespace servery::app {

struct ReportHead
{
    QString title;
    QString venue;
    QString madeBy;
    QString madeAt; // in the venue's time, as people read it
    QByteArray currency;
};
[[nodiscard]] Paper paperWithHead(const ReportHead& head);

} // namespace servery::app
