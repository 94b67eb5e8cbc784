// Comma-separated values after RFC 4180, with any separator: fields in quotes may hold the
// separator, line breaks and doubled quotes; lines end with LF or CRLF; empty lines are skipped.
// Thread: pure functions.
#pragma once

#include <QStringList>

#include <functional>

namespace servery {

struct CsvRow
{
    QStringList fields; // trimmed where they are not in quotes
    int line = 0;       // where it begins, from 1
};

// Hands over row by row until take says false. Returns the line of a quote that is not closed; 0:
// all was read.
int readCsv(QStringView text, QChar separator, const std::function<bool(const CsvRow&)>& take);

} // namespace servery
