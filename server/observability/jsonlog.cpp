#include "server/observability/jsonlog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <cstdio>

namespace servery {

namespace {

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        return "error";
    }
    return "info";
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // A message that is itself a JSON object is taken apart into the line's fields.
    QJsonObject line;
    if (message.startsWith(QLatin1Char('{')))
        line = QJsonDocument::fromJson(withoutSecrets(message).toUtf8()).object();
    if (line.isEmpty())
        line.insert(QLatin1String("message"), withoutSecrets(message));
    line.insert(QLatin1String("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    line.insert(QLatin1String("level"), QLatin1String(levelName(type)));
    if (context.category != nullptr)
        line.insert(QLatin1String("category"), QLatin1String(context.category));
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

QString withoutSecrets(QString text)
{
    static const QRegularExpression secrets(
        QStringLiteral(R"((\+[1-9][0-9]{7,14}\b|\b(sk|rk|whsec|pi)_[A-Za-z0-9]+_(secret_)?)"
                       R"([A-Za-z0-9_]{6,}|Bearer\s+[A-Za-z0-9._~+/=-]+|eyJ[A-Za-z0-9_.-]{20,}))"));
    text.replace(secrets, QStringLiteral("[removed]"));
    return text;
}

QString servedLine(const Served& served)
{
    const QJsonObject line{{QLatin1String("message"), QLatin1String("served")},
                           {QLatin1String("method"), QString::fromLatin1(served.method)},
                           {QLatin1String("path"), QString::fromUtf8(served.path)},
                           {QLatin1String("status"), served.status},
                           {QLatin1String("us"), qint64{served.durationUs}},
                           {QLatin1String("requestId"), QString::fromLatin1(served.requestId)}};
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

void installJsonLog(const QString& level)
{
    QString rules = QStringLiteral("*.debug=false\nqt.*.debug=false\n");
    if (level == QLatin1String("debug"))
        rules = QStringLiteral("servery.*.debug=true\n");
    else if (level == QLatin1String("warning"))
        rules += QStringLiteral("*.info=false\n");
    else if (level == QLatin1String("error"))
        rules += QStringLiteral("*.info=false\n*.warning=false\n");
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(writeLine);
}

} // namespace servery
