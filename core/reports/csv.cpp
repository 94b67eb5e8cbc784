#include "core/reports/csv.h"

#include "core/money/money.h"

namespace servery {

namespace {

bool looksLikeFormula(const QString& value)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    return !value.isEmpty() && starts.contains(value.front());
}

} // namespace

Csv::Csv(const QStringList& head) : m_bytes("\xEF\xBB\xBF")
{
    for (const QString& name : head)
        text(name);
    endLine();
}

Csv& Csv::text(const QString& value)
{
    const QByteArray utf8 = (looksLikeFormula(value) ? QLatin1Char('\'') + value : value).toUtf8();
    const bool needsQuotes =
        utf8.contains(',') || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r');
    field(needsQuotes ? '"' + QByteArray(utf8).replace("\"", "\"\"") + '"' : utf8);
    return *this;
}

Csv& Csv::number(std::int64_t value)
{
    field(QByteArray::number(qlonglong{value}));
    return *this;
}

Csv& Csv::money(std::int64_t cents, const QByteArray& currency)
{
    field(toPlainDecimal({cents, Currency::parse(currency).value_or(Currency())}));
    return *this;
}

Csv& Csv::empty()
{
    field({});
    return *this;
}

void Csv::endLine()
{
    m_bytes += "\r\n";
    m_isFirst = true;
}

void Csv::field(const QByteArray& value)
{
    if (!m_isFirst)
        m_bytes += ',';
    m_bytes += value;
    m_isFirst = false;
}

} // namespace servery
