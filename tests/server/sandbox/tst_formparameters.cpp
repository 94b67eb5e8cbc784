#include "server/sandbox/formparameters.h"

#include <QTest>

using namespace servery;
using namespace servery::sandbox;

class FormParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nests_data();
    void nests();
    void refuses_data();
    void refuses();
    void listsInOrderOfIndex();
    void keepsRepeatedKeys();
    void roundTrips();
};

void FormParametersTest::nests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("flat") << QByteArray("a=1&b=2") << "b"
                          << "2";
    QTest::newRow("one deep") << QByteArray("a[b]=1") << "a[b]"
                              << "1";
    QTest::newRow("three deep") << QByteArray("a[b][c][d]=x") << "a[b][c][d]"
                                << "x";
    QTest::newRow("encoded brackets") << QByteArray("a%5Bb%5D=1") << "a[b]"
                                      << "1";
    QTest::newRow("list by index") << QByteArray("l[0][p]=1&l[1][p]=2") << "l[1][p]"
                                   << "2";
    QTest::newRow("list by appending") << QByteArray("e[]=x&e[]=y") << "e[1]"
                                       << "y";
    QTest::newRow("plus and percent")
        << QByteArray("a=x+y%2Bz%20%C3%B8") << "a" << QString::fromUtf8("x y+z ø");
    QTest::newRow("empty value") << QByteArray("a=&b=1") << "a"
                                 << "";
    QTest::newRow("no equals sign") << QByteArray("a&b=1") << "a"
                                    << "";
    QTest::newRow("the last of two wins") << QByteArray("a=1&a=2") << "a"
                                          << "2";
    QTest::newRow("equals in the value") << QByteArray("a=b=c") << "a"
                                         << "b=c";
}

void FormParametersTest::nests()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    QFETCH(QString, value);
    const auto pairs = parseForm(body);
    QVERIFY(pairs);
    const auto tree = nestForm(*pairs);
    QVERIFY(tree);
    QVERIFY(formValue(*tree, path).isString());
    QCOMPARE(formValue(*tree, path).toString(), value);
    QVERIFY(formValue(*tree, path + "[no]").isUndefined());
}

void FormParametersTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("bad UTF-8") << QByteArray("a=%FF%FE");
    QTest::newRow("unclosed") << QByteArray("a[b=1");
    QTest::newRow("text after the bracket") << QByteArray("a[b]c=1");
    QTest::newRow("bracket in a bracket") << QByteArray("a[b[c]]=1");
    QTest::newRow("no name") << QByteArray("[a]=1");
    QTest::newRow("value, then hash") << QByteArray("a=1&a[b]=2");
    QTest::newRow("hash, then value") << QByteArray("a[b]=2&a=1");
    QTest::newRow("too deep") << QByteArray("a" + QByteArray("[b]").repeated(20) + "=1");
    QTest::newRow("too many") << QByteArray("a=1&").repeated(maxFormPairs + 1);
}

void FormParametersTest::refuses()
{
    QFETCH(QByteArray, body);
    const auto pairs = parseForm(body);
    QVERIFY(!pairs || !nestForm(*pairs));
}

void FormParametersTest::listsInOrderOfIndex()
{
    const auto tree = nestForm(*parseForm("l[10]=k&l[2]=c&l[0]=a"));
    QVERIFY(tree);
    QCOMPARE(formList(tree->value("l")), (QJsonArray{"a", "c", "k"}));
    QVERIFY(formList(tree->value("none")).isEmpty());
}

void FormParametersTest::keepsRepeatedKeys()
{
    const auto pairs = parseForm("Event=ringing&To=1&Event=answered");
    QVERIFY(pairs);
    QCOMPARE(allValues(*pairs, "Event"), (QStringList{"ringing", "answered"}));
    QCOMPARE(firstValue(*pairs, "To"), "1");
    QCOMPARE(firstValue(*pairs, "None"), "");
}

void FormParametersTest::roundTrips()
{
    const FormPairs pairs{{"a b", "c&d=e"}, {"To", "+15550101234"}, {"t", QString::fromUtf8("ø%")}};
    const auto read = parseForm(encodeForm(pairs));
    QVERIFY(read);
    QCOMPARE(*read, pairs);
}

QTEST_GUILESS_MAIN(FormParametersTest)
#include "tst_formparameters.moc"
