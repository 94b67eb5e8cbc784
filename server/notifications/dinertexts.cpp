#include "server/notifications/dinertexts.h"

namespace servery::dinertexts {

namespace {

QString pickupCodeForm(Language language)
{
    // STOP is the word that the provider knows, in every language.
    switch (language) {
    case Language::Spanish:
        return QStringLiteral("%1: el pedido %2 está pagado. Tu código de recogida es %3. "
                              "Muéstralo en el mostrador. Responde STOP para terminar.");
    case Language::German:
        return QStringLiteral("%1: Bestellung %2 ist bezahlt. Ihr Abholcode ist %3. "
                              "Zeigen Sie ihn an der Theke. Mit STOP beenden.");
    case Language::French:
        return QStringLiteral("%1 : la commande %2 est payée. Votre code de retrait est %3. "
                              "Montrez-le au comptoir. Répondez STOP pour arrêter.");
    case Language::Arabic:
        return QStringLiteral("%1: الطلب %2 مدفوع. رمز الاستلام هو %3. "
                              "أظهره عند المنضدة. للإيقاف أرسل STOP.");
    case Language::English:
        break;
    }
    return QStringLiteral("%1: order %2 is paid. Your pickup code is %3. "
                          "Show it at the counter. Reply STOP to end.");
}

QString readyForm(Language language)
{
    switch (language) {
    case Language::Spanish:
        return QStringLiteral("Hola, le llama %1. El pedido %2 está listo.");
    case Language::German:
        return QStringLiteral("Guten Tag von %1. Bestellung %2 ist fertig.");
    case Language::French:
        return QStringLiteral("Bonjour de la part de %1. La commande %2 est prête.");
    case Language::Arabic:
        return QStringLiteral("مرحبًا من %1. الطلب %2 جاهز.");
    case Language::English:
        break;
    }
    return QStringLiteral("Hello from %1. Order %2 is ready.");
}

} // namespace

QString pickupCode(Language language, const QString& venue, int order, const QByteArray& code)
{
    return pickupCodeForm(language).arg(venue, QString::number(order), QString::fromLatin1(code));
}

QString ready(Language language, const QString& venue, int order)
{
    return readyForm(language).arg(venue, QString::number(order));
}

QByteArray voiceOf(Language language)
{
    switch (language) {
    case Language::Spanish:
        return "es-ES";
    case Language::German:
        return "de-DE";
    case Language::French:
        return "fr-FR";
    case Language::Arabic:
        return "arb";
    case Language::English:
        break;
    }
    return {};
}

} // namespace servery::dinertexts
