#include "tests/support/modelsnapshot.h"

#include <QStringList>
#include <QVariant>

namespace servery::testing {
namespace {

QString valueText(const QVariant& value)
{
    if (value.typeId() == QMetaType::QStringList)
        return u'[' + value.toStringList().join(u',') + u']';
    if (value.typeId() == QMetaType::QVariantList) {
        QStringList parts;
        for (const QVariant& part : value.toList())
            parts.append(valueText(part));
        return u'[' + parts.join(u',') + u']';
    }
    if (value.typeId() == QMetaType::QVariantMap) {
        QStringList parts;
        const QVariantMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            parts.append(it.key() + u':' + valueText(it.value()));
        return u'{' + parts.join(u',') + u'}';
    }
    return value.toString();
}

int roleByName(const QAbstractItemModel& model, const QByteArray& name)
{
    return model.roleNames().key(name, -1);
}

void append(QString& out, const QAbstractItemModel& model, const QByteArrayList& roles,
            const QByteArrayList& innerRoles, const QString& indent)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QStringList parts;
        QString inside;
        for (const QByteArray& name : roles) {
            const bool isModel = name.startsWith('*');
            const QByteArray plain = isModel ? name.mid(1) : name;
            const int role = roleByName(model, plain);
            if (role < 0) {
                parts.append(QStringLiteral("NO ROLE ") + QString::fromLatin1(plain));
                continue;
            }
            const QVariant value = index.data(role);
            if (!isModel) {
                parts.append(QString::fromLatin1(plain) + u'=' + valueText(value));
                continue;
            }
            if (const auto* inner = qobject_cast<QAbstractItemModel*>(value.value<QObject*>()))
                append(inside, *inner, innerRoles, {}, indent + QStringLiteral("  "));
        }
        out += indent + parts.join(u' ') + u'\n' + inside;
    }
}

} // namespace

QString modelSnapshot(const QAbstractItemModel& model, const QByteArrayList& roles,
                      const QByteArrayList& innerRoles)
{
    QString out;
    append(out, model, roles, innerRoles, {});
    return out;
}

} // namespace servery::testing
