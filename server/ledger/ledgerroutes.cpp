#include "server/ledger/ledgerroutes.h"

#include "core/reports/csv.h"
#include "server/edge/csvanswer.h"
#include "server/edge/page.h"
#include "server/ledger/ledgerstore.h"

#include <QJsonArray>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

constexpr int pageSize = 100;
// More than a venue posts to one account in a year.
constexpr int csvRows = 100'000;
constexpr qsizetype idBytes = 64;

QString latin(const QByteArray& text)
{
    return QString::fromUtf8(text);
}

QJsonObject toJson(const JournalEntry& entry)
{
    const ledger::Transaction& what = entry.transaction;
    QJsonArray postings;
    for (const ledger::Posting& posting : what.postings)
        postings.append(QJsonObject{{QLatin1String("account"), latin(toString(posting.account))},
                                    {QLatin1String("amountCents"), qint64{posting.amountCents}},
                                    {QLatin1String("currency"), latin(posting.currency)}});
    return {{QLatin1String("number"), qint64{entry.number}},
            {QLatin1String("at"), entry.at.toRfc3339()},
            {QLatin1String("cause"), latin(toString(what.cause))},
            {QLatin1String("causeId"), latin(what.causeId)},
            {QLatin1String("subject"), latin(what.subject)},
            {QLatin1String("actor"), latin(what.actor)},
            {QLatin1String("memo"), what.memo},
            {QLatin1String("hash"), latin(entry.hash)},
            {QLatin1String("postings"), postings}};
}

QJsonObject toJson(const AccountPosting& posting)
{
    return {{QLatin1String("number"), qint64{posting.number}},
            {QLatin1String("line"), qint64{posting.line}},
            {QLatin1String("at"), posting.at.toRfc3339()},
            {QLatin1String("cause"), latin(posting.cause)},
            {QLatin1String("causeId"), latin(posting.causeId)},
            {QLatin1String("subject"), latin(posting.subject)},
            {QLatin1String("amountCents"), qint64{posting.amountCents}},
            {QLatin1String("orderNumber"), posting.orderNumber > 0
                                               ? QJsonValue(qint64{posting.orderNumber})
                                               : QJsonValue(QJsonValue::Null)}};
}

// Debits and credits in columns of their own, as books have them.
QByteArray postingsCsv(const std::vector<AccountPosting>& postings, const QByteArray& account,
                       const QByteArray& currency)
{
    Csv csv({QStringLiteral("entry"), QStringLiteral("at"), QStringLiteral("account"),
             QStringLiteral("cause"), QStringLiteral("cause id"), QStringLiteral("about"),
             QStringLiteral("debit"), QStringLiteral("credit"), QStringLiteral("currency")});
    for (const AccountPosting& each : postings) {
        csv.number(each.number)
            .text(each.at.toRfc3339())
            .text(latin(account))
            .text(latin(each.cause))
            .text(latin(each.causeId))
            .text(latin(each.subject));
        if (each.amountCents >= 0)
            csv.money(each.amountCents, currency).empty();
        else
            csv.empty().money(-each.amountCents, currency);
        csv.text(latin(currency));
        csv.endLine();
    }
    return csv.bytes();
}

QString queried(const Request& request, const char* name)
{
    return request.query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

Error wrongField(const char* field)
{
    return {errors::fieldInvalid,
            QLatin1String(field),
            {{QLatin1String("field"), QLatin1String(field)}},
            0};
}

struct Cursor
{
    std::int64_t number = 0;
    std::int64_t line = 0;
};

// "12.3"; nothing where it is not one.
std::optional<Cursor> cursorFrom(const QString& text)
{
    if (text.isEmpty())
        return Cursor{};
    const QStringList parts = text.split(QLatin1Char('.'));
    bool isNumber = false;
    bool isLine = false;
    const Cursor cursor{parts.value(0).toLongLong(&isNumber), parts.value(1).toLongLong(&isLine)};
    const bool fits =
        parts.size() == 2 && isNumber && isLine && cursor.number > 0 && cursor.line > 0;
    return fits ? std::optional(cursor) : std::nullopt;
}

// A transaction's number, 0 where none is said; nothing where it is not one.
std::optional<std::int64_t> numberFrom(const QString& text)
{
    bool isNumber = false;
    const std::int64_t number = text.isEmpty() ? 0 : text.toLongLong(&isNumber);
    return text.isEmpty() || (isNumber && number > 0) ? std::optional(number) : std::nullopt;
}

} // namespace

LedgerRoutes::LedgerRoutes(Edge& edge, const StaffAuthenticator& staff)
    : m_edge(edge), m_staff(staff)
{}

void LedgerRoutes::addTo(http::Router& router)
{
    router.add("GET", "/api/ledger/accounts",
               [this](const Request& q, const Responder& r) { listAccounts(q, r); });
    router.add("GET", "/api/ledger/postings",
               [this](const Request& q, const Responder& r) { listPostings(q, r); });
    router.add("GET", "/api/ledger/transactions",
               [this](const Request& q, const Responder& r) { listTransactions(q, r); });
    router.add("GET", "/api/ledger/transactions/{number}",
               [this](const Request& q, const Responder& r) { showTransaction(q, r); });
}

void LedgerRoutes::listAccounts(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [venue = staff->venue](storage::Database& database) {
            return LedgerStore::readBalances(database, venue);
        },
        [responder](const Result<std::vector<LedgerBalance>, Error>& balances) {
            if (!balances)
                return responder.fail(balances.error());
            QJsonArray rows;
            for (const LedgerBalance& each : *balances)
                rows.append(
                    QJsonObject{{QLatin1String("account"), latin(toString(each.account))},
                                {QLatin1String("currency"), latin(each.currency)},
                                {QLatin1String("balanceCents"), qint64{each.balanceCents}}});
            responder.send(Response::json(200, {{QLatin1String("accounts"), rows}}));
        });
}

void LedgerRoutes::listPostings(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    const QByteArray account = queried(request, "account").toUtf8();
    const QByteArray currency = queried(request, "currency").toUtf8();
    auto cursor = cursorFrom(queried(request, "cursor"));
    const auto from = numberFrom(queried(request, "from"));
    const auto through = numberFrom(queried(request, "through"));
    if (!ledger::accountFromString(account))
        return responder.fail(Error{ledger::errors::accountUnknown});
    if (currency.size() != 3)
        return responder.fail(wrongField("currency"));
    if (!cursor)
        return responder.fail(wrongField("cursor"));
    if (!from)
        return responder.fail(wrongField("from"));
    if (!through)
        return responder.fail(wrongField("through"));
    if (cursor->number == 0 && *through > 0)
        cursor = Cursor{*through + 1, 0};
    const bool csv = edge::wantsCsv(request);
    m_edge.read(
        [venue = staff->venue, account, currency, cursor = *cursor, from = *from,
         limit = csv ? csvRows : edge::rowsToRead(pageSize)](storage::Database& database) {
            return LedgerStore::readPostings(database, venue, account, currency, cursor.number,
                                             cursor.line, limit, from);
        },
        [responder, csv, account,
         currency](const Result<std::vector<AccountPosting>, Error>& postings) {
            if (csv && postings)
                return edge::sendCsv(responder, "ledger-" + QByteArray(account).replace('/', '-'),
                                     postingsCsv(*postings, account, currency));
            edge::sendPage(
                responder, "postings", postings, pageSize,
                [](const AccountPosting& posting) { return toJson(posting); },
                [](const AccountPosting& last) {
                    return QStringLiteral("%1.%2").arg(last.number).arg(last.line);
                });
        });
}

void LedgerRoutes::listTransactions(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::ReadLedger);
    if (!staff)
        return responder.fail(staff.error());
    const QByteArray subject = queried(request, "subject").toUtf8();
    const PaymentId payment(queried(request, "payment").toUtf8());
    if (payment.bytes().size() > idBytes)
        return responder.fail(wrongField("payment"));
    if (subject.isEmpty() == payment.isEmpty() || subject.size() > idBytes)
        return responder.fail(wrongField("subject"));
    m_edge.read(
        [venue = staff->venue, subject, payment](storage::Database& database) {
            return payment.isEmpty() ? LedgerStore::readBySubject(database, venue, subject)
                                     : LedgerStore::readByPayment(database, venue, payment);
        },
        [responder](const Result<std::vector<JournalEntry>, Error>& entries) {
            if (!entries)
                return responder.fail(entries.error());
            QJsonArray rows;
            for (const JournalEntry& entry : *entries)
                rows.append(toJson(entry));
            responder.send(Response::json(200, {{QLatin1String("transactions"), rows}}));
        });
}

void LedgerRoutes::showTransaction(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [venue = staff->venue,
         number = request.parameter("number").toLongLong()](storage::Database& database) {
            return LedgerStore::readEntry(database, venue, number);
        },
        [responder, role = staff->role](const Result<std::optional<JournalEntry>, Error>& entry) {
            if (!entry)
                return responder.fail(entry.error());
            if (!*entry)
                return responder.fail(Error{ledger::errors::transactionNotFound});
            if (!mayDo(role, StaffAction::ReadLedger))
                return responder.fail(Error{errors::forbidden});
            responder.send(Response::json(200, toJson(**entry)));
        });
}

} // namespace servery
