#include "server/transfers/camtstatement.h"

#include "core/money/decimal.h"

#include <QIODevice>
#include <QXmlStreamReader>

namespace servery {

namespace {

constexpr int mostLevels = 64;

// One Ntry, or one TxDtls in it.
struct Part
{
    QString amount;
    QByteArray currency;
    QString direction; // CRDT or DBIT
    QString bankId;
    QString endToEndId;
    QString payer;
    QStringList texts;
    bool isReversal = false;
};

class Reader
{
public:
    explicit Reader(QIODevice& device) : m_xml(&device) {}

    Result<std::vector<BankLine>, Error> read()
    {
        while (!m_xml.atEnd() && !m_error) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                refuse(QStringLiteral("it declares a document type"));
                break;
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::Characters:
                m_text += m_xml.text();
                if (m_text.size() > limits::statementTextCharacters * 4)
                    m_text.truncate(limits::statementTextCharacters * 4);
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            default:
                break;
            }
        }
        if (!m_error && m_xml.hasError())
            refuse(m_xml.errorString());
        if (!m_error && !m_isStatement)
            refuse(QStringLiteral("it holds no Stmt"));
        if (m_error)
            return Failure<Error>{*m_error};
        return std::move(m_out);
    }

private:
    void begin()
    {
        m_path.append(m_xml.name().toString());
        m_text.clear();
        if (m_path.size() > mostLevels)
            return refuse(QStringLiteral("it is nested too deep"));
        const QString& name = m_path.last();
        if (name == QLatin1String("Stmt")) {
            m_isStatement = true;
            m_account.clear();
        }
        if (name == QLatin1String("Ntry")) {
            m_entry = {};
            m_details.clear();
            m_date.clear();
            m_status.clear();
        }
        if (name == QLatin1String("TxDtls"))
            m_details.emplace_back();
        if (name == QLatin1String("Amt") && isAmount())
            m_currency = m_xml.attributes().value(QLatin1String("Ccy")).toLatin1();
    }

    void end()
    {
        const QString name = m_path.isEmpty() ? QString() : m_path.last();
        const QString text = m_text.simplified().left(limits::statementTextCharacters);
        if (isWithin("Ntry") && !text.isEmpty())
            takeText(name, text);
        else if (isAccountId())
            m_account =
                QString(text).remove(u' ').toUpper().toUtf8().left(limits::bankAccountBytes);
        m_text.clear();
        if (name == QLatin1String("Ntry"))
            addEntry();
        if (!m_path.isEmpty())
            m_path.removeLast();
    }

    void takeText(const QString& name, const QString& text)
    {
        const QString parent = m_path.value(m_path.size() - 2);
        const QString above = m_path.value(m_path.size() - 3);
        if (name == QLatin1String("Amt") && isAmount())
            takeAmount(text);
        else if (name == QLatin1String("CdtDbtInd") &&
                 (parent == QLatin1String("Ntry") || parent == QLatin1String("TxDtls")))
            part().direction = text;
        else if (name == QLatin1String("RvslInd") &&
                 (parent == QLatin1String("Ntry") || parent == QLatin1String("TxDtls")))
            part().isReversal = text == QLatin1String("true") || text == QLatin1String("1");
        else if ((name == QLatin1String("Dt") || name == QLatin1String("DtTm")) &&
                 parent == QLatin1String("BookgDt"))
            m_date = text.left(10);
        else if ((name == QLatin1String("Sts") && parent == QLatin1String("Ntry")) ||
                 (name == QLatin1String("Cd") && parent == QLatin1String("Sts")))
            m_status = text;
        else if (name == QLatin1String("AcctSvcrRef") && !namesNothing(text))
            part().bankId = text;
        else if (name == QLatin1String("EndToEndId") && !namesNothing(text))
            part().endToEndId = text;
        else if (name == QLatin1String("Nm") &&
                 (parent == QLatin1String("Dbtr") || above == QLatin1String("Dbtr")))
            part().payer = text;
        else if (name == QLatin1String("Ustrd") || name == QLatin1String("AddtlTxInf") ||
                 name == QLatin1String("AddtlNtryInf") ||
                 (name == QLatin1String("Ref") && parent == QLatin1String("CdtrRefInf")))
            part().texts.append(text);
    }

    // What was transferred abroad is told beside what came of it: the account's currency counts.
    void takeAmount(const QString& text)
    {
        const bool isOwn = m_path.value(m_path.size() - 2) != QLatin1String("TxAmt");
        if (!isOwn && (!part().amount.isEmpty() || m_currency != m_entry.currency))
            return;
        part().amount = text;
        part().currency = m_currency;
    }

    // An entry's or a transaction's own amount, not one of its parts or charges.
    [[nodiscard]] bool isAmount() const
    {
        const QString parent = m_path.value(m_path.size() - 2);
        return parent == QLatin1String("Ntry") || parent == QLatin1String("TxDtls") ||
               (parent == QLatin1String("TxAmt") && isWithin("TxDtls"));
    }
    // The statement's own: Stmt/Acct/Id/IBAN, or Stmt/Acct/Id/Othr/Id.
    [[nodiscard]] bool isAccountId() const
    {
        const qsizetype at = m_path.lastIndexOf(QLatin1String("Stmt"));
        const QStringList inside = m_path.mid(at + 1);
        return at >= 0 && (inside == QStringList{"Acct", "Id", "IBAN"} ||
                           inside == QStringList{"Acct", "Id", "Othr", "Id"});
    }
    [[nodiscard]] bool isWithin(const char* name) const
    {
        return m_path.contains(QLatin1String(name));
    }
    Part& part() { return isWithin("TxDtls") && !m_details.empty() ? m_details.back() : m_entry; }

    void addEntry()
    {
        if (m_error || m_status != QLatin1String("BOOK"))
            return; // what is pending may still go away
        bool areWhole = !m_details.empty();
        for (const Part& each : m_details)
            areWhole = areWhole && !each.amount.isEmpty();
        if (!areWhole && m_details.size() < 2)
            return addLine(m_details.empty() ? m_entry : m_details.front());
        if (!areWhole)
            return addLine(m_entry);
        // Some banks give the entry's own id to all of its transactions.
        for (std::size_t i = 0; i < m_details.size(); ++i)
            addLine(m_details[i],
                    m_details.size() > 1 ? '/' + QByteArray::number(qsizetype(i)) : QByteArray());
    }

    void addLine(const Part& own, const QByteArray& suffix = {})
    {
        const bool hasAmount = !own.amount.isEmpty();
        BankLine line;
        line.account = m_account;
        line.bookedOn = m_date.toLatin1();
        line.currency = hasAmount ? own.currency : m_entry.currency;
        const QString direction = own.direction.isEmpty() ? m_entry.direction : own.direction;
        const auto currency = Currency::parse(line.currency);
        const auto cents =
            currency ? centsFromDecimal(hasAmount ? own.amount : m_entry.amount, *currency)
                     : std::nullopt;
        if (line.bookedOn.size() != 10 || !cents || *cents < 0 ||
            (direction != QLatin1String("CRDT") && direction != QLatin1String("DBIT")))
            return refuse(QStringLiteral("an entry has no date, amount or direction"));
        line.amountCents = direction == QLatin1String("CRDT") ? *cents : -*cents;
        const QString& bankId = own.bankId.isEmpty() ? m_entry.bankId : own.bankId;
        if (!bankId.isEmpty())
            line.bankId = bankId.toUtf8().left(120) + suffix;
        line.isReversal = own.isReversal || m_entry.isReversal;
        line.payer = own.payer.isEmpty() ? m_entry.payer : own.payer;
        QStringList texts = own.texts;
        if (&own != &m_entry)
            texts += m_entry.texts;
        if (!own.endToEndId.isEmpty())
            texts.append(own.endToEndId);
        line.text = texts.join(QLatin1Char(' ')).left(limits::statementTextCharacters);
        if (m_out.size() == std::size_t{limits::statementLines}) {
            m_error = Error{errors::statementTooLarge,
                            QStringLiteral("at most %1 lines").arg(limits::statementLines),
                            {},
                            0};
            return;
        }
        m_out.push_back(std::move(line));
    }

    void refuse(const QString& why)
    {
        const auto line = static_cast<int>(m_xml.lineNumber());
        m_error = Error{errors::statementUnreadable,
                        QStringLiteral("line %1: %2").arg(line).arg(why),
                        {{QLatin1String("line"), line}},
                        0};
    }

    QXmlStreamReader m_xml;
    QStringList m_path;
    QString m_text;
    QString m_date;
    QString m_status;
    QByteArray m_account;
    QByteArray m_currency; // of the amount that is being read
    Part m_entry;
    std::vector<Part> m_details;
    bool m_isStatement = false;
    std::vector<BankLine> m_out;
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<BankLine>, Error> readCamtStatement(QIODevice& device)
{
    if (device.size() > limits::statementBytes)
        return fail(errors::statementTooLarge);
    return Reader(device).read();
}

} // namespace servery
