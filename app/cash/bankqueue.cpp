#include "app/cash/bankqueue.h"

#include "app/cash/bankwords.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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

BankQueue::BankQueue(ServerLink& link, ServerTime& time, StaffApi& api, QObject* parent)
    : QObject(parent),
      m_time(time),
      m_api(api),
      m_awaiting({"reference", "amountText", "orderText", "sinceText"}, this),
      m_lines({"amountText", "outcome", "words", "next", "detail", "decisions"}, this),
      m_returns({"amountText", "orderText", "payer", "reason"}, this),
      m_files({"name", "timeText", "isCsv"}, this),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
{
    connect(&link, &ServerLink::eventArrived, this, &BankQueue::onEvent);
    connect(&link, &ServerLink::snapshotArrived, this, &BankQueue::refresh);
    connect(&m_seen, &MoneyEntry::changed, this, &BankQueue::changed);
}

void BankQueue::setRole(const QString& role)
{
    m_role = role;
}

void BankQueue::setFolder(const QString& folder)
{
    m_folder = folder;
    lookForFiles();
}

void BankQueue::clear()
{
    m_role.clear();
    m_state = QStringLiteral("none");
    m_queue = {};
    m_taken = {};
    m_noted.clear();
    m_problem.clear();
    m_key.clear();
    m_isBusy = false;
    leaveMapping();
    show();
}

void BankQueue::onEvent(const protocol::Event& event)
{
    const bool isTransfer = event.data.value(u"method").toString() == u"bank_transfer";
    if (event.name == u"bank_line_updated" || event.name == u"refund_due" || isTransfer)
        refresh();
}

void BankQueue::refresh()
{
    // A kitchen has no bank.
    if (m_role != u"manager" && m_role != u"counter")
        return;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    if (m_state != u"ready")
        m_state = QStringLiteral("loading");
    m_api.get(QStringLiteral("/api/bank/queue"), this,
              [this](const Result<QJsonObject, protocol::Problem>& answer) {
                  m_isReading = false;
                  if (m_role.isEmpty())
                      return;
                  if (answer) {
                      m_queue = *answer;
                      m_state = QStringLiteral("ready");
                  } else if (m_state != u"ready") {
                      m_state = QStringLiteral("failed");
                  }
                  show();
                  if (std::exchange(m_isStale, false))
                      refresh();
              });
}

int BankQueue::toDo() const
{
    return static_cast<int>(m_queue.value(u"lines").toArray().size() +
                            m_queue.value(u"toReturn").toArray().size());
}

void BankQueue::show()
{
    std::vector<ValuesRow> awaiting;
    for (const QJsonValue& value : m_queue.value(u"awaiting").toArray())
        awaiting.push_back(bankwords::awaitedRow(value.toObject(), m_time));
    m_awaiting.sync(std::move(awaiting));
    std::vector<ValuesRow> lines;
    for (const QJsonValue& value : m_queue.value(u"lines").toArray())
        lines.push_back(bankwords::lineRow(value.toObject()));
    m_lines.sync(std::move(lines));
    std::vector<ValuesRow> returns;
    for (const QJsonValue& value : m_queue.value(u"toReturn").toArray())
        returns.push_back(bankwords::returnRow(value.toObject()));
    m_returns.sync(std::move(returns));
    followOpened();
    Q_EMIT changed();
}

QString BankQueue::taken() const
{
    return bankwords::takenText(m_taken);
}

// --- Statements ---

void BankQueue::lookForFiles()
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

void BankQueue::takeIn(const QString& path)
{
    QFile file(path);
    if (m_isBusy)
        return;
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
                     refresh();
                 });
}

void BankQueue::nameColumns(const QString& path)
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

void BankQueue::map(const QString& what, const QString& value)
{
    m_mapping.insert(what, value);
    Q_EMIT changed();
}

bool BankQueue::canMap() const
{
    const auto isNamed = [this](const QString& what) {
        return !m_mapping.value(what).toString().isEmpty();
    };
    return isManager() && !m_isBusy && isNamed(date) && isNamed(amount) && isNamed(text);
}

void BankQueue::keepMapping()
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

void BankQueue::saveRules(QJsonObject rules)
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

void BankQueue::leaveMapping()
{
    m_unmapped.clear();
    m_columns.clear();
    m_mapping.clear();
    Q_EMIT changed();
}

// --- A transfer that somebody saw ---

QJsonObject BankQueue::opened() const
{
    for (const QJsonValue& value : m_queue.value(u"awaiting").toArray())
        if (value[QLatin1String("paymentId")].toString() == m_openId)
            return value.toObject();
    return {};
}

qint64 BankQueue::dueCents() const
{
    return opened().value(u"amountCents").toInteger();
}

void BankQueue::openTransfer(const QString& paymentId)
{
    m_openId = paymentId;
    m_seenDue = 0;
    m_problem.clear();
    m_noted.clear();
    m_taken = {};
    followOpened();
    Q_EMIT changed();
}

void BankQueue::followOpened()
{
    const QJsonObject open = opened();
    if (open.isEmpty())
        m_openId.clear(); // confirmed elsewhere, or over
    m_seen.setCurrency(open.value(u"currency").toString().toLatin1());
    // What nobody has typed over follows what is due.
    if (m_seen.cents() == m_seenDue || m_seenDue == 0)
        m_seen.setCents(dueCents());
    m_seenDue = dueCents();
}

QString BankQueue::openText() const
{
    return m_openId.isEmpty() ? QString() : bankwords::orderText(opened());
}

QString BankQueue::dueText() const
{
    return m_openId.isEmpty() ? QString() : bankwords::amountText(opened());
}

QString BankQueue::difference() const
{
    return m_openId.isEmpty() || m_seen.isEmpty()
               ? QString()
               : bankwords::differenceText(opened(), m_seen.cents());
}

QString BankQueue::next() const
{
    return m_openId.isEmpty() ? QString()
                              : bankwords::nextText(opened(), m_seen.cents(), isManager());
}

bool BankQueue::canConfirm() const
{
    return !m_openId.isEmpty() && !m_isBusy && !m_seen.isEmpty();
}

void BankQueue::confirm()
{
    if (!canConfirm())
        return;
    // The amount is always said: it is what the statement has, whatever is due by now.
    send(QStringLiteral("/api/payments/%1/verify").arg(m_openId),
         {{QStringLiteral("amountCents"), m_seen.cents()}},
         bankwords::notedText(opened(), m_seen.cents()));
}

// --- Decisions ---

void BankQueue::decide(const QString& lineId, const QString& decision, const QString& note)
{
    QJsonObject body{{QStringLiteral("decision"), decision}};
    if (!note.isEmpty())
        body.insert(QStringLiteral("note"), note);
    send(QStringLiteral("/api/bank/lines/%1").arg(lineId), body);
}

void BankQueue::assign(const QString& lineId, const QString& paymentId)
{
    send(QStringLiteral("/api/bank/lines/%1").arg(lineId),
         {{QStringLiteral("decision"), QStringLiteral("assign")},
          {QStringLiteral("paymentId"), paymentId}});
}

void BankQueue::sentBack(const QString& refundId)
{
    send(QStringLiteral("/api/bank/refunds/%1").arg(refundId), {});
}

void BankQueue::send(const QString& path, const QJsonObject& body, const QString& done)
{
    if (m_isBusy)
        return;
    const QString what =
        path + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    m_isBusy = true;
    m_problem.clear();
    m_noted.clear();
    Q_EMIT changed();
    m_api.post(path, body, m_key.of(what, m_api), this,
               [this, done](const Result<QJsonObject, protocol::Problem>& answer) {
                   m_key.hear(answer);
                   if (answer)
                       m_noted = done;
                   finish(answer);
                   refresh();
               });
}

void BankQueue::finish(const Result<QJsonObject, protocol::Problem>& answer)
{
    m_isBusy = false;
    if (!answer)
        m_problem = refusalText(answer.error());
    Q_EMIT changed();
}

} // namespace servery::app
