// A list in pages: the route reads one row more than it shows, and where that row is there, the
// answer names the last one shown as the cursor of the next page. Thread: the main event loop.
#pragma once

#include "core/base/ids.h"
#include "server/http/message.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace servery::edge {

// Where a list that is in the order of its ids goes on: the id that ?cursor= names, or an empty one
// for its begin. Errors: field_invalid for what is no such id.
template <class IdType>
[[nodiscard]] Result<IdType, Error> startOf(const http::Request& request)
{
    const QByteArray text = request.query.queryItemValue(QStringLiteral("cursor")).toUtf8();
    constexpr qsizetype tokenCharacters = 26;
    const QByteArray prefix(IdPrefix<IdType>::value);
    if (!text.isEmpty() &&
        (!text.startsWith(prefix) || text.size() != prefix.size() + tokenCharacters))
        return fail(errors::fieldInvalid, QStringLiteral("cursor"),
                    {{QLatin1String("field"), QLatin1String("cursor")}});
    return IdType(text);
}

// How many rows a page of that size is read with.
[[nodiscard]] constexpr int rowsToRead(int pageSize)
{
    return pageSize + 1;
}

// Answers with {name: [rows], nextCursor}, or with what kept them from being read. viewOf: a row as
// JSON; cursorOf: what names it in the query of the next page, as text.
template <class Row, class ViewOf, class CursorOf>
void sendPage(const http::Responder& responder, const char* name,
              const Result<std::vector<Row>, Error>& read, int pageSize, ViewOf viewOf,
              CursorOf cursorOf)
{
    if (!read)
        return responder.fail(read.error());
    const std::vector<Row>& rows = read.value();
    const auto shown = std::min(rows.size(), static_cast<std::size_t>(pageSize));
    QJsonArray views;
    for (std::size_t i = 0; i < shown; ++i)
        views.append(viewOf(rows[i]));
    QJsonValue next(QJsonValue::Null);
    if (rows.size() > shown)
        next = QString(cursorOf(rows[shown - 1]));
    responder.send(http::Response::json(
        200, {{QLatin1String(name), views}, {QLatin1String("nextCursor"), next}}));
}

} // namespace servery::edge
