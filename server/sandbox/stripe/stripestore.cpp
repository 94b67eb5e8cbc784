#include "server/sandbox/stripe/stripestore.h"

#include "server/sandbox/formparameters.h"
#include "server/sandbox/stripe/parameterreader.h"

#include <algorithm>

namespace servery::sandbox {

namespace {

bool createdWithin(const QJsonValue& range, qint64 created)
{
    if (range.isUndefined())
        return true;
    if (range.isString())
        return created == range.toString().toLongLong();
    const QJsonObject bounds = range.toObject();
    const auto bound = [&](const char* name, qint64 fallback) {
        const QJsonValue value = bounds.value(QLatin1String(name));
        return value.isUndefined() ? fallback : value.toString().toLongLong();
    };
    return created > bound("gt", INT64_MIN) && created >= bound("gte", INT64_MIN) &&
           created < bound("lt", INT64_MAX) && created <= bound("lte", INT64_MAX);
}

bool expandAt(const StripeStore& store, QJsonObject& object, const QStringList& path,
              qsizetype depth)
{
    const QJsonValue value = object.value(path[depth]);
    // A source is of many kinds; what this one does not have is not expanded.
    if (value.isUndefined())
        return depth > 0 && path[depth - 1] == QLatin1String("source");
    const bool last = depth + 1 == path.size();
    if (value.isArray()) {
        QJsonArray members;
        for (const QJsonValue& member : value.toArray()) {
            QJsonObject inner = member.toObject();
            if (!last && !expandAt(store, inner, path, depth + 1))
                return false;
            members.append(last ? member : QJsonValue(inner));
        }
        object.insert(path[depth], members);
        return true;
    }
    QJsonObject inner;
    if (value.isString()) {
        const auto found = store.find(value.toString());
        if (!found)
            return false;
        inner = *found;
    } else if (value.isObject()) {
        inner = value.toObject();
    } else {
        return value.isNull();
    }
    if (!last && !expandAt(store, inner, path, depth + 1))
        return false;
    object.insert(path[depth], inner);
    return true;
}

} // namespace

QString StripeStore::newId(const QString& prefix, int characters)
{
    static constexpr char alphabet[] =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString id = prefix;
    for (int i = 0; i < characters; ++i)
        id += QLatin1Char(alphabet[m_random.below(62)]);
    return id;
}

void StripeStore::put(const QJsonObject& object)
{
    const QString id = object.value("id").toString();
    if (!m_objects.contains(id))
        m_order[object.value("object").toString()].append(id);
    m_objects.insert(id, object);
}

std::optional<QJsonObject> StripeStore::find(const QString& id) const
{
    const auto found = m_objects.constFind(id);
    return found == m_objects.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QJsonObject> StripeStore::find(const QString& kind, const QString& id) const
{
    auto object = find(id);
    if (object && object->value("object").toString() != kind)
        object.reset();
    return object;
}

QList<QJsonObject> StripeStore::all(const QString& kind) const
{
    QList<QJsonObject> objects;
    const QStringList ids = m_order.value(kind);
    for (auto it = ids.crbegin(); it != ids.crend(); ++it)
        objects.append(m_objects.value(*it));
    return objects;
}

StripeResult StripeStore::page(const QString& kind, const QString& url,
                               const QJsonObject& parameters,
                               const std::function<bool(const QJsonObject&)>& wanted) const
{
    ParameterReader reader(parameters);
    const qint64 limit = reader.integer("limit", 1).value_or(10);
    if (limit > 100)
        reader.fail({.code = "parameter_invalid_integer",
                     .message = "This value must be less than or equal to 100 (it currently is '" +
                                QString::number(limit) + "').",
                     .param = "limit"});
    const QString after = reader.text("starting_after");
    const QString before = reader.text("ending_before");
    if (!after.isEmpty() && !before.isEmpty())
        reader.fail({.message = "You can only use one of starting_after and ending_before."});
    if (reader.error())
        return stripeFail(*reader.error());

    QList<QJsonObject> matching;
    qsizetype cursor = -1;
    const QString cursorId = after.isEmpty() ? before : after;
    for (const QJsonObject& object : all(kind)) {
        const bool isCursor = object.value("id").toString() == cursorId;
        const bool fits =
            createdWithin(parameters.value("created"), object.value("created").toInteger()) &&
            wanted(object);
        if (isCursor)
            cursor = matching.size();
        if (fits || isCursor)
            matching.append(object);
    }
    if (!cursorId.isEmpty() && cursor < 0) {
        StripeError missing = resourceMissing(QString(kind).replace(u'.', u'_'), cursorId,
                                              after.isEmpty() ? "ending_before" : "starting_after");
        missing.status = 400;
        return stripeFail(missing);
    }
    const qsizetype count = matching.size();
    const qsizetype from = !before.isEmpty() ? std::max<qsizetype>(0, cursor - limit) : cursor + 1;
    const qsizetype to =
        !before.isEmpty() ? cursor : std::min<qsizetype>(count, from + static_cast<int>(limit));
    QJsonArray data;
    for (qsizetype i = from; i < to; ++i)
        data.append(matching[i]);
    return QJsonObject{{"object", "list"},
                       {"data", data},
                       {"has_more", before.isEmpty() ? to < count : from > 0},
                       {"url", url}};
}

StripeResult StripeStore::expand(QJsonObject object, const QJsonObject& parameters) const
{
    for (const QJsonValue& path : formList(parameters.value("expand"))) {
        const QStringList segments = path.toString().split(u'.');
        if (segments.size() > 4 || !expandAt(*this, object, segments, 0))
            return stripeFail(
                {.message =
                     QStringLiteral("This property cannot be expanded (%1).").arg(path.toString()),
                 .param = "expand"});
    }
    return object;
}

void StripeStore::clear()
{
    m_objects.clear();
    m_order.clear();
}

QJsonObject StripeStore::save() const
{
    QJsonObject saved;
    for (auto it = m_order.constBegin(); it != m_order.constEnd(); ++it) {
        QJsonArray objects;
        for (const QString& id : it.value())
            objects.append(m_objects.value(id));
        saved.insert(it.key(), objects);
    }
    return saved;
}

void StripeStore::restore(const QJsonObject& saved)
{
    clear();
    for (const QJsonValue& objects : saved)
        for (const QJsonValue& object : objects.toArray())
            put(object.toObject());
}

} // namespace servery::sandbox
