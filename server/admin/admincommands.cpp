#include "server/admin/admincommands.h"

#include "core/cash/cashcommands.h"
#include "core/displays/displays.h"
#include "core/money/currency.h"
#include "core/payments/payment.h"
#include "core/payouts/payoutcommands.h"
#include "core/protocol/kitchenplanview.h"
#include "core/protocol/settingsview.h"
#include "server/admin/adminoptions.h"
#include "server/admin/adminsession.h"
#include "server/admin/adminstaff.h"
#include "server/admin/demovenues.h"
#include "server/admin/kitchenplanfile.h"
#include "server/admin/menureader.h"
#include "server/admin/paymentrulesfile.h"
#include "server/engine/eventkey.h"
#include "server/jobs/jobcommands.h"
#include "server/ledger/journalcheck.h"
#include "server/transfers/paymentrulesroutes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>

namespace servery {

namespace {

using namespace admin;

constexpr const char* feeOption = "application-fee-basis-points";
constexpr int wholeFee = 10'000; // basis points

// Qt takes any word for a zone of its own rules, at UTC; so "Sydney" alone is none. Not every alias
// is in its list.
bool isTimeZone(const QByteArray& name)
{
    return QTimeZone(name).isValid() &&
           (name.contains('/') || QTimeZone::availableTimeZoneIds().contains(name));
}

int addVenue(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments,
                    {"slug", "name", "currency", "timezone", "stripe-account", feeOption});
    VenueSettings settings;
    settings.slug = options.required("slug");
    settings.name = options.required("name");
    settings.currency = options.required("currency").toLatin1().toUpper();
    settings.timeZone = options.has("timezone") ? options.value("timezone").toLatin1() : "UTC";
    settings.stripeAccount = options.value("stripe-account").toLatin1();
    settings.applicationFeeBasisPoints = options.number(feeOption, 0, 0, wholeFee);
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    static const QRegularExpression slugRule(QStringLiteral("^[a-z0-9][a-z0-9-]{0,62}$"));
    if (!slugRule.match(settings.slug).hasMatch())
        return complain(wrongUsage, QStringLiteral("--slug: lower-case letters, digits and -"));
    if (!Currency::parse(settings.currency))
        return complain(wrongUsage, QStringLiteral("--currency: not an ISO 4217 code"));
    if (!isTimeZone(settings.timeZone))
        return complain(wrongUsage, QStringLiteral("--timezone: not a known time zone"));
    return report(session.run(AddVenue{settings}));
}

int setPaymentMethods(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue", "methods", "stray-money"});
    SetPaymentMethods command{options.required("venue"), {}, {}};
    const QString stray = options.value("stray-money");
    if (!stray.isEmpty())
        command.parksStrayMoney = stray == QLatin1String("park");
    if (!stray.isEmpty() && stray != QLatin1String("park") && stray != QLatin1String("refund"))
        return complain(wrongUsage, QStringLiteral("--stray-money: refund or park"));
    for (const QString& method :
         options.value("methods").split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!command.methods.contains(method.trimmed()))
            command.methods.append(method.trimmed());
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    for (const QString& method : command.methods)
        if (!flowOfMethod(method))
            return complain(wrongUsage,
                            QStringLiteral("--methods: %1 is not a way to pay").arg(method));
    return report(session.run(command));
}

int connectVenue(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue", "account", feeOption}, {"none"});
    SetStripeAccount command{options.required("venue"), {}, {}};
    if (!options.has("none"))
        command.account = options.required("account").toLatin1();
    if (options.has(feeOption))
        command.applicationFeeBasisPoints = options.number(feeOption, 0, 0, wholeFee);
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    static const QRegularExpression accountRule(QStringLiteral("^acct_[A-Za-z0-9]{1,60}$"));
    if (!command.account.isEmpty() &&
        !accountRule.match(QString::fromLatin1(command.account)).hasMatch())
        return complain(wrongUsage, QStringLiteral("--account: acct_… as Stripe names it"));
    return report(session.run(command));
}

int setRules(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue", "csv"}, {}, Options::anyNumber);
    const QString slug = options.required("venue");
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    const auto venue = VenueStore::readBySlug(session.database(), slug);
    if (!venue)
        return complain(refused, QLatin1String(errors::storeNotFound.code));
    auto rules = changedRules(PaymentRulesStore::read(session.database(), venue->id),
                              options.rest(), options.value("csv"));
    if (!rules)
        return complain(refused, rules.error());
    SetPaymentRules command;
    command.storeSlug = slug;
    command.rules = std::move(rules).value();
    if (!options.rest().isEmpty() || options.has("csv"))
        if (const auto outcome = session.run(command); !outcome)
            return report(outcome);
    out() << QJsonDocument(toJson(command.rules)).toJson(QJsonDocument::Indented);
    out().flush();
    return 0;
}

int setVenue(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue"}, {}, Options::anyNumber);
    ChangeSettings command;
    command.storeSlug = options.required("venue");
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    for (const QString& each : options.rest()) {
        const qsizetype equals = each.indexOf(QLatin1Char('='));
        const auto change = protocol::changeFromText(each.left(equals), each.mid(equals + 1));
        if (equals < 0 || !change)
            return complain(wrongUsage, equals < 0 ? each + QStringLiteral(": NAME=VALUE")
                                                   : change.error().detail);
        command.changes.push_back(*change);
    }
    return report(session.run(command)); // without a change: shows the settings
}

int setAlarm(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue", "manager-phone"}, {"call-manager"});
    SetDisplayRules command;
    command.storeSlug = options.required("venue");
    command.rules.managerPhone = options.value("manager-phone").toLatin1();
    command.rules.callsManager = options.has("call-manager");
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    static const QRegularExpression phoneRule(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
    const QString phone = QString::fromLatin1(command.rules.managerPhone);
    if (!phone.isEmpty() && !phoneRule.match(phone).hasMatch())
        return complain(wrongUsage, QStringLiteral("--manager-phone: E.164, such as +15550100142"));
    if (command.rules.callsManager && phone.isEmpty())
        return complain(wrongUsage, QStringLiteral("--call-manager needs --manager-phone"));
    return report(session.run(command));
}

int addTable(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue", "label"});
    AddTable command{options.required("venue"), options.required("label")};
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    return report(session.run(command));
}

int addTag(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"uid", "venue", "table"});
    AddTag command{options.required("uid").toUtf8(), options.value("venue"),
                   options.value("table")};
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    return report(session.run(command));
}

int importMenu(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue"}, {"replace"}, 1);
    const QString slug = options.required("venue");
    if (!options.complaint().isEmpty() || options.rest().size() != 1)
        return complain(wrongUsage, options.complaint().isEmpty()
                                        ? QStringLiteral("one FILE is required")
                                        : options.complaint());
    const QString path = options.rest().constFirst();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(refused, QStringLiteral("%1: %2").arg(path, file.errorString()));
    const auto venue = VenueStore::readBySlug(session.database(), slug);
    if (!venue)
        return complain(refused, QLatin1String(errors::storeNotFound.code));
    const Menu current = MenuStore::readWritten(session.database(), *venue);
    auto menu = readMenuFile(path, file.readAll(), current);
    if (!menu)
        return complain(refused, path + QLatin1String(": ") + menu.error());
    ImportMenu command{slug, std::move(menu->categories), options.has("replace")};
    if (command.isWhole)
        command.takenOff = std::move(menu->untouched);
    command.menuVersion = venue->menuVersion;
    return report(session.run(std::move(command)));
}

int kitchenPlan(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue"}, {}, 1);
    const QString slug = options.required("venue");
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    const auto venue = VenueStore::readBySlug(session.database(), slug);
    if (!venue)
        return complain(refused, QLatin1String(errors::storeNotFound.code));
    if (options.rest().isEmpty()) {
        out() << QJsonDocument(protocol::toJson(venue->kitchen)).toJson(QJsonDocument::Indented);
        out().flush();
        return 0;
    }
    const QString path = options.rest().constFirst();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(refused, QStringLiteral("%1: %2").arg(path, file.errorString()));
    auto plan = readKitchenPlan(file.readAll(), MenuStore::readMenu(session.database(), *venue));
    if (!plan)
        return complain(refused, path + QLatin1String(": ") + plan.error());
    return report(session.run(SetKitchenPlan{{}, slug, std::move(plan).value()}));
}

int fillDemo(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {}, {"json"});
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    const auto demo = fillDemoVenues(session);
    if (!demo)
        return complain(refused, demo.error());
    if (options.has("json")) {
        out() << QJsonDocument(*demo).toJson(QJsonDocument::Compact) << '\n';
    } else {
        for (const QJsonValue& venue : demo->value(QLatin1String("venues")).toArray()) {
            out() << venue[QLatin1String("name")].toString() << " ("
                  << venue[QLatin1String("slug")].toString() << ")\n";
            for (const QJsonValue& staff : venue[QLatin1String("staff")].toArray())
                out() << "  " << staff[QLatin1String("username")].toString() << "  PIN "
                      << staff[QLatin1String("pin")].toString() << '\n';
        }
    }
    out().flush();
    return 0;
}

int check(AdminSession& session)
{
    storage::Rows events = session.database().query(
        "select s.venue_id, s.seq, count(e.id), coalesce(min(e.id), 0) % $1,"
        " coalesce(max(e.id), 0) % $1 from venue_sequences s left join venue_events e"
        " on e.id > s.number * $1 and e.id < (s.number + 1) * $1"
        " group by s.number, s.venue_id, s.seq",
        {engine::eventsOfAVenue});
    int wrong = 0;
    while (events.next()) {
        const bool isEmpty = events.integer(2) == 0;
        const bool isWhole =
            isEmpty || (events.integer(4) == events.integer(1) &&
                        events.integer(4) - events.integer(3) + 1 == events.integer(2));
        if (!isWhole) {
            ++wrong;
            out() << "events of " << events.string(0) << " have a gap\n";
        }
    }
    const auto parked = jobs::JobStore::readParked(session.database(), 1000);
    out() << (wrong == 0 ? "event sequences: whole\n" : "") << "parked jobs: " << parked.size()
          << '\n';
    out().flush();
    return wrong == 0 ? 0 : refused;
}

int setCash(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue", "over-short-limit-cents"});
    SetCashPolicy command;
    command.storeSlug = options.required("venue");
    bool isNumber = false;
    command.policy.overShortLimitCents =
        options.required("over-short-limit-cents").toLongLong(&isNumber);
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    if (!isNumber || command.policy.overShortLimitCents < 0)
        return complain(wrongUsage, QStringLiteral("--over-short-limit-cents: 0 or more"));
    return report(session.run(command));
}

int verifyJournal(AdminSession& session)
{
    const JournalCheck check = checkJournal(session.database());
    if (!check.fault.isEmpty())
        return complain(refused, check.fault);
    out() << "journal: whole, " << check.transactions << " transactions, " << check.postings
          << " postings\n";
    out().flush();
    return 0;
}

int listJobs(AdminSession& session)
{
    QJsonArray rows;
    for (const jobs::JobRow& row : jobs::JobStore::readParked(session.database(), 1000))
        rows.append(QJsonObject{{QLatin1String("id"), row.job.id.toString()},
                                {QLatin1String("kind"), QString::fromLatin1(row.job.kind)},
                                {QLatin1String("key"), QString::fromLatin1(row.job.key)},
                                {QLatin1String("attempts"), row.job.attempt},
                                {QLatin1String("error"), row.lastError}});
    out() << QJsonDocument(rows).toJson(QJsonDocument::Indented);
    out().flush();
    return 0;
}

template <int (*run)(AdminSession&)>
int withoutWords(AdminSession& session, const QStringList& arguments)
{
    const Options options(arguments, {});
    return options.complaint().isEmpty() ? run(session) : complain(wrongUsage, options.complaint());
}

using Command = int (*)(AdminSession&, const QStringList&);
struct Named
{
    const char* words;
    Command run;
};

const Named commands[] = {
    {"venue add", addVenue},
    {"venue alarm", setAlarm},
    {"venue connect", connectVenue},
    {"venue pay", setPaymentMethods},
    {"venue rules", setRules},
    {"venue set", setVenue},
    {"staff add", addStaff},
    {"staff set", setStaff},
    {"table add", addTable},
    {"tag add", addTag},
    {"menu import", importMenu},
    {"kitchen plan", kitchenPlan},
    {"demo", fillDemo},
    {"check", withoutWords<check>},
    {"cash set", setCash},
    {"verify-journal", withoutWords<verifyJournal>},
    {"jobs list", withoutWords<listJobs>},
    {"jobs retry",
     [](AdminSession& session, const QStringList& arguments) {
         if (arguments.size() != 1)
             return complain(wrongUsage, QStringLiteral("jobs retry JOB"));
         return report(session.run(jobs::RetryJob{JobId(arguments.constFirst())}));
     }},
};

} // namespace

QString adminUsage()
{
    return QStringLiteral(
        "servery-server admin COMMAND, one of:\n"
        "  venue add --slug S --name N --currency C [--timezone Z] [--stripe-account A]\n"
        "            [--application-fee-basis-points B]\n"
        "  venue set --venue S [NAME=VALUE...]   how it runs its service; shows all settings\n"
        "  venue alarm --venue S [--manager-phone P [--call-manager]]\n"
        "  venue pay --venue S [--methods stripe,payconic,cash,bank_transfer,wallet]\n"
        "            [--stray-money refund|park]   what becomes of money that pays for nothing\n"
        "  venue connect --venue S --account A | --none [--application-fee-basis-points B]\n"
        "  venue rules --venue S [NAME=VALUE...] [--csv FILE]   the rules of paying; shows them\n"
        "  staff add --venue S --username U --role kitchen|counter|manager [--name N] --pin-stdin\n"
        "  staff set --venue S --username U [--role R] [--active yes|no] [--pin-stdin]\n"
        "            ends their sign-ins; shows them where nothing is changed\n"
        "  table add --venue S --label L\n"
        "  tag add --uid U [--venue S] [--table L]\n"
        "  menu import --venue S [--replace] FILE   JSON or CSV; what is known is changed\n"
        "  kitchen plan --venue S [FILE]  sets its stations and courses, or shows them\n"
        "  demo [--json]                  fills the sample venues\n"
        "  check                          looks for gaps and parked jobs\n"
        "  cash set --venue S --over-short-limit-cents N   beyond it a manager closes the drawer\n"
        "  verify-journal                 looks for a row of the ledger that was changed\n"
        "  jobs list | jobs retry JOB\n");
}

int runAdmin(const Settings& settings, const QStringList& arguments)
{
    const QString words = arguments.join(QLatin1Char(' '));
    for (const Named& each : commands) {
        const QString name = QLatin1String(each.words);
        if (words != name && !words.startsWith(name + QLatin1Char(' ')))
            continue;
        try {
            AdminSession session(settings);
            return each.run(session, arguments.mid(name.count(QLatin1Char(' ')) + 1));
        } catch (const storage::DatabaseError& error) {
            return complain(refused, QString::fromUtf8(error.what()));
        }
    }
    QTextStream(stderr) << adminUsage();
    return wrongUsage;
}

} // namespace servery
