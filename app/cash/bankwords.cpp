#include "app/cash/bankwords.h"

#include "app/money/moneytext.h"
#include "app/time/servertime.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace servery::app::bankwords {
namespace {

struct BankText
{
    Q_DECLARE_TR_FUNCTIONS(BankText)
};

struct Outcome
{
    const char* name;
    const char* words;
    const char* next;
};

constexpr std::array outcomes{
    Outcome{"partial", QT_TRANSLATE_NOOP("BankText", "Less than due"),
            QT_TRANSLATE_NOOP("BankText", "Take it and ask for the rest, or give it back.")},
    Outcome{
        "overpaid", QT_TRANSLATE_NOOP("BankText", "More than due"),
        QT_TRANSLATE_NOOP("BankText", "Take it, and what is over goes back; or give all back.")},
    Outcome{
        "unknown", QT_TRANSLATE_NOOP("BankText", "Nobody's reference"),
        QT_TRANSLATE_NOOP("BankText", "Find the order that waits for this sum, or set it aside.")},
    Outcome{"foreign_currency", QT_TRANSLATE_NOOP("BankText", "Another currency"),
            QT_TRANSLATE_NOOP("BankText", "It cannot pay here. Settle it with the bank, then set "
                                          "it aside.")},
    Outcome{"reversed", QT_TRANSLATE_NOOP("BankText", "Taken back by the bank"),
            QT_TRANSLATE_NOOP("BankText", "The order was paid with it, and the money is gone. "
                                          "Settle it with the customer, then set it aside.")},
};

// How many lines of a statement came to what.
constexpr std::array counted{
    std::pair{"matched", QT_TRANSLATE_NOOP("BankText", "%1 matched")},
    std::pair{"partial", QT_TRANSLATE_NOOP("BankText", "%1 less than due")},
    std::pair{"overpaid", QT_TRANSLATE_NOOP("BankText", "%1 more than due")},
    std::pair{"late", QT_TRANSLATE_NOOP("BankText", "%1 too late")},
    std::pair{"second", QT_TRANSLATE_NOOP("BankText", "%1 paid twice")},
    std::pair{"unknown", QT_TRANSLATE_NOOP("BankText", "%1 unknown")},
    std::pair{"foreign_currency", QT_TRANSLATE_NOOP("BankText", "%1 in another currency")},
    std::pair{"reversed", QT_TRANSLATE_NOOP("BankText", "%1 taken back")},
    std::pair{"outgoing", QT_TRANSLATE_NOOP("BankText", "%1 outgoing")},
    std::pair{"duplicate", QT_TRANSLATE_NOOP("BankText", "%1 known already")},
};

QString textOf(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString();
}

QString firstOf(const QStringList& columns, const QStringList& words)
{
    for (const QString& word : words)
        for (const QString& column : columns)
            if (column.contains(word, Qt::CaseInsensitive))
                return column;
    return {};
}

} // namespace

// "Order 151, Table 4" or "Order 151, Ines".
QString orderText(const QJsonObject& json)
{
    const QString order = BankText::tr("Order %1").arg(json.value(u"number").toInteger());
    const QString table = textOf(json, "table");
    const QString who =
        table.isEmpty() ? textOf(json, "customerName") : BankText::tr("table %1").arg(table);
    return who.isEmpty() ? order : BankText::tr("%1, %2").arg(order, who);
}

QString amountText(const QJsonObject& json)
{
    return moneyText(json.value(u"amountCents").toInteger(), textOf(json, "currency").toLatin1());
}

QString differenceText(const QJsonObject& awaited, qint64 seenCents)
{
    const qint64 over = seenCents - awaited.value(u"amountCents").toInteger();
    const QString by = moneyText(over < 0 ? -over : over, textOf(awaited, "currency").toLatin1());
    if (over == 0)
        return {};
    return over < 0 ? BankText::tr("%1 less").arg(by) : BankText::tr("%1 more").arg(by);
}

QString nextText(const QJsonObject& awaited, qint64 seenCents, bool isManager)
{
    const qint64 over = seenCents - awaited.value(u"amountCents").toInteger();
    if (seenCents == 0)
        return BankText::tr("Type the amount that the bank's statement says.");
    if (over == 0)
        return BankText::tr("It is what was asked for, and counts as paid.");
    const QString next = over < 0
                             ? BankText::tr("The order stays unpaid. A manager takes it and the "
                                            "rest is asked for, or gives it back.")
                             : BankText::tr("The order stays unpaid. A manager takes it and what "
                                            "is over goes back, or gives all of it back.");
    return isManager ? BankText::tr("%1 It waits for you under Money to decide.").arg(next) : next;
}

QString notedText(const QJsonObject& awaited, qint64 seenCents)
{
    if (seenCents == awaited.value(u"amountCents").toInteger())
        return {};
    return BankText::tr("%1 for %2 waits for a manager, under Money to decide.")
        .arg(moneyText(seenCents, textOf(awaited, "currency").toLatin1()), orderText(awaited));
}

ValuesRow awaitedRow(const QJsonObject& awaited, const ServerTime& time)
{
    const qint64 since = Timestamp::fromRfc3339(textOf(awaited, "since")).ms;
    return {
        textOf(awaited, "paymentId"),
        {{QStringLiteral("reference"), textOf(awaited, "reference")},
         {QStringLiteral("amountText"), amountText(awaited)},
         {QStringLiteral("orderText"), orderText(awaited)},
         {QStringLiteral("sinceText"), time.formatDate(since) + u' ' + time.formatTime(since)}}};
}

ValuesRow lineRow(const QJsonObject& line)
{
    const QString outcome = textOf(line, "outcome");
    QString words = outcome;
    QString next;
    for (const Outcome& each : outcomes) {
        if (outcome != QLatin1String(each.name))
            continue;
        words = BankText::tr(each.words);
        next = BankText::tr(each.next);
    }
    QStringList detail;
    for (const char* name : {"bookedOn", "payer", "text"})
        if (!textOf(line, name).isEmpty())
            detail += textOf(line, name);
    return {textOf(line, "lineId"),
            {{QStringLiteral("amountText"), amountText(line)},
             {QStringLiteral("outcome"), outcome},
             {QStringLiteral("words"), words},
             {QStringLiteral("next"), next},
             {QStringLiteral("detail"), detail.join(QStringLiteral(" · "))},
             {QStringLiteral("decisions"), line.value(u"decisions").toArray().toVariantList()},
             {QStringLiteral("paymentId"), textOf(line, "paymentId")}}};
}

ValuesRow returnRow(const QJsonObject& refund)
{
    return {textOf(refund, "refundId"),
            {{QStringLiteral("amountText"), amountText(refund)},
             {QStringLiteral("orderText"),
              BankText::tr("Order %1").arg(refund.value(u"number").toInteger())},
             {QStringLiteral("payer"), textOf(refund, "payer")},
             {QStringLiteral("reason"), textOf(refund, "reason")},
             {QStringLiteral("paymentId"), textOf(refund, "paymentId")}}};
}

QString takenText(const QJsonObject& answer)
{
    if (answer.isEmpty())
        return {};
    QStringList parts;
    const QJsonObject counts = answer.value(u"counts").toObject();
    for (const auto& [name, words] : counted)
        if (const qint64 count = counts.value(QLatin1String(name)).toInteger(); count > 0)
            parts += BankText::tr(words).arg(count);
    const QString lines =
        BankText::tr("%n line(s)", nullptr, static_cast<int>(answer.value(u"lines").toInteger()));
    return parts.isEmpty() ? lines
                           : BankText::tr("%1: %2").arg(lines, parts.join(QStringLiteral(", ")));
}

QString unreadableText(const QString& why)
{
    return why.isEmpty() ? BankText::tr("This file is too large for a statement: 8 MiB at most.")
                         : BankText::tr("The file cannot be read: %1").arg(why);
}

QVariantMap guessedColumns(const QStringList& columns)
{
    return {
        {QStringLiteral("date"), firstOf(columns, {QStringLiteral("date"), QStringLiteral("datum"),
                                                   QStringLiteral("fecha")})},
        {QStringLiteral("amount"),
         firstOf(columns, {QStringLiteral("amount"), QStringLiteral("betrag"),
                           QStringLiteral("montant"), QStringLiteral("importe")})},
        {QStringLiteral("text"),
         firstOf(columns, {QStringLiteral("reference"), QStringLiteral("description"),
                           QStringLiteral("details"), QStringLiteral("zweck"),
                           QStringLiteral("text"), QStringLiteral("narrative")})},
        {QStringLiteral("payer"), firstOf(columns, {QStringLiteral("payer"), QStringLiteral("name"),
                                                    QStringLiteral("auftraggeber")})},
        {QStringLiteral("dateFormat"), QStringLiteral("yyyy-MM-dd")},
        {QStringLiteral("decimalMark"), QStringLiteral(".")},
    };
}

} // namespace servery::app::bankwords
