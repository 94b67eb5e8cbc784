#include "server/edge/daterange.h"

namespace servery::edge {

namespace {

Failure<Error> wrong(const ErrorKind& kind, const char* field)
{
    return fail(kind, QLatin1String(field), {{QLatin1String("field"), QLatin1String(field)}});
}

} // namespace

Result<Days, Error> readDays(const http::Request& request)
{
    Days days;
    for (const auto& [field, day] : {std::pair("from", &days.first), std::pair("to", &days.last)}) {
        const QString text = request.query.queryItemValue(QLatin1String(field));
        if (text.isEmpty())
            return wrong(errors::fieldMissing, field);
        *day = QDate::fromString(text, Qt::ISODate);
        if (!day->isValid())
            return wrong(errors::fieldInvalid, field);
    }
    if (days.first > days.last || days.first.daysTo(days.last) >= mostDays)
        return wrong(errors::fieldInvalid, "to");
    return days;
}

} // namespace servery::edge
