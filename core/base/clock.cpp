#include "core/base/clock.h"

#include <algorithm>
#include <chrono>

namespace servery {

namespace {

// Zero-padded decimal digits.
void writeNumber(char* out, unsigned number, int digits)
{
    for (; digits-- > 0; number /= 10)
        out[digits] = static_cast<char>('0' + number % 10);
}

} // namespace

void Timestamp::writeRfc3339(char* out) const
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(ms)};
    const auto day = floor<days>(point);
    const year_month_day date(day);
    const hh_mm_ss time(point - day);
    static constexpr char form[] = "0000-00-00T00:00:00.000Z";
    static_assert(sizeof form == rfc3339Bytes + 1);
    std::copy_n(form, rfc3339Bytes, out);
    writeNumber(out, static_cast<unsigned>(int(date.year())), 4);
    writeNumber(out + 5, unsigned(date.month()), 2);
    writeNumber(out + 8, unsigned(date.day()), 2);
    writeNumber(out + 11, static_cast<unsigned>(time.hours().count()), 2);
    writeNumber(out + 14, static_cast<unsigned>(time.minutes().count()), 2);
    writeNumber(out + 17, static_cast<unsigned>(time.seconds().count()), 2);
    writeNumber(out + 20, static_cast<unsigned>(time.subseconds().count()), 3);
}

QString Timestamp::toRfc3339() const
{
    char text[rfc3339Bytes];
    writeRfc3339(text);
    return QString::fromLatin1(text, rfc3339Bytes);
}

namespace {

// Qt reads any ISO 8601 date, and takes one without an offset for the machine's own time.
bool looksLikeRfc3339(const QString& text)
{
    constexpr qsizetype seconds = 19; // 2026-11-26T21:00:00
    constexpr qsizetype offset = 6;   // +01:00
    if (text.size() <= seconds || text[10].toUpper() != u'T')
        return false;
    if (text.back().toUpper() == u'Z')
        return text.size() == seconds + 1 || text[seconds] == u'.';
    const qsizetype at = text.size() - offset;
    return at >= seconds && (text[at] == u'+' || text[at] == u'-') && text[at + 3] == u':' &&
           (at == seconds || text[seconds] == u'.');
}

} // namespace

Timestamp Timestamp::fromRfc3339(const QString& text)
{
    if (!looksLikeRfc3339(text))
        return {};
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    return {parsed.isValid() ? parsed.toMSecsSinceEpoch() : 0};
}

} // namespace servery
