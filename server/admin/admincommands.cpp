#include "server/admin/admincommands.h"

#include "core/cash/cashcommands.h"
#include "core/crypto/passwordhash.h"
#include "core/displays/displays.h"
#include "core/money/currency.h"
#include "core/payments/payment.h"
#include "core/payouts/payoutcommands.h"
#include "core/protocol/kitchenplanview.h"
#include "core/protocol/settingsview.h"
#include "server/admin/adminsession.h"
#include "server/admin/demovenues.h"
#include "server/admin/kitchenplanfile.h"
#include "server/admin/menureader.h"
#include "server/admin/paymentrulesfile.h"
#include "server/jobs/jobcommands.h"
#include "server/ledger/journalcheck.h"
#include "server/transfers/paymentrulesroutes.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>

namespace servery {

namespace {

constexpr int refused = 1;
constexpr int wrongUsage = 2;

constexpr const char* feeOption = "application-fee-basis-points";
constexpr int wholeFee = 10'000; // basis points

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

// The options of one admin command: all take a value but the flags.
class Options
{
public:
    Options(const QStringList& arguments, std::initializer_list<const char*> values,
            std::initializer_list<const char*> flags = {})
    {
        for (const char* name : values)
            m_parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
        for (const char* name : flags)
            m_parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
        if (!m_parser.parse(QStringList{QStringLiteral("admin")} + arguments))
            m_complaint = m_parser.errorText();
    }
    QString required(const char* name)
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
    [[nodiscard]] QString value(const char* name) const
    {
        return m_parser.value(QString::fromLatin1(name));
    }
    // A whole number; without one, the fallback.
    int number(const char* name, int fallback, int least, int most)
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
    [[nodiscard]] bool has(const char* name) const
    {
        return m_parser.isSet(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList rest() const { return m_parser.positionalArguments(); }
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

private:
    QCommandLineParser m_parser;
    QString m_complaint;
};

int addVenue(AdminSession& admin, const QStringList& arguments)
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
    if (!QTimeZone(settings.timeZone).isValid())
        return complain(wrongUsage, QStringLiteral("--timezone: not a known time zone"));
    return report(admin.run(AddVenue{settings}));
}

int setPaymentMethods(AdminSession& admin, const QStringList& arguments)
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
    return report(admin.run(command));
}

int connectVenue(AdminSession& admin, const QStringList& arguments)
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
    return report(admin.run(command));
}

int setRules(AdminSession& admin, const QStringList& arguments)
{
    Options options(arguments, {"venue", "csv"});
    const QString slug = options.required("venue");
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    const auto venue = VenueStore::readBySlug(admin.database(), slug);
    if (!venue)
        return complain(refused, QLatin1String(errors::storeNotFound.code));
    auto rules = changedRules(PaymentRulesStore::read(admin.database(), venue->id), options.rest(),
                              options.value("csv"));
    if (!rules)
        return complain(refused, rules.error());
    SetPaymentRules command;
    command.storeSlug = slug;
    command.rules = std::move(rules).value();
    if (!options.rest().isEmpty() || options.has("csv"))
        if (const auto outcome = admin.run(command); !outcome)
            return report(outcome);
    out() << QJsonDocument(toJson(command.rules)).toJson(QJsonDocument::Indented);
    out().flush();
    return 0;
}

int setVenue(AdminSession& admin, const QStringList& arguments)
{
    Options options(arguments, {"venue"});
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
    return report(admin.run(command)); // without a change: shows the settings
}

int setAlarm(AdminSession& admin, const QStringList& arguments)
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
    return report(admin.run(command));
}

int addStaff(AdminSession& admin, const QStringList& arguments)
{
    Options options(arguments, {"venue", "username", "role", "name"}, {"pin-stdin"});
    AddStaff command;
    command.storeSlug = options.required("venue");
    command.member.username = options.required("username");
    command.member.name = options.has("name") ? options.value("name") : command.member.username;
    const auto role = roleFromString(options.required("role").toLatin1());
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    if (!role)
        return complain(wrongUsage, QStringLiteral("--role: kitchen, counter or manager"));
    if (!options.has("pin-stdin"))
        return complain(wrongUsage, QStringLiteral("--pin-stdin is required: the PIN is read from "
                                                   "standard input, so that no list shows it"));
    command.member.role = *role;
    QTextStream input(stdin);
    const QByteArray pin = input.readLine().trimmed().toUtf8();
    if (pin.size() < 4 || pin.size() > 64)
        return complain(wrongUsage, QStringLiteral("a PIN has 4 to 64 characters"));
    command.member.pinHash = crypto::hashPassword(pin, admin.random());
    return report(admin.run(command));
}

int addTable(AdminSession& admin, const QStringList& arguments)
{
    Options options(arguments, {"venue", "label"});
    AddTable command{options.required("venue"), options.required("label")};
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    return report(admin.run(command));
}

int addTag(AdminSession& admin, const QStringList& arguments)
{
    Options options(arguments, {"uid", "venue", "table"});
    AddTag command{options.required("uid").toUtf8(), options.value("venue"),
                   options.value("table")};
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    return report(admin.run(command));
}

int importMenu(AdminSession& admin, const QStringList& arguments)
{
    Options options(arguments, {"venue"});
    const QString venue = options.required("venue");
    if (!options.complaint().isEmpty() || options.rest().size() != 1)
        return complain(wrongUsage, options.complaint().isEmpty()
                                        ? QStringLiteral("one FILE is required")
                                        : options.complaint());
    const QString path = options.rest().constFirst();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(refused, QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QByteArray text = file.readAll();
    auto menu = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? readMenuCsv(text)
                                                                          : readMenuJson(text);
    if (!menu)
        return complain(refused, path + QLatin1String(": ") + menu.error());
    return report(admin.run(ImportMenu{venue, std::move(menu).value()}));
}

int kitchenPlan(AdminSession& admin, const QStringList& arguments)
{
    Options options(arguments, {"venue"});
    const QString slug = options.required("venue");
    if (!options.complaint().isEmpty() || options.rest().size() > 1)
        return complain(wrongUsage, options.complaint().isEmpty()
                                        ? QStringLiteral("at most one FILE")
                                        : options.complaint());
    const auto venue = VenueStore::readBySlug(admin.database(), slug);
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
    auto plan = readKitchenPlan(file.readAll(), MenuStore::readMenu(admin.database(), *venue));
    if (!plan)
        return complain(refused, path + QLatin1String(": ") + plan.error());
    return report(admin.run(SetKitchenPlan{{}, slug, std::move(plan).value()}));
}

int fillDemo(AdminSession& admin, const QStringList& arguments)
{
    Options options(arguments, {}, {"json"});
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    const auto demo = fillDemoVenues(admin);
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

int check(AdminSession& admin)
{
    storage::Rows events = admin.database().query(
        "select s.venue_id, s.seq, count(e.seq), coalesce(min(e.seq), 0), coalesce(max(e.seq), 0)"
        " from venue_sequences s left join venue_events e on e.venue_id = s.venue_id"
        " group by s.venue_id, s.seq");
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
    const auto parked = jobs::JobStore::readParked(admin.database(), 1000);
    out() << (wrong == 0 ? "event sequences: whole\n" : "") << "parked jobs: " << parked.size()
          << '\n';
    out().flush();
    return wrong == 0 ? 0 : refused;
}

int setCash(AdminSession& admin, const QStringList& arguments)
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
    return report(admin.run(command));
}

int verifyJournal(AdminSession& admin)
{
    const JournalCheck check = checkJournal(admin.database());
    if (!check.fault.isEmpty())
        return complain(refused, check.fault);
    out() << "journal: whole, " << check.transactions << " transactions, " << check.postings
          << " postings\n";
    out().flush();
    return 0;
}

int listJobs(AdminSession& admin)
{
    QJsonArray rows;
    for (const jobs::JobRow& row : jobs::JobStore::readParked(admin.database(), 1000))
        rows.append(QJsonObject{{QLatin1String("id"), row.job.id.toString()},
                                {QLatin1String("kind"), QString::fromLatin1(row.job.kind)},
                                {QLatin1String("key"), QString::fromLatin1(row.job.key)},
                                {QLatin1String("attempts"), row.job.attempt},
                                {QLatin1String("error"), row.lastError}});
    out() << QJsonDocument(rows).toJson(QJsonDocument::Indented);
    out().flush();
    return 0;
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
    {"table add", addTable},
    {"tag add", addTag},
    {"menu import", importMenu},
    {"kitchen plan", kitchenPlan},
    {"demo", fillDemo},
    {"check", [](AdminSession& admin, const QStringList&) { return check(admin); }},
    {"cash set", setCash},
    {"verify-journal",
     [](AdminSession& admin, const QStringList&) { return verifyJournal(admin); }},
    {"jobs list", [](AdminSession& admin, const QStringList&) { return listJobs(admin); }},
    {"jobs retry",
     [](AdminSession& admin, const QStringList& arguments) {
         if (arguments.size() != 1)
             return complain(wrongUsage, QStringLiteral("jobs retry JOB"));
         return report(admin.run(jobs::RetryJob{JobId(arguments.constFirst())}));
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
        "  table add --venue S --label L\n"
        "  tag add --uid U [--venue S] [--table L]\n"
        "  menu import --venue S FILE     (JSON or CSV)\n"
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
            AdminSession admin(settings);
            return each.run(admin, arguments.mid(name.count(QLatin1Char(' ')) + 1));
        } catch (const storage::DatabaseError& error) {
            return complain(refused, QString::fromUtf8(error.what()));
        }
    }
    QTextStream(stderr) << adminUsage();
    return wrongUsage;
}

} // namespace servery
