#include "app/session/languages.h"

#include <QGuiApplication>
#include <QLocale>

#include <array>

namespace servery::app {
namespace {

struct Language
{
    const char* code;
    const char16_t* name;
};

constexpr std::array languages{
    Language{"en", u"English"},  Language{"es", u"Español"}, Language{"de", u"Deutsch"},
    Language{"fr", u"Français"}, Language{"ar", u"العربية"},
};

bool isKnown(const QString& code)
{
    for (const Language& each : languages)
        if (code == QLatin1String(each.code))
            return true;
    return false;
}

} // namespace

Languages::Languages(DeviceSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings)
{
    const QString chosen = settings.language();
    const QString systems = QLocale::system().name().section(u'_', 0, 0);
    speak(isKnown(chosen) ? chosen : isKnown(systems) ? systems : QStringLiteral("en"));
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_words);
}

QVariantList Languages::all() const
{
    QVariantList out;
    for (const Language& each : languages)
        out.append(QVariantMap{{QStringLiteral("code"), QString::fromLatin1(each.code)},
                               {QStringLiteral("name"), QString::fromUtf16(each.name)}});
    return out;
}

void Languages::choose(const QString& code)
{
    if (code == m_current || !isKnown(code))
        return;
    m_settings.setLanguage(code);
    speak(code);
    Q_EMIT changed();
}

void Languages::speak(const QString& code)
{
    m_current = code;
    QCoreApplication::removeTranslator(&m_words);
    if (m_words.load(QStringLiteral(":/i18n/servery_") + code))
        QCoreApplication::installTranslator(&m_words);
    QLocale::setDefault(QLocale(code));
    // Without a screen (in tests) there is no direction to set.
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr)
        QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

} // namespace servery::app
