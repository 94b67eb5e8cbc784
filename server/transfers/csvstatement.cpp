#include "server/transfers/csvstatement.h"

#include "core/base/csv.h"
#include "core/money/decimal.h"
#include "core/protocol/jsonreader.h"
#include "server/edge/edge.h"

#include <QDate>
#include <QStringDecoder>

namespace servery {

namespace {

Error unreadable(int line, const QString& why)
{
    return {errors::statementUnreadable,
            QStringLiteral("line %1: %2").arg(line).arg(why),
            {{QLatin1String("line"), line}},
            0};
}

QChar firstOf(const QString& text)
{
    return text.isEmpty() ? QChar() : text.front();
}

// The place of each column that is needed; below zero: not there.
struct Columns
{
    qsizetype date = -1;
    qsizetype amount = -1;
    qsizetype payer = -1;
    qsizetype bankId = -1;
    qsizetype currency = -1;
    std::vector<qsizetype> text;
};

class Statement
{
public:
    Statement(const CsvMapping& mapping, const QByteArray& currency)
        : m_mapping(mapping), m_currency(currency)
    {}

    // Whether to go on.
    bool take(const CsvRow& row)
    {
        if (row.line < m_mapping.headingLine)
            return true;
        if (!m_hasColumns) {
            const bool isHeading = m_mapping.headingLine > 0;
            if (!findColumns(row, isHeading ? row.fields : QStringList()))
                return false;
            m_hasColumns = true;
            if (isHeading)
                return true;
        }
        if (out.size() == std::size_t{limits::statementLines}) {
            error = Error{errors::statementTooLarge,
                          QStringLiteral("at most %1 lines").arg(limits::statementLines),
                          {},
                          0};
            return false;
        }
        return addLine(row);
    }

    std::vector<BankLine> out;
    std::optional<Error> error;

private:
    bool findColumns(const CsvRow& row, const QStringList& heading)
    {
        const auto find = [&](const QString& name, qsizetype& place) {
            if (name.isEmpty())
                return;
            bool isNumber = false;
            const int number = name.toInt(&isNumber);
            place = isNumber ? number - 1 : heading.indexOf(name);
            if (place < 0 && !error)
                error = unreadable(row.line, QStringLiteral("there is no column %1").arg(name));
        };
        find(m_mapping.date, m_columns.date);
        find(m_mapping.amount.isEmpty() ? m_mapping.credit : m_mapping.amount, m_columns.amount);
        find(m_mapping.payer, m_columns.payer);
        find(m_mapping.bankId, m_columns.bankId);
        find(m_mapping.currency, m_columns.currency);
        for (const QString& name : m_mapping.text)
            find(name, m_columns.text.emplace_back(-1));
        return !error;
    }

    bool addLine(const CsvRow& row)
    {
        const auto field = [&](qsizetype place) {
            return place < 0 ? QString() : row.fields.value(place);
        };
        BankLine line;
        const QDate date = QDate::fromString(field(m_columns.date).trimmed(), m_mapping.dateFormat);
        if (!date.isValid())
            return refuse(row, QStringLiteral("no date like %1").arg(m_mapping.dateFormat));
        line.bookedOn = date.toString(Qt::ISODate).toLatin1();
        line.currency = m_columns.currency < 0
                            ? m_currency
                            : field(m_columns.currency).trimmed().toUpper().toLatin1();
        const auto currency = Currency::parse(line.currency);
        if (!currency)
            return refuse(row, QStringLiteral("no currency"));
        const QString amount = field(m_columns.amount).trimmed();
        const bool isEmptyCredit = m_mapping.amount.isEmpty() && amount.isEmpty();
        const auto cents = isEmptyCredit ? std::optional<std::int64_t>(0)
                                         : centsFromDecimal(amount, *currency,
                                                            {firstOf(m_mapping.decimalMark),
                                                             firstOf(m_mapping.thousandsMark)});
        if (!cents)
            return refuse(row, QStringLiteral("no amount of this currency"));
        line.amountCents = *cents;
        line.payer = field(m_columns.payer).simplified().left(limits::statementTextCharacters);
        if (const QString id = field(m_columns.bankId); !namesNothing(id))
            line.bankId = id.trimmed().toUtf8().left(128);
        QStringList texts;
        for (const qsizetype place : m_columns.text)
            texts.append(field(place));
        line.text = texts.join(QLatin1Char(' ')).simplified().left(limits::statementTextCharacters);
        out.push_back(std::move(line));
        return true;
    }

    bool refuse(const CsvRow& row, const QString& why)
    {
        error = unreadable(row.line, why);
        return false;
    }

    const CsvMapping& m_mapping;
    const QByteArray m_currency;
    Columns m_columns;
    bool m_hasColumns = false;
};

std::optional<QString> decoded(const QByteArray& bytes, const QString& encoding)
{
    QStringDecoder decoder(encoding == QLatin1String("utf-8") ? QStringDecoder::Utf8
                                                              : QStringDecoder::Latin1);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

Result<CsvMapping, Error> csvMappingFrom(const QJsonObject& json, const QString& path)
{
    if (auto unknown = edge::unknownField(
            json,
            {"separator", "decimalMark", "thousandsMark", "dateFormat", "encoding", "headingLine",
             "date", "amount", "credit", "text", "payer", "bankId", "currency"},
            path))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(json, path);
    CsvMapping out;
    out.separator = reader.stringOr("separator", out.separator);
    out.decimalMark = reader.stringOr("decimalMark", out.decimalMark);
    out.thousandsMark = reader.stringOr("thousandsMark");
    out.dateFormat = reader.stringOr("dateFormat", out.dateFormat);
    out.encoding = reader.stringOr("encoding", out.encoding).toLower();
    out.headingLine = reader.integer32Or("headingLine", out.headingLine);
    out.date = reader.string("date");
    out.amount = reader.stringOr("amount");
    out.credit = reader.stringOr("credit");
    out.text = reader.strings("text");
    out.payer = reader.stringOr("payer");
    out.bankId = reader.stringOr("bankId");
    out.currency = reader.stringOr("currency");
    if (out.separator.size() != 1 || out.separator == QLatin1String("\""))
        reader.invalid("separator", QStringLiteral("one character"));
    if (out.decimalMark.size() != 1)
        reader.invalid("decimalMark", QStringLiteral("one character"));
    if (out.thousandsMark.size() > 1 || out.thousandsMark == out.decimalMark)
        reader.invalid("thousandsMark", QStringLiteral("one other character, or none"));
    if (out.encoding != QLatin1String("utf-8") && out.encoding != QLatin1String("iso-8859-1"))
        reader.invalid("encoding", QStringLiteral("utf-8 or iso-8859-1"));
    if (out.headingLine < 0 || out.headingLine > 100)
        reader.invalid("headingLine");
    if (out.amount.isEmpty() == out.credit.isEmpty())
        reader.invalid("amount", QStringLiteral("amount or credit, one of them"));
    if (out.text.isEmpty() || out.text.size() > 8)
        reader.invalid("text", QStringLiteral("1 to 8 columns"));
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return out;
}

QJsonObject toJson(const CsvMapping& mapping)
{
    QJsonObject out{{QLatin1String("separator"), mapping.separator},
                    {QLatin1String("decimalMark"), mapping.decimalMark},
                    {QLatin1String("dateFormat"), mapping.dateFormat},
                    {QLatin1String("encoding"), mapping.encoding},
                    {QLatin1String("headingLine"), mapping.headingLine},
                    {QLatin1String("date"), mapping.date},
                    {QLatin1String("text"), QJsonArray::fromStringList(mapping.text)}};
    for (const auto& [name, value] : {std::pair{"thousandsMark", mapping.thousandsMark},
                                      {"amount", mapping.amount},
                                      {"credit", mapping.credit},
                                      {"payer", mapping.payer},
                                      {"bankId", mapping.bankId},
                                      {"currency", mapping.currency}})
        if (!value.isEmpty())
            out.insert(QLatin1String(name), value);
    return out;
}

Result<std::vector<BankLine>, Error>
readCsvStatement(const QByteArray& bytes, const CsvMapping& mapping, const QByteArray& currency)
{
    if (bytes.size() > limits::statementBytes)
        return fail(errors::statementTooLarge);
    const auto text = decoded(bytes, mapping.encoding);
    if (!text)
        return fail(errors::statementUnreadable,
                    QStringLiteral("it is not written in %1").arg(mapping.encoding));
    Statement statement(mapping, currency);
    const int open = readCsv(*text, firstOf(mapping.separator),
                             [&](const CsvRow& row) { return statement.take(row); });
    if (statement.error)
        return Failure<Error>{*statement.error};
    if (open > 0)
        return Failure<Error>{unreadable(open, QStringLiteral("a quote is not closed"))};
    if (statement.out.empty())
        return fail(errors::statementUnreadable, QStringLiteral("it has no lines"));
    return std::move(statement.out);
}

} // namespace servery
