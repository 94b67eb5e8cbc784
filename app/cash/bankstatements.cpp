#include "app/cash/bankstatements.h"

#include "app/cash/bankwords.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>

namespace servery::app {
namespace {

constexpr qint64 statementBytes = 8LL * 1024 * 1024; // what the server takes
constexpr int filesShown = 20;
const auto date = QStringLiteral("date");
const auto amount = QStringLiteral("amount");
const auto text = QStringLiteral("text");
const auto payer = QStringLiteral("payer");

} // namespace

BankStatements::BankStatements(ServerTime& time, StaffApi& api, QObject* parent)
    : QObject(parent),
      m_time(time),
      m_api(api),
      m_files({"name", "timeText", "isCsv"}, this),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
{}

void BankStatements::setFolder(const QString& folder)
{
    m_folder = folder;
    lookForFiles();
}

void BankStatements::setRole(const QString& role)
{
    m_role = role;
    Q_EMIT changed();
}

void BankStatements::clear()
{
    m_role.clear();
    m_taken = {};
    m_problem.clear();
    m_isBusy = false;
    leaveMapping();
}

QString BankStatements::taken() const
{
    return bankwords::takenText(m_taken);
}

void BankStatements::lookForFiles()
{
    const QDir folder(m_folder);
    std::vector<ValuesRow> rows;
    const auto found = folder.entryInfoList({QStringLiteral("*.xml"), QStringLiteral("*.csv"),
                                             QStringLiteral("*.camt"), QStringLiteral("*.053")},
                                            QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo& file : found.mid(0, filesShown)) {
        const qint64 at = file.lastModified().toMSecsSinceEpoch();
        rows.push_back(
            {file.absoluteFilePath(),
             {{QStringLiteral("name"), file.fileName()},
              {QStringLiteral("timeText"), m_time.formatDate(at) + u' ' + m_time.formatTime(at)},
              {QStringLiteral("isCsv"), file.suffix().toLower() == u"csv"}}});
    }
    m_files.sync(std::move(rows));
    Q_EMIT changed();
}

void BankStatements::takeIn(const QString& path)
{
    QFile file(path);
    if (m_isBusy)
        return;
    Q_EMIT begun();
    if (!file.open(QIODevice::ReadOnly) || file.size() > statementBytes) {
        m_problem = bankwords::unreadableText(file.isOpen() ? QString() : file.errorString());
        Q_EMIT changed();
        return;
    }
    const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    m_isBusy = true;
    m_problem.clear();
    m_taken = {};
    Q_EMIT changed();
    m_api.upload(QStringLiteral("/api/bank/statements"), file.readAll(),
                 isCsv ? "text/csv" : "application/xml", this,
                 [this, path, isCsv](const Result<QJsonObject, protocol::Problem>& answer) {
                     onTakenIn(path, isCsv, answer);
                 });
}

void BankStatements::onTakenIn(const QString& path, bool isCsv,
                               const Result<QJsonObject, protocol::Problem>& answer)
{
    m_isBusy = false;
    if (answer) {
        m_taken = *answer;
    } else {
        m_problem = refusalText(answer.error());
        if (!answer.error().detail.isEmpty())
            m_problem += u' ' + answer.error().detail;
        // A table that the columns do not fit: they are named anew.
        if (isCsv && answer.error().code == u"statement_unreadable")
            nameColumns(path);
    }
    Q_EMIT changed();
    Q_EMIT answered();
}

void BankStatements::nameColumns(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString heading = QString::fromUtf8(file.readLine(16 * 1024)).trimmed();
    m_separator = QStringLiteral(",");
    for (const QChar each : QStringLiteral(";\t"))
        if (heading.count(each) > heading.count(m_separator))
            m_separator = each;
    m_columns.clear();
    for (QString column : heading.split(m_separator)) {
        column = column.trimmed();
        if (column.size() > 1 && column.startsWith(u'"') && column.endsWith(u'"'))
            column = column.mid(1, column.size() - 2);
        if (!column.isEmpty())
            m_columns += column;
    }
    m_unmapped = path;
    m_mapping = bankwords::guessedColumns(m_columns);
    Q_EMIT changed();
}

void BankStatements::map(const QString& what, const QString& value)
{
    m_mapping.insert(what, value);
    Q_EMIT changed();
}

bool BankStatements::canMap() const
{
    const auto isNamed = [this](const QString& what) {
        return !m_mapping.value(what).toString().isEmpty();
    };
    return m_role == u"manager" && !m_isBusy && isNamed(date) && isNamed(amount) && isNamed(text);
}

void BankStatements::keepMapping()
{
    if (!canMap() || m_unmapped.isEmpty())
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    // What else the venue has said stays as it is.
    m_api.get(QStringLiteral("/api/staff/payment-rules"), this,
              [this](const Result<QJsonObject, protocol::Problem>& rules) {
                  if (rules)
                      return saveRules(*rules);
                  finish(rules);
              });
}

void BankStatements::saveRules(QJsonObject rules)
{
    const auto chosen = [this](const QString& what) { return m_mapping.value(what).toString(); };
    QJsonObject csv{{QStringLiteral("separator"), m_separator},
                    {QStringLiteral("decimalMark"), chosen(QStringLiteral("decimalMark"))},
                    {QStringLiteral("dateFormat"), chosen(QStringLiteral("dateFormat"))},
                    {date, chosen(date)},
                    {amount, chosen(amount)},
                    {text, QJsonArray{chosen(text)}}};
    csv.insert(QStringLiteral("thousandsMark"), chosen(QStringLiteral("decimalMark")) == u","
                                                    ? QStringLiteral(".")
                                                    : QStringLiteral(","));
    if (!chosen(payer).isEmpty())
        csv.insert(payer, chosen(payer));
    rules.insert(QStringLiteral("csv"), csv);
    m_api.post(QStringLiteral("/api/staff/payment-rules"), rules, {}, this,
               [this](const Result<QJsonObject, protocol::Problem>& answer) {
                   finish(answer);
                   if (!answer)
                       return;
                   const QString path = m_unmapped;
                   leaveMapping();
                   takeIn(path);
               });
}

void BankStatements::leaveMapping()
{
    m_unmapped.clear();
    m_columns.clear();
    m_mapping.clear();
    Q_EMIT changed();
}

void BankStatements::finish(const Result<QJsonObject, protocol::Problem>& answer)
{
    m_isBusy = false;
    if (!answer)
        m_problem = refusalText(answer.error());
    Q_EMIT changed();
}

} // namespace servery::app
