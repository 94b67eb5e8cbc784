// Bank statements as comma-separated values. Every bank has its own columns, so a mapping says
// which is which; a column is named as the heading names it, or numbered from 1 ("3").
// Thread: pure functions.
#pragma once

#include "core/transfers/bankline.h"

#include <QJsonObject>

namespace servery {

struct CsvMapping
{
    QString separator = QStringLiteral(",");
    QString decimalMark = QStringLiteral(".");
    QString thousandsMark;                             // empty: none
    QString dateFormat = QStringLiteral("yyyy-MM-dd"); // QDate's
    QString encoding = QStringLiteral("utf-8");        // or iso-8859-1
    int headingLine = 1; // of the file; what stands before it is skipped; 0: there is none
    QString date;
    QString amount;   // with its sign; or:
    QString credit;   // what came in
    QStringList text; // one or more, put together
    QString payer;
    QString bankId;
    QString currency; // empty: the venue's

    friend bool operator==(const CsvMapping&, const CsvMapping&) = default;
};

// Errors: field_missing, field_invalid, field_unknown, with the field's path.
[[nodiscard]] Result<CsvMapping, Error> csvMappingFrom(const QJsonObject& json,
                                                       const QString& path = {});
[[nodiscard]] QJsonObject toJson(const CsvMapping& mapping);

// currency: where the statement names none. Errors: statement_unreadable with the line and the
// reason, statement_too_large.
[[nodiscard]] Result<std::vector<BankLine>, Error>
readCsvStatement(const QByteArray& bytes, const CsvMapping& mapping, const QByteArray& currency);

} // namespace servery
