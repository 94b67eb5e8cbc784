#include "server/admin/adminoptions.h"

#include <QJsonDocument>

#include <algorithm>

namespace servery::admin {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

int complain(int status, const QString& sentence)
{
    QTextStream(stderr) << "servery-server admin: " << sentence << '\n';
    return status;
}

int report(const engine::Outcome& outcome)
{
    if (!outcome) {
        const Error& error = outcome.error();
        return complain(refused,
                        QLatin1String(error.kind.code) + QLatin1String(": ") +
                            QLatin1String(error.kind.title) +
                            (error.detail.isEmpty() ? QString() : QLatin1Char(' ') + error.detail));
    }
    out() << QJsonDocument(outcome->body).toJson(QJsonDocument::Compact) << '\n';
    out().flush();
    return 0;
}

Options::Options(const QStringList& arguments, std::initializer_list<const char*> values,
                 std::initializer_list<const char*> flags, qsizetype mostWords)
{
    for (const char* name : values)
        m_parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    for (const char* name : flags)
        m_parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    if (!m_parser.parse(QStringList{QStringLiteral("admin")} + arguments))
        m_complaint = m_parser.errorText();
    else if (rest().size() > mostWords)
        m_complaint = QStringLiteral("%1 is one word too many: a value with spaces is quoted")
                          .arg(rest().at(mostWords));
}

QString Options::required(const char* name)
{
    const QString value = m_parser.value(QString::fromLatin1(name));
    if (value.isEmpty() && m_complaint.isEmpty())
        m_complaint = QStringLiteral("--%1 is required").arg(QString::fromLatin1(name));
    if (std::any_of(value.begin(), value.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }) &&
        m_complaint.isEmpty())
        m_complaint = QStringLiteral("--%1: plain text").arg(QString::fromLatin1(name));
    return value;
}

QString Options::value(const char* name) const
{
    return m_parser.value(QString::fromLatin1(name));
}

int Options::number(const char* name, int fallback, int least, int most)
{
    if (!has(name))
        return fallback;
    bool isNumber = false;
    const int out = value(name).toInt(&isNumber);
    if ((!isNumber || out < least || out > most) && m_complaint.isEmpty())
        m_complaint =
            QStringLiteral("--%1: %2 to %3").arg(QLatin1String(name)).arg(least).arg(most);
    return out;
}

bool Options::has(const char* name) const
{
    return m_parser.isSet(QString::fromLatin1(name));
}

} // namespace servery::admin
