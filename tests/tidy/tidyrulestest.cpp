#include "tests/tidy/exceptions.h"
#include "tests/tidy/rules.h"

#include <QTest>

using namespace servery::tidy;

class TidyRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreJudged_data();
    void sourcesAreJudged();
    void componentsAreMadeInATest();
    void amountsHaveTheirWay();
    void functionsAreMeasured_data();
    void functionsAreMeasured();
    void literalsAndCommentsAreBlanked();
    void exceptionsExcuseAndRot();
};

namespace {

const Rule& ruleNamed(const QString& name)
{
    for (const Rule& rule : allRules) {
        if (name == QLatin1String(rule.name))
            return rule;
    }
    qFatal("no rule %s", qPrintable(name));
}

QString lines(int count)
{
    return QStringLiteral("    call();\n").repeated(count);
}

} // namespace

void TidyRulesTest::sourcesAreJudged_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("violations");
    const auto row = [](const char* rule, const char* path, const QString& text, int violations) {
        const QByteArray name =
            QByteArray(rule) + ": " + path + " " + text.left(60).simplified().toUtf8();
        QTest::newRow(name.constData())
            << QString::fromLatin1(rule) << QString::fromLatin1(path) << text << violations;
    };
    const auto include = [&row](const char* path, const char* included, int violations) {
        row("include-walls", path, QStringLiteral("#include \"%1\"\n").arg(QLatin1String(included)),
            violations);
    };
    include("core/orders/order.h", "core/base/ids.h", 0);
    include("core/orders/order.h", "core/money/money.h", 0);
    include("core/orders/order.h", "core/orders/orderstate.h", 0);
    include("core/orders/order.h", "core/notifications/notification.h", 1);
    include("core/orders/cart.h", "core/menu/menu.h", 0);
    include("core/menu/menu.h", "core/orders/order.h", 1);
    include("core/protocol/codec.cpp", "core/staff/staff.h", 0);
    include("core/base/ids.h", "core/crypto/hmac.h", 1);
    include("core/money/money.h", "core/crypto/hmac.h", 1);
    include("core/base/ids.h", "system/systemclock.h", 1);
    include("core/orders/order.h", "order.h", 1);
    include("core/orders/order.h", "tests/support/manualclock.h", 1);
    include("server/http/server.cpp", "server/orders/orderhandler.h", 1);
    include("server/http/server.cpp", "server/engine/engine.h", 0);
    include("server/orders/orderhandler.cpp", "server/engine/batch.h", 0);
    include("server/payments/paymenthandler.h", "server/orders/orderstore.h", 0);
    include("server/orders/orderhandler.h", "server/venues/venuestore.h", 0);
    include("server/orders/orderhandler.h", "server/payments/paymentstore.h", 1);
    include("server/orders/orderroutes.h", "server/edge/edge.h", 0);
    include("server/engine/engine.h", "server/edge/edge.h", 1);
    include("server/payments/stripejobs.cpp", "server/providers/stripe/client.h", 0);
    include("server/providers/stripe/client.cpp", "server/payments/paymentstore.h", 1);
    include("server/sandbox/main.cpp", "server/providers/stripe/client.h", 1);
    include("server/sandbox/main.cpp", "server/http/server.h", 0);
    include("server/serverapplication.cpp", "server/orders/orderhandler.h", 0);
    include("server/serverapplication.cpp", "app/console.h", 1);
    include("app/console.cpp", "server/http/client.h", 1);
    include("app/console.cpp", "core/protocol/codec.h", 0);
    include("tests/app/linktest.cpp", "server/http/server.h", 0);
    row("include-walls", "core/base/ids.h", QStringLiteral("// #include \"app/console.h\"\n"), 0);

    row("own-header-first", "core/a/b.h", QStringLiteral("#pragma once\n"), 0);
    row("own-header-first", "core/a/b.h", QStringLiteral("// #pragma once\n"), 1);
    row("own-header-first", "core/a/b.cpp",
        QStringLiteral("#include \"core/a/b.h\"\n#include <QString>\n"), 0);
    row("own-header-first", "core/a/b.cpp",
        QStringLiteral("#include <QString>\n#include \"core/a/b.h\"\n"), 1);

    row("imports", "qml/kitchen/A.qml", QStringLiteral("import QtQuick\nimport Servery.Shared\n"),
        0);
    row("imports", "qml/kitchen/A.qml", QStringLiteral("import Servery.Counter\n"), 1);
    row("imports", "qml/kitchen/A.qml", QStringLiteral("import \"../counter\"\n"), 1);
    row("imports", "qml/shell/A.qml", QStringLiteral("import Servery.Counter\n"), 0);

    row("banned-calls", "server/a/b.cpp", QStringLiteral("auto t = QDateTime::currentDateTime();"),
        1);
    row("banned-calls", "system/systemclock.cpp",
        QStringLiteral("return QDateTime::currentMSecsSinceEpoch();"), 0);
    row("banned-calls", "qml/kitchen/A.qml", QStringLiteral("const now = Date.now();"), 1);
    row("banned-calls", "server/a/b.cpp", QStringLiteral("// never QDateTime::currentDateTime()"),
        0);
    row("banned-calls", "server/a/b.cpp", QStringLiteral("auto t = time(nullptr);"), 1);
    row("banned-calls", "server/a/b.cpp", QStringLiteral("Timestamp time(const char* name);"), 0);
    row("banned-calls", "core/a/b.cpp", QStringLiteral("QRandomGenerator::global();"), 1);
    row("banned-calls", "core/a/b.cpp", QStringLiteral("int operand(int);"), 0);
    row("banned-calls", "core/a/b.cpp", QStringLiteral("int a = rand();"), 1);
    row("banned-calls", "tests/a/b.cpp", QStringLiteral("QTest::qWait(100);"), 1);
    row("banned-calls", "tests/a/b.cpp", QStringLiteral("QTRY_VERIFY(done);"), 0);
    row("banned-calls", "app/main.cpp", QStringLiteral("root->setContextProperty(a, b);"), 1);
    row("banned-calls", "CMakeLists.txt", QStringLiteral("target_link_libraries(a Qt6::Charts)"),
        1);
    row("banned-calls", "CMakeLists.txt", QStringLiteral("# never Qt6::Charts\n"), 0);

    row("money-types", "core/a/b.h", QStringLiteral("double priceCents = 0;"), 1);
    row("money-types", "app/a/b.h", QStringLiteral("qreal f(Money amount);"), 1);
    row("money-types", "core/a/b.h", QStringLiteral("std::int64_t priceCents = 0; double x;"), 0);

    row("sql-place", "server/orders/orderhandler.cpp",
        QStringLiteral("auto q = \"select id from orders\";"), 1);
    row("sql-place", "server/orders/orderstore.cpp",
        QStringLiteral("auto q = \"select id from orders\";"), 0);
    row("sql-place", "server/orders/orderhandler.cpp",
        QStringLiteral("auto q = R\"(insert into orders)\";"), 1);
    row("sql-place", "server/orders/orderhandler.cpp", QStringLiteral("// select a from b\n"), 0);

    row("unfinished", "core/a/b.h", QStringLiteral("// TODO later\n"), 1);
    row("unfinished", "core/a/b.h", QStringLiteral("// to do it later\n"), 0);

    row("columns", "core/a/b.h", QStringLiteral("// ") + QStringLiteral("ab ").repeated(40), 1);
    row("columns", "core/a/b.h", QString(100, QLatin1Char('a')), 0);
    row("columns", "core/a/b.h", QStringLiteral("a ") + QString(98, QChar(0xE9)), 0);
    row("file-length", "core/a/b.h", QStringLiteral("\n").repeated(500), 0);
    row("file-length", "core/a/b.h", QStringLiteral("\n").repeated(501), 1);

    const QString ring = QStringLiteral("T.AbstractButton {\nFocusRing {}\n}\n");
    const QString both = QStringLiteral("Keys.onReturnPressed: a()\nKeys.onEnterPressed: a()\n");
    row("pressed-keys", "qml/counter/A.qml", ring + both, 0);
    row("pressed-keys", "qml/counter/A.qml", QStringLiteral("Keys.onReturnPressed: a()\n"), 1);
    row("pressed-keys", "qml/counter/A.qml", QStringLiteral("T.AbstractButton {\n}\n"), 1);
    row("pressed-keys", "qml/counter/A.qml",
        QStringLiteral("T.AbstractButton {\nfocusPolicy: Qt.NoFocus\n}\n"), 0);
    row("pressed-keys", "tests/qml/tst_a.qml", QStringLiteral("Keys.onReturnPressed: a()\n"), 0);
}

void TidyRulesTest::sourcesAreJudged()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, violations);
    const Violations found = ruleNamed(rule).check(makeSource(path, text));
    QCOMPARE(static_cast<int>(found.size()), violations);
}

void TidyRulesTest::componentsAreMadeInATest()
{
    const auto source = [](const char* path, const char* text) {
        return makeSource(QString::fromLatin1(path), QString::fromLatin1(text));
    };
    const std::vector<SourceFile> components = {source("qml/shared/Theme.qml", "QtObject {}"),
                                                source("qml/counter/Row.qml", "Item {}"),
                                                source("qml/counter/OrderRow.qml", "Item {}")};
    const auto faultsWith = [&](const char* path, const char* text) {
        std::vector<SourceFile> files = components;
        files.push_back(source(path, text));
        QStringList faults;
        for (const Violation& violation : checkComponentTests(files))
            faults += violation.path;
        return faults;
    };
    const QString theme = components[0].path;
    const QString row = components[1].path;
    const QString orderRow = components[2].path;
    QCOMPARE(faultsWith("tests/qml/tst_a.qml", "Row { x: Theme.dark }"), QStringList{orderRow});
    QCOMPARE(faultsWith("tests/qml/tst_a.qml", "OrderRow {}"), (QStringList{theme, row}));
    // Neither a comment nor a picture is a test.
    QCOMPARE(faultsWith("tests/qml/tst_a.qml", "// Row {}"), (QStringList{theme, row, orderRow}));
    QCOMPARE(faultsWith("tests/qml/scene.qml", "Row {}"), (QStringList{theme, row, orderRow}));
}

void TidyRulesTest::amountsHaveTheirWay()
{
    const auto faultsWith = [](const char* path, const char* text) {
        QStringList faults;
        for (const Violation& violation :
             checkAmountWays({makeSource(QLatin1String(path), QLatin1String(text))}))
            if (!violation.what.contains(QLatin1String("take it off")))
                faults += violation.path;
        return faults;
    };
    const char* writes = "auto a = moneyText(cents, currency);";
    QCOMPARE(faultsWith("app/new/desk.cpp", writes), QStringList{"app/new/desk.cpp"});
    QCOMPARE(faultsWith("app/new/desk.cpp", "auto a = coinText (1, c);").size(), 1);
    QVERIFY(faultsWith("app/cash/till.cpp", writes).isEmpty());
    QVERIFY(faultsWith("app/money/moneyentry.cpp", writes).isEmpty());
    QVERIFY(faultsWith("app/new/desk.cpp", "// moneyText(1, c)").isEmpty());
    QVERIFY(faultsWith("app/new/desk.cpp", "auto a = amountText(row);").isEmpty());
    // Who is on the list and writes none any more is told of.
    QVERIFY(!checkAmountWays({makeSource(QStringLiteral("app/cash/till.cpp"), QString())}).empty());
}

void TidyRulesTest::functionsAreMeasured_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("violations");
    const QString path = QStringLiteral("core/a/b.cpp");
    const QString longBody = QStringLiteral("{\n") + lines(79) + QStringLiteral("}\n");
    const QString shortBody = QStringLiteral("{\n") + lines(78) + QStringLiteral("}\n");
    QTest::newRow("at the limit") << path << QStringLiteral("void f()\n") + shortBody << 0;
    QTest::newRow("over it") << path << QStringLiteral("void f()\n") + longBody << 1;
    QTest::newRow("two in a namespace")
        << path
        << QStringLiteral("namespace a {\nvoid f()\n") + longBody +
               QStringLiteral("int g() const\n") + longBody + QStringLiteral("}\n")
        << 2;
    QTest::newRow("a method in its class")
        << path
        << QStringLiteral("class A\n{\n    void f() const\n") + longBody + QStringLiteral("};\n")
        << 1;
    QTest::newRow("after an initialiser list")
        << path << QStringLiteral("A::A() : m_a{1}, m_b(2)\n") + longBody << 1;
    QTest::newRow("many short ones in a long class")
        << path
        << QStringLiteral("struct A\n{\n") +
               QStringLiteral("    int f() { return 1; }\n").repeated(200) + QStringLiteral("};\n")
        << 0;
    QTest::newRow("a table is none")
        << path
        << QStringLiteral("constexpr int a[] = {\n") + QStringLiteral("    1,\n").repeated(200) +
               QStringLiteral("};\n")
        << 0;
    QTest::newRow("braces in a string")
        << path << QStringLiteral("void f()\n{\n    call(\"{{{\");\n}\nvoid g()\n") + shortBody
        << 0;
    QTest::newRow("braces in a macro")
        << path << QStringLiteral("#define A(x) \\\n    struct x { \\\n\nvoid f()\n") + longBody
        << 1;
    QTest::newRow("after a macro without a semicolon")
        << path
        << QStringLiteral("MACRO(a, b)\n\nnamespace {\n") +
               QStringLiteral("int f()\n{\n    call();\n}\n").repeated(50) + QStringLiteral("}\n")
        << 0;
    QTest::newRow("rows of a test")
        << QStringLiteral("tests/a/b.cpp") << QStringLiteral("void T::f_data()\n") + longBody << 0;
    QTest::newRow("a test itself")
        << QStringLiteral("tests/a/b.cpp") << QStringLiteral("void T::f()\n") + longBody << 1;
}

void TidyRulesTest::functionsAreMeasured()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, violations);
    QCOMPARE(static_cast<int>(checkFunctionLength(makeSource(path, text)).size()), violations);
}

void TidyRulesTest::literalsAndCommentsAreBlanked()
{
    const QString text =
        QStringLiteral("a(\"x\\\"y\"); // c\nb('\"', 1'000); /* d\n */ R\"z(\"q)z\";");
    const SourceFile file = makeSource(QStringLiteral("core/a.cpp"), text);
    QCOMPARE(file.code.size(), text.size());
    for (const char hidden : QByteArray("xycdqz"))
        QVERIFY2(!file.code.contains(QLatin1Char(hidden)), qPrintable(file.code));
    QVERIFY(file.code.contains(QLatin1String("1'000")));
    const QString prefixed = QStringLiteral("u' '; f(); u'{'");
    QCOMPARE(makeSource(QStringLiteral("core/a.cpp"), prefixed).code,
             QStringLiteral("u' '; f(); u' '"));
    QVERIFY(file.withStrings.contains(QLatin1String("x\\\"y")));
    QVERIFY(!file.withStrings.contains(QLatin1String("// c")));
    QCOMPARE(lineAt(text, text.indexOf(QLatin1Char('d'))), 2);
}

void TidyRulesTest::exceptionsExcuseAndRot()
{
    const Exceptions parsed = parseExceptions(
        QStringLiteral("# comment\n\ncolumns | a.h | a table\ncolumns | b.h | \nnonsense\n"));
    QCOMPARE(parsed.malformed.size(), 2);
    QCOMPARE(parsed.list.size(), std::size_t{1});
    const Violations found{{QStringLiteral("columns"), QStringLiteral("a.h"), 1, {}},
                           {QStringLiteral("columns"), QStringLiteral("b.h"), 1, {}}};
    const Verdict verdict = judge(found, parsed.list);
    QCOMPARE(verdict.violations.size(), std::size_t{1});
    QCOMPARE(verdict.violations[0].path, QStringLiteral("b.h"));
    QVERIFY(verdict.unused.empty());
    QCOMPARE(judge({}, parsed.list).unused.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TidyRulesTest)
#include "tidyrulestest.moc"
