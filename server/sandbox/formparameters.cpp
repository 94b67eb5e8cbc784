#include "server/sandbox/formparameters.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace servery::sandbox {

namespace {

std::optional<QString> decode(QByteArray encoded)
{
    encoded.replace('+', ' ');
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(QByteArray::fromPercentEncoding(encoded));
    if (utf8.hasError())
        return std::nullopt;
    return text;
}

// "a[b][]" is [a, b, ""].
std::optional<QStringList> segmentsOf(const QString& key)
{
    const qsizetype open = key.indexOf(u'[');
    if (open < 0)
        return key.isEmpty() ? std::nullopt : std::optional(QStringList{key});
    if (open == 0 || !key.endsWith(u']'))
        return std::nullopt;
    QStringList segments{key.left(open)};
    qsizetype at = open;
    while (at < key.size()) {
        const qsizetype close = key.indexOf(u']', at);
        if (key[at] != u'[' || close < 0)
            return std::nullopt;
        const QString segment = key.mid(at + 1, close - at - 1);
        if (segment.contains(u'['))
            return std::nullopt;
        segments.append(segment);
        at = close + 1;
    }
    return segments;
}

bool insert(QJsonObject& tree, const QStringList& segments, qsizetype depth, const QString& value)
{
    QString key = segments[depth];
    if (key.isEmpty())
        key = QString::number(tree.size());
    const QJsonValue present = tree.value(key);
    if (depth + 1 == segments.size()) {
        if (present.isObject())
            return false;
        tree.insert(key, value);
        return true;
    }
    if (present.isString())
        return false;
    QJsonObject child = present.toObject();
    if (!insert(child, segments, depth + 1, value))
        return false;
    tree.insert(key, child);
    return true;
}

} // namespace

Result<FormPairs, QString> parseForm(const QByteArray& body)
{
    FormPairs pairs;
    for (const QByteArray& part : body.split('&')) {
        if (part.isEmpty())
            continue;
        if (pairs.size() == maxFormPairs)
            return Failure{QStringLiteral("There are too many parameters.")};
        const qsizetype equals = part.indexOf('=');
        const auto key = decode(part.left(equals < 0 ? part.size() : equals));
        const auto value = decode(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!key || !value)
            return Failure{QStringLiteral("Invalid UTF-8 in the parameters.")};
        pairs.emplace_back(*key, *value);
    }
    return pairs;
}

Result<QJsonObject, QString> nestForm(const FormPairs& pairs)
{
    QJsonObject tree;
    for (const auto& [key, value] : pairs) {
        const auto segments = segmentsOf(key);
        if (!segments || segments->size() > maxFormDepth)
            return Failure{QStringLiteral("Invalid parameter name: %1").arg(key)};
        if (!insert(tree, *segments, 0, value))
            return Failure{
                QStringLiteral("Parameter used both as a value and as a hash: %1").arg(key)};
    }
    return tree;
}

QByteArray encodeForm(const FormPairs& pairs)
{
    QByteArray body;
    for (const auto& [key, value] : pairs) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QJsonValue formValue(const QJsonObject& tree, const QString& path)
{
    const auto segments = segmentsOf(path);
    if (!segments)
        return QJsonValue::Undefined;
    QJsonValue value = tree;
    for (const QString& segment : *segments)
        value =
            value.isObject() ? value.toObject().value(segment) : QJsonValue(QJsonValue::Undefined);
    return value;
}

QJsonArray formList(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    std::vector<std::pair<int, QJsonValue>> members;
    for (auto it = object.begin(); it != object.end(); ++it)
        members.emplace_back(it.key().toInt(), it.value());
    std::stable_sort(members.begin(), members.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QJsonArray list;
    for (const auto& [index, member] : members)
        list.append(member);
    return list;
}

QString firstValue(const FormPairs& pairs, const QString& key)
{
    for (const auto& [name, value] : pairs)
        if (name == key)
            return value;
    return {};
}

QStringList allValues(const FormPairs& pairs, const QString& key)
{
    QStringList values;
    for (const auto& [name, value] : pairs)
        if (name == key)
            values.append(value);
    return values;
}

} // namespace servery::sandbox
