#include "app/manager/ledgerbooks.h"

#include "app/manager/ledgerwords.h"
#include "app/money/moneytext.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/protocol/jsonreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace servery::app {

using protocol::JsonReader;

namespace {

// A debit is positive and a credit negative; each stands in its own column.
QString debitText(qint64 cents, const QByteArray& currency)
{
    return cents > 0 ? moneyText(cents, currency) : QString();
}

QString creditText(qint64 cents, const QByteArray& currency)
{
    return cents < 0 ? moneyText(-cents, currency) : QString();
}

} // namespace

LedgerBooks::LedgerBooks(ServerLink& link, ServerTime& time, StaffApi& api, QObject* parent)
    : QObject(parent),
      m_time(time),
      m_api(api),
      m_accounts({"name", "balanceText", "selected"}, this),
      m_postings({"number", "timeText", "cause", "debitText", "creditText", "selected"}, this),
      m_file(api, this)
{
    connect(&link, &ServerLink::eventArrived, this, &LedgerBooks::onEvent);
}

void LedgerBooks::setRole(const QString& role)
{
    m_role = role;
}

void LedgerBooks::clear()
{
    m_role.clear();
    m_state = QStringLiteral("none");
    m_all.clear();
    m_account.clear();
    m_postingRows.clear();
    m_cursor.clear();
    m_entry.clear();
    m_problem.clear();
    m_file.clear();
    show();
}

void LedgerBooks::onEvent(const protocol::Event& event)
{
    const bool movesMoney = event.name.startsWith(u"payment") || event.name.startsWith(u"refund") ||
                            event.name.startsWith(u"drawer") || event.name.startsWith(u"payout") ||
                            event.name == u"order_payment_updated";
    // Only what somebody looks at is read again.
    if (movesMoney && m_state == u"ready")
        refresh();
}

void LedgerBooks::refresh()
{
    if (m_role != u"manager")
        return;
    if (m_state == u"loading") {
        m_isStale = true;
        return;
    }
    const bool isFirst = m_state != u"ready";
    m_state = QStringLiteral("loading");
    if (isFirst)
        Q_EMIT changed();
    m_api.get(QStringLiteral("/api/ledger/accounts"), this,
              [this](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (m_role.isEmpty())
                      return;
                  if (answer) {
                      takeAccounts(*answer);
                      return;
                  }
                  m_state = QStringLiteral("failed");
                  m_problem = refusalText(answer.error());
                  Q_EMIT changed();
              });
}

void LedgerBooks::takeAccounts(const QJsonObject& answer)
{
    m_state = QStringLiteral("ready");
    m_problem.clear();
    m_all.clear();
    for (const QJsonValue& value : answer.value(u"accounts").toArray()) {
        const QJsonObject each = value.toObject();
        JsonReader reader(each);
        m_all.push_back({reader.stringOr("account"), reader.stringOr("currency").toLatin1(),
                         reader.integerOr("balanceCents", 0)});
    }
    show();
    if (!m_account.isEmpty())
        fetchPostings({});
    if (std::exchange(m_isStale, false))
        refresh();
}

const LedgerBooks::Account* LedgerBooks::find(const QString& key) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&key](const Account& each) {
        return key == each.name + u'|' + QString::fromLatin1(each.currency);
    });
    return found == m_all.end() ? nullptr : &*found;
}

void LedgerBooks::show()
{
    std::vector<ValuesRow> rows;
    for (const Account& each : m_all) {
        const QString key = each.name + u'|' + QString::fromLatin1(each.currency);
        rows.push_back(
            {key,
             {{QStringLiteral("name"), accountWords(each.name)},
              {QStringLiteral("balanceText"), moneyText(each.balanceCents, each.currency)},
              {QStringLiteral("selected"), key == m_account}}});
    }
    m_accounts.sync(std::move(rows));
    std::vector<ValuesRow> postings = m_postingRows;
    for (ValuesRow& row : postings)
        row.values.insert(QStringLiteral("selected"), row.values.value(QStringLiteral("number")) ==
                                                          m_entry.value(QStringLiteral("number")));
    m_postings.sync(std::move(postings));
    Q_EMIT changed();
}

QString LedgerBooks::accountText() const
{
    const Account* account = find(m_account);
    return account == nullptr ? QString() : accountWords(account->name);
}

QString LedgerBooks::balanceText() const
{
    const Account* account = find(m_account);
    return account == nullptr ? QString() : moneyText(account->balanceCents, account->currency);
}

void LedgerBooks::openAccount(const QString& key)
{
    if (m_account == key)
        return;
    m_account = key;
    m_postingRows.clear();
    m_cursor.clear();
    m_entry.clear();
    m_file.clear();
    show();
    // Asked for from another screen, the accounts are read first.
    if (m_state == u"ready")
        fetchPostings({});
    else
        refresh();
}

void LedgerBooks::saveCsv()
{
    const Account* account = find(m_account);
    if (account == nullptr)
        return;
    QString name = account->name;
    m_file.fetchCsv(QStringLiteral("ledger-%1-%2")
                        .arg(name.replace(u'/', u'-'), QString::fromLatin1(account->currency)),
                    pathOf(*account) + QStringLiteral("&format=csv"));
}

QString LedgerBooks::pathOf(const Account& account)
{
    return QStringLiteral("/api/ledger/postings?account=%1&currency=%2")
        .arg(QString::fromUtf8(QUrl::toPercentEncoding(account.name)),
             QString::fromLatin1(account.currency));
}

void LedgerBooks::more()
{
    if (!m_cursor.isEmpty())
        fetchPostings(m_cursor);
}

void LedgerBooks::fetchPostings(const QString& cursor)
{
    const Account* account = find(m_account);
    if (account == nullptr)
        return;
    const QString path =
        pathOf(*account) + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor);
    m_api.get(path, this,
              [this, key = m_account,
               isFirst = cursor.isEmpty()](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (key != m_account)
                      return;
                  if (answer) {
                      takePostings(*answer, isFirst);
                      return;
                  }
                  m_problem = refusalText(answer.error());
                  Q_EMIT changed();
              });
}

void LedgerBooks::takePostings(const QJsonObject& answer, bool isFirst)
{
    const Account* account = find(m_account);
    if (account == nullptr)
        return;
    if (isFirst)
        m_postingRows.clear();
    for (const QJsonValue& value : answer.value(u"postings").toArray()) {
        const QJsonObject each = value.toObject();
        JsonReader reader(each);
        const qint64 number = reader.integerOr("number", 0);
        const qint64 cents = reader.integerOr("amountCents", 0);
        m_postingRows.push_back(
            {QStringLiteral("%1.%2").arg(number).arg(reader.integerOr("line", 0)),
             {{QStringLiteral("number"), number},
              {QStringLiteral("timeText"), m_time.formatDay(reader.timeOr("at").ms)},
              {QStringLiteral("cause"), causeWords(reader.stringOr("cause"))},
              {QStringLiteral("debitText"), debitText(cents, account->currency)},
              {QStringLiteral("creditText"), creditText(cents, account->currency)}}});
    }
    m_cursor = answer.value(u"nextCursor").toString();
    show();
}

QVariantMap LedgerBooks::entryOf(const QJsonObject& json) const
{
    JsonReader reader(json);
    const Timestamp at = reader.timeOr("at");
    const CauseThing cause =
        causeThing(reader.stringOr("subject"),
                   QDateTime::fromMSecsSinceEpoch(at.ms, m_time.timeZone()).date());
    QVariantList lines;
    qint64 debits = 0;
    QByteArray currency;
    for (const QJsonValue& value : reader.arrayOr("postings")) {
        const QJsonObject each = value.toObject();
        JsonReader posting(each);
        const qint64 cents = posting.integerOr("amountCents", 0);
        currency = posting.stringOr("currency").toLatin1();
        debits += cents > 0 ? cents : 0;
        lines.append(
            QVariantMap{{QStringLiteral("key"),
                         posting.stringOr("account") + u'|' + QString::fromLatin1(currency)},
                        {QStringLiteral("account"), accountWords(posting.stringOr("account"))},
                        {QStringLiteral("debitText"), debitText(cents, currency)},
                        {QStringLiteral("creditText"), creditText(cents, currency)}});
    }
    return {{QStringLiteral("number"), qint64{reader.integerOr("number", 0)}},
            {QStringLiteral("timeText"), m_time.formatDay(at.ms)},
            {QStringLiteral("cause"), causeWords(reader.stringOr("cause"))},
            {QStringLiteral("causeId"), reader.stringOr("causeId")},
            {QStringLiteral("leadsTo"), cause.kind},
            {QStringLiteral("target"), cause.id},
            {QStringLiteral("memo"), reader.stringOr("memo")},
            {QStringLiteral("hash"), reader.stringOr("hash").left(16)},
            {QStringLiteral("sumText"), moneyText(debits, currency)},
            {QStringLiteral("lines"), lines}};
}

void LedgerBooks::openEntry(qint64 number)
{
    if (m_role != u"manager" || number <= 0)
        return;
    m_api.get(QStringLiteral("/api/ledger/transactions/%1").arg(number), this,
              [this](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (m_role.isEmpty())
                      return;
                  if (answer)
                      m_entry = entryOf(*answer);
                  else
                      m_problem = refusalText(answer.error());
                  show();
              });
}

void LedgerBooks::closeEntry()
{
    m_entry.clear();
    show();
}

} // namespace servery::app
