#include "server/sandbox/behaviour.h"

#include <QTest>

using namespace servery::sandbox;

class BehaviourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses();
    void refuses_data();
    void refuses();
    void isUsedUp();
    void zeroTimesLasts();
    void matchesInOrder();
    void wildcards_data();
    void wildcards();
};

void BehaviourTest::parses()
{
    const auto rule = Behaviours::parse({{"target", "stripe.webhook"},
                                         {"match", "charge.*"},
                                         {"mode", "duplicate"},
                                         {"times", 3},
                                         {"copies", 4},
                                         {"delayMs", 50}});
    QVERIFY(rule);
    QCOMPARE(rule->target, Target::StripeWebhook);
    QCOMPARE(rule->mode, Mode::Duplicate);
    QCOMPARE(rule->times, 3);
    QCOMPARE(rule->copies, 4);
    QCOMPARE(rule->delayMs, 50);
    QCOMPARE(toJson(*rule).value("mode").toString(), "duplicate");
}

void BehaviourTest::refuses_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("no target") << QJsonObject{{"mode", "fail"}};
    QTest::newRow("no mode") << QJsonObject{{"target", "stripe.api"}};
    QTest::newRow("unknown target") << QJsonObject{{"target", "dwolla"}, {"mode", "fail"}};
    QTest::newRow("unknown field")
        << QJsonObject{{"target", "stripe.api"}, {"mode", "fail"}, {"time", 1}};
    QTest::newRow("duplicate of a request")
        << QJsonObject{{"target", "twilio.api"}, {"mode", "duplicate"}};
    QTest::newRow("half a time") << QJsonObject{
        {"target", "twilio.api"}, {"mode", "fail"}, {"times", 0.5}};
    QTest::newRow("times as text")
        << QJsonObject{{"target", "twilio.api"}, {"mode", "fail"}, {"times", "2"}};
    QTest::newRow("status out of range")
        << QJsonObject{{"target", "twilio.api"}, {"mode", "status"}, {"status", 42}};
}

void BehaviourTest::refuses()
{
    QFETCH(QJsonObject, json);
    const auto rule = Behaviours::parse(json);
    QVERIFY(!rule);
    QVERIFY(rule.error().endsWith(u'.'));
}

void BehaviourTest::isUsedUp()
{
    Behaviours behaviours;
    behaviours.add({.target = Target::StripeApi, .mode = Mode::Fail, .times = 2});
    QVERIFY(!behaviours.take(Target::TwilioApi, {"/x"}));
    QVERIFY(behaviours.take(Target::StripeApi, {"/x"}));
    QCOMPARE(behaviours.list().size(), 1);
    QVERIFY(behaviours.take(Target::StripeApi, {"/x"}));
    QVERIFY(!behaviours.take(Target::StripeApi, {"/x"}));
    QVERIFY(behaviours.list().isEmpty());
}

void BehaviourTest::zeroTimesLasts()
{
    Behaviours behaviours;
    behaviours.add({.target = Target::StripeApi, .mode = Mode::Fail, .times = 0});
    for (int i = 0; i < 10; ++i)
        QVERIFY(behaviours.take(Target::StripeApi, {}));
    behaviours.clear();
    QVERIFY(!behaviours.take(Target::StripeApi, {}));
}

void BehaviourTest::matchesInOrder()
{
    Behaviours behaviours;
    behaviours.add({.target = Target::StripeApi, .match = "/v1/refunds", .mode = Mode::Hang});
    behaviours.add({.target = Target::StripeApi, .match = "POST *", .mode = Mode::Fail});
    QVERIFY(!behaviours.take(Target::StripeApi, {"/v1/events", "GET /v1/events"}));
    QCOMPARE(behaviours.take(Target::StripeApi, {"/v1/refunds", "POST /v1/refunds"})->mode,
             Mode::Hang);
    QCOMPARE(behaviours.take(Target::StripeApi, {"/v1/refunds", "POST /v1/refunds"})->mode,
             Mode::Fail);
}

void BehaviourTest::wildcards_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("equal") << "abc"
                           << "abc" << true;
    QTest::newRow("prefix is not enough") << "ab"
                                          << "abc" << false;
    QTest::newRow("star at the end") << "ab*"
                                     << "abc" << true;
    QTest::newRow("star for nothing") << "abc*"
                                      << "abc" << true;
    QTest::newRow("star in front") << "*c"
                                   << "abc" << true;
    QTest::newRow("two stars") << "*b*d"
                               << "abcd" << true;
    QTest::newRow("must go back") << "*ab"
                                  << "aab" << true;
    QTest::newRow("no") << "*b*e"
                        << "abcd" << false;
}

void BehaviourTest::wildcards()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, matches);
    QCOMPARE(wildcardMatches(pattern, text), matches);
}

QTEST_GUILESS_MAIN(BehaviourTest)
#include "tst_behaviour.moc"
