// The published descriptions are held against the sources: every route, every name on the wire and
// every error code stands in them, and nothing else does.
#include "core/payments/payment.h"
#include "core/venues/servicesettings.h"
#include "server/http/httperrors.h"
#include "server/http/router.h"
#include "server/web/interfaceroutes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace servery;

namespace {

QString sourceRoot()
{
    return qEnvironmentVariable("SERVERY_SOURCE_DIR");
}

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonObject readInterface(const QString& name)
{
    const QString path = sourceRoot() + QStringLiteral("/resources/interfaces/") + name;
    return QJsonDocument::fromJson(readText(path).toUtf8()).object();
}

// Path to contents of the C++ files below these folders.
QMap<QString, QString> sourcesBelow(const QStringList& folders)
{
    QMap<QString, QString> out;
    for (const QString& folder : folders) {
        QDirIterator files(sourceRoot() + QLatin1Char('/') + folder, {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains(QLatin1String("/sandbox/")))
                out.insert(path, readText(path));
        }
    }
    return out;
}

QStringList sorted(const QSet<QString>& set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

// The names that a namespace of core/protocol/names.h lists.
QSet<QString> namesIn(const QString& space)
{
    const QString text = readText(sourceRoot() + QStringLiteral("/core/protocol/names.h"));
    const auto block =
        QRegularExpression(QStringLiteral("namespace %1 \\{(.*?)\\} // namespace").arg(space),
                           QRegularExpression::DotMatchesEverythingOption)
            .match(text)
            .captured(1);
    QSet<QString> names;
    auto found = QRegularExpression(QStringLiteral("\\{\"([a-z_.]+)\"\\}")).globalMatch(block);
    while (found.hasNext())
        names.insert(found.next().captured(1));
    return names;
}

// The constants that the variants of a described message give one of its fields.
QSet<QString> namesDescribed(const QString& message, const QString& field)
{
    const QJsonArray variants = readInterface(QStringLiteral("asyncapi.json"))["components"]
                                    .toObject()["messages"]
                                    .toObject()[message]
                                    .toObject()["payload"]
                                    .toObject()["oneOf"]
                                    .toArray();
    QSet<QString> names;
    for (const QJsonValue variant : variants)
        names.insert(variant["properties"].toObject()[field].toObject()["const"].toString());
    return names;
}

int statusOf(const QString& errorClass)
{
    static const QMap<QString, ErrorClass> classes = {
        {"Malformed", ErrorClass::Malformed},
        {"Unauthenticated", ErrorClass::Unauthenticated},
        {"Forbidden", ErrorClass::Forbidden},
        {"NotFound", ErrorClass::NotFound},
        {"MethodNotAllowed", ErrorClass::MethodNotAllowed},
        {"Conflict", ErrorClass::Conflict},
        {"Gone", ErrorClass::Gone},
        {"TooLarge", ErrorClass::TooLarge},
        {"MediaType", ErrorClass::MediaType},
        {"Invalid", ErrorClass::Invalid},
        {"TooMany", ErrorClass::TooMany},
        {"Internal", ErrorClass::Internal},
        {"Unavailable", ErrorClass::Unavailable},
        {"Timeout", ErrorClass::Timeout},
    };
    return classes.contains(errorClass) ? httpStatus(classes[errorClass]) : 0;
}

// Code to status, of every error kind in the sources.
QMap<QString, int> codesInSources()
{
    QMap<QString, int> codes;
    const QRegularExpression kind(
        QStringLiteral("constexpr ErrorKind \\w+\\{\\s*\"(\\w+)\",\\s*ErrorClass::(\\w+)"));
    const auto sources = sourcesBelow({"core", "server"});
    for (const QString& text : sources)
        for (auto found = kind.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            codes.insert(match.captured(1), statusOf(match.captured(2)));
        }
    for (const http::Refusal& refusal :
         {http::refusals::malformed, http::refusals::requestLineTooLong,
          http::refusals::headersTooLarge, http::refusals::bodyTooLarge, http::refusals::timeout,
          http::refusals::expectationFailed, http::refusals::upgradeRequired})
        codes.insert(QLatin1String(refusal.kind.code), refusal.status);
    return codes;
}

QMap<QString, int> codesInDocs()
{
    QMap<QString, int> codes;
    auto rows = QRegularExpression(QStringLiteral("^\\| `(\\w+)` \\| (\\d+) \\| .+ \\|$"),
                                   QRegularExpression::MultilineOption)
                    .globalMatch(readText(sourceRoot() + QStringLiteral("/docs/errors.md")));
    while (rows.hasNext()) {
        const auto row = rows.next();
        codes.insert(row.captured(1), row.captured(2).toInt());
    }
    return codes;
}

struct Kept : http::Responder::Sink
{
    void send(http::Response response) override { answer = std::move(response); }
    std::shared_ptr<http::BodyStream> stream(http::Response) override { return nullptr; }
    http::Response answer;
};

} // namespace

class InterfacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorCodeIsDocumented();
    void everyRouteIsDescribed();
    void describedErrorsExist();
    void referencesLeadSomewhere_data();
    void referencesLeadSomewhere();
    void commandsAreDescribed();
    void eventsAreDescribed();
    void everyWayToPayIsDescribed_data();
    void everyWayToPayIsDescribed();
    void settingsAreDescribed_data();
    void settingsAreDescribed();
    void pagesNameWhatThereIs_data();
    void pagesNameWhatThereIs();
    void thePlanNamesEveryRoom();
    void theDocumentsAreServed_data();
    void theDocumentsAreServed();
};

void InterfacesTest::everyErrorCodeIsDocumented()
{
    const auto documented = codesInDocs();
    const auto existing = codesInSources();
    QVERIFY(existing.size() > 40);
    QCOMPARE(documented.keys(), existing.keys());
    for (auto it = existing.begin(); it != existing.end(); ++it)
        QVERIFY2(documented.value(it.key()) == it.value(), qPrintable(it.key()));
}

void InterfacesTest::everyRouteIsDescribed()
{
    QSet<QString> existing;
    const QRegularExpression literal(
        QStringLiteral("outer\\.add\\(\\s*\"([A-Z]+)\",\\s*\"([^\"]+)\""));
    const auto sources = sourcesBelow({"server"});
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        int named = 0;
        for (auto found = literal.globalMatch(*it); found.hasNext(); ++named) {
            const auto match = found.next();
            existing.insert(match.captured(1) + QLatin1Char(' ') + match.captured(2));
        }
        // A route whose pattern is put together elsewhere could hide from this test.
        QVERIFY2(named == it->count(QLatin1String("outer.add(")), qPrintable(it.key()));
    }
    QSet<QString> described;
    const QJsonObject paths = readInterface(QStringLiteral("openapi.json"))["paths"].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path)
        for (const QString& method : path.value().toObject().keys())
            described.insert(method.toUpper() + QLatin1Char(' ') + path.key());
    QVERIFY(existing.size() > 20);
    QCOMPARE(sorted(described), sorted(existing));
}

void InterfacesTest::describedErrorsExist()
{
    const auto codes = codesInSources();
    const QJsonObject paths = readInterface(QStringLiteral("openapi.json"))["paths"].toObject();
    const QRegularExpression quoted(QStringLiteral("`(\\w+)`"));
    int checked = 0;
    for (const QJsonValue path : paths)
        for (const QJsonValue operation : path.toObject()) {
            const QJsonObject responses = operation["responses"].toObject();
            for (auto it = responses.begin(); it != responses.end(); ++it) {
                const QString description = it.value().toObject()["description"].toString();
                for (auto found = quoted.globalMatch(description); found.hasNext(); ++checked) {
                    const QString code = found.next().captured(1);
                    QVERIFY2(codes.value(code) == it.key().toInt(), qPrintable(code));
                }
            }
        }
    QVERIFY(checked > 50);
}

void InterfacesTest::referencesLeadSomewhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::newRow("openapi.json") << "openapi"
                                  << "3.1.0";
    QTest::newRow("asyncapi.json") << "asyncapi"
                                   << "2.6.0";
}

void InterfacesTest::referencesLeadSomewhere()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    const QJsonObject document = readInterface(name + QStringLiteral(".json"));
    QCOMPARE(document[name].toString(), version);
    const QJsonObject components = document["components"].toObject();
    auto references = QRegularExpression(QStringLiteral("\"#/components/(\\w+)/(\\w+)\""))
                          .globalMatch(QString::fromUtf8(QJsonDocument(document).toJson()));
    QVERIFY(references.hasNext());
    while (references.hasNext()) {
        const auto reference = references.next();
        QVERIFY2(components[reference.captured(1)].toObject().contains(reference.captured(2)),
                 qPrintable(reference.captured(0)));
    }
}

void InterfacesTest::commandsAreDescribed()
{
    QVERIFY(namesIn(QStringLiteral("commands")).size() >= 10);
    QCOMPARE(sorted(namesDescribed(QStringLiteral("command"), QStringLiteral("name"))),
             sorted(namesIn(QStringLiteral("commands"))));
}

void InterfacesTest::eventsAreDescribed()
{
    QVERIFY(namesIn(QStringLiteral("events")).size() >= 10);
    QCOMPARE(sorted(namesDescribed(QStringLiteral("event"), QStringLiteral("event"))),
             sorted(namesIn(QStringLiteral("events"))));
}

void InterfacesTest::everyWayToPayIsDescribed_data()
{
    theDocumentsAreServed_data();
}

void InterfacesTest::everyWayToPayIsDescribed()
{
    QFETCH(QString, name);
    const QString text = QString::fromUtf8(QJsonDocument(readInterface(name)).toJson());
    // Credit is bought with these two alone.
    const QStringList ofTopUps{"cash", "stripe"};
    QStringList all;
    for (const PaymentFlow flow : {PaymentFlow::Intent, PaymentFlow::Payconic, PaymentFlow::Cash,
                                   PaymentFlow::BankTransfer, PaymentFlow::Wallet})
        all.append(methodOf(flow));
    const QRegularExpression list(QStringLiteral("\"enum\": \\[([^\\]]*\"stripe\"[^\\]]*)\\]"));
    const QRegularExpression word(QStringLiteral("\"(\\w+)\""));
    int lists = 0;
    for (auto found = list.globalMatch(text); found.hasNext(); ++lists) {
        QStringList described;
        for (auto each = word.globalMatch(found.next().captured(1)); each.hasNext();)
            described.append(each.next().captured(1));
        QVERIFY2(described == all || described == ofTopUps, qPrintable(described.join(u' ')));
    }
    QVERIFY(lists > 2);
}

void InterfacesTest::settingsAreDescribed_data()
{
    theDocumentsAreServed_data();
}

void InterfacesTest::settingsAreDescribed()
{
    QFETCH(QString, name);
    QSet<QString> existing;
    for (const SettingField& field : settingFields())
        existing.insert(field.name);
    const QJsonObject described = readInterface(name)["components"]
                                      .toObject()["schemas"]
                                      .toObject()["ServiceSettings"]
                                      .toObject()["properties"]
                                      .toObject();
    const QStringList keys = described.keys();
    QCOMPARE(sorted(QSet<QString>(keys.begin(), keys.end())), sorted(existing));
    const QString page = readText(sourceRoot() + QStringLiteral("/docs/protocol.md"));
    for (const QString& setting : existing)
        QVERIFY2(page.contains(QStringLiteral("`%1`").arg(setting)), qPrintable(setting));
}

void InterfacesTest::pagesNameWhatThereIs_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("page");
    const auto row = [](const char* name, const QStringList& folders, const char* pattern,
                        const char* page) {
        QTest::newRow(name) << folders << QString::fromLatin1(pattern) << QString::fromLatin1(page);
    };
    row("settings", {"server/config"}, "\"((?:SERVERY|STRIPE|TWILIO|PAYCONIC|QR)_[A-Z_]+)\"",
        "docs/operations.md");
    row("administration commands", {"server/admin"},
        "^    \\{\"([a-z -]+)\",(?: [a-z]\\w+\\},| \\[|$)", "docs/operations.md");
    row("metrics", {"core", "server"}, "\"(servery_[a-z_]+(?<!_language))\"", "docs/operations.md");
    row("commands", {"core/protocol"}, "\\{\"([a-z]+\\.[a-z_]+)\"\\}", "docs/protocol.md");
}

void InterfacesTest::pagesNameWhatThereIs()
{
    QFETCH(QStringList, folders);
    QFETCH(QString, pattern);
    QFETCH(QString, page);
    const QString text = readText(sourceRoot() + QLatin1Char('/') + page);
    const QRegularExpression name(pattern, QRegularExpression::MultilineOption);
    QSet<QString> names;
    const auto sources = sourcesBelow(folders);
    for (const QString& source : sources)
        for (auto found = name.globalMatch(source); found.hasNext();)
            names.insert(found.next().captured(1));
    QVERIFY(names.size() > 10);
    for (const QString& each : sorted(names)) {
        const QRegularExpression word(
            QStringLiteral("(?<![\\w.])%1(?![\\w])").arg(QRegularExpression::escape(each)));
        QVERIFY2(text.contains(word), qPrintable(each));
    }
}

void InterfacesTest::thePlanNamesEveryRoom()
{
    const QString text = readText(sourceRoot() + QStringLiteral("/docs/architecture.md"));
    const QString rooms = text.section(QStringLiteral("```"), 3, 3);
    QVERIFY(rooms.startsWith(QStringLiteral("\ncore/")));
    for (const char* floor : {"core", "server", "app", "qml", "tests"}) {
        const qsizetype from = rooms.indexOf(QLatin1Char('\n') + QLatin1String(floor) + u'/');
        QVERIFY2(from >= 0, floor);
        static const QRegularExpression next(QStringLiteral("\n(?=[a-z])"));
        const qsizetype end = rooms.indexOf(next, from + 1);
        const QString block = rooms.mid(from, end < 0 ? -1 : end - from);
        const QStringList folders = QDir(sourceRoot() + QLatin1Char('/') + QLatin1String(floor))
                                        .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& folder : folders)
            QVERIFY2(block.contains(QLatin1Char(' ') + folder + QLatin1Char('/')),
                     qPrintable(QLatin1String(floor) + QLatin1Char('/') + folder));
    }
}

void InterfacesTest::theDocumentsAreServed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("openapi") << "openapi.json";
    QTest::newRow("asyncapi") << "asyncapi.json";
}

void InterfacesTest::theDocumentsAreServed()
{
    QFETCH(QString, name);
    http::Router router;
    web::addInterfaceRoutes(router);
    http::Request request;
    request.method = "GET";
    request.path = "/" + name.toLatin1();
    request.target = request.path;
    const auto kept = std::make_shared<Kept>();
    router.dispatch(request, http::Responder(kept));
    QCOMPARE(kept->answer.status, 200);
    const QString path = sourceRoot() + QStringLiteral("/resources/interfaces/") + name;
    QCOMPARE(kept->answer.body, readText(path).toUtf8());
}

QTEST_GUILESS_MAIN(InterfacesTest)
#include "tst_interfaces.moc"
