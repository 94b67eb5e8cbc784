#include "core/menu/menu.h"

#include <QHash>

namespace servery {

const QStringList& allergenCodes()
{
    static const QStringList codes = {
        QStringLiteral("gluten"),  QStringLiteral("crustaceans"), QStringLiteral("eggs"),
        QStringLiteral("fish"),    QStringLiteral("peanuts"),     QStringLiteral("soybeans"),
        QStringLiteral("milk"),    QStringLiteral("nuts"),        QStringLiteral("celery"),
        QStringLiteral("mustard"), QStringLiteral("sesame"),      QStringLiteral("sulphites"),
        QStringLiteral("lupin"),   QStringLiteral("molluscs"),
    };
    return codes;
}

QString allergenName(const QString& code)
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("gluten"), QStringLiteral("gluten")},
        {QStringLiteral("crustaceans"), QStringLiteral("crustaceans")},
        {QStringLiteral("eggs"), QStringLiteral("egg")},
        {QStringLiteral("fish"), QStringLiteral("fish")},
        {QStringLiteral("peanuts"), QStringLiteral("peanut")},
        {QStringLiteral("soybeans"), QStringLiteral("soy")},
        {QStringLiteral("milk"), QStringLiteral("milk")},
        {QStringLiteral("nuts"), QStringLiteral("tree nuts")},
        {QStringLiteral("celery"), QStringLiteral("celery")},
        {QStringLiteral("mustard"), QStringLiteral("mustard")},
        {QStringLiteral("sesame"), QStringLiteral("sesame")},
        {QStringLiteral("sulphites"), QStringLiteral("sulphites")},
        {QStringLiteral("lupin"), QStringLiteral("lupin")},
        {QStringLiteral("molluscs"), QStringLiteral("molluscs")},
    };
    return names.value(code);
}

} // namespace servery
