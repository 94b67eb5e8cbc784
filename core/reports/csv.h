// Csv: a table as text/csv (RFC 4180): fields between commas, CRLF after every line, quotes around
// what holds a comma, a quote or a line's end. A text that a spreadsheet would take for a formula
// (it begins with = + - @, a tab or a carriage return) gets an apostrophe before it; numbers are
// written as they are. Thread: values. Source: RFC 4180; OWASP, "CSV Injection".
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace servery {

class Csv
{
public:
    explicit Csv(const QStringList& head);

    Csv& text(const QString& value);
    Csv& number(std::int64_t value);
    // Minor units as a plain decimal: 12.30.
    Csv& money(std::int64_t cents, const QByteArray& currency);
    Csv& empty();
    void endLine();

    // UTF-8 with a byte order mark, since spreadsheets guess wrongly without one.
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void field(const QByteArray& value);

    QByteArray m_bytes;
    bool m_isFirst = true;
};

} // namespace servery
