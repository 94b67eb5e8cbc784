// Lists in JSON text columns. Thread: pure functions.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace servery::storage {

[[nodiscard]] inline QByteArray toText(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}
[[nodiscard]] inline QByteArray toText(const QStringList& list)
{
    return toText(QJsonArray::fromStringList(list));
}
[[nodiscard]] inline QJsonArray arrayFrom(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).array();
}
[[nodiscard]] inline QStringList stringsFrom(const QJsonArray& array)
{
    QStringList out;
    out.reserve(array.size());
    for (const QJsonValue& value : array)
        out.append(value.toString());
    return out;
}

} // namespace servery::storage
