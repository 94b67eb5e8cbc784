// The small parts: amounts as text, sounds as bytes, the command line, rows that move, patches.
#include "app/cash/till.h"
#include "app/consoleoptions.h"
#include "app/hardware/cue.h"
#include "app/hardware/soundplayer.h"
#include "app/link/replaycursor.h"
#include "app/money/moneytext.h"
#include "app/money/quickamounts.h"
#include "app/orders/orderpatch.h"
#include "app/orders/ordertext.h"
#include "app/orders/refusals.h"
#include "app/orders/stationmodel.h"
#include "app/time/servertime.h"
#include "tests/app/consolefixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <limits>

namespace servery::testing {

using app::Pace;
using app::ReplayCursor;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTipComesOnTop()
    {
        app::Till till;
        till.setCurrency("USD");
        till.setTipOffer({{10, 15}, true});
        app::AwaitedCash waiting;
        waiting.paymentId = QStringLiteral("pay_1");
        waiting.amountCents = waiting.dueCents = waiting.itemsCents = waiting.tipRoomCents = 4350;
        till.open(waiting, QStringLiteral("Table 3"), 0, {});
        QStringList choices;
        for (const QVariant& each : till.tipChoices()) {
            const QVariantMap choice = each.toMap();
            choices.append(choice["key"].toString() + u' ' + choice["detail"].toString());
        }
        QCOMPARE(choices, (QStringList{"none ", "10 $4.35", "15 $6.53", "other "}));
        QVERIFY(till.tipText().isEmpty());
        till.chooseTip(QStringLiteral("15")); // halves are rounded up
        QCOMPARE(till.tipText(), QStringLiteral("$6.53"));
        QCOMPARE(till.totalText(), QStringLiteral("$50.03"));
        QCOMPARE(till.dueCents(), qint64{5003});
        till.chooseTip(QStringLiteral("other"));
        QVERIFY(till.isTipping());
        till.tip()->setCents(5000);
        QCOMPARE(till.tipFault(), QStringLiteral("$6.50 more than the dishes"));
        till.choose(10000);
        QVERIFY(!till.canTake());
        till.tip()->setCents(650);
        QVERIFY(till.canTake());
        QCOMPARE(till.changeText(), QStringLiteral("$50.00"));
        // The next order begins without one.
        waiting.paymentId = QStringLiteral("pay_2");
        till.open(waiting, QStringLiteral("Table 4"), 0, {});
        QCOMPARE(till.tipCents(), qint64{0});
        // A venue that takes none offers none.
        till.setTipOffer({});
        QVERIFY(!till.takesTips());
    }

    void offersWhatPeopleHandOver_data()
    {
        QTest::addColumn<qint64>("due");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QString>("amounts");
        QTest::newRow("the design's")
            << qint64{4350} << QByteArray("USD") << "4350 4500 5000 6000 10000";
        QTest::newRow("whole notes")
            << qint64{2000} << QByteArray("USD") << "2000 3000 4000 5000 10000";
        QTest::newRow("little") << qint64{320} << QByteArray("AUD") << "320 500 1000 2000 5000";
        QTest::newRow("much") << qint64{123450} << QByteArray("USD")
                              << "123450 123500 124000 125000 130000";
        QTest::newRow("yen") << qint64{3480} << QByteArray("JPY") << "3480 3500 4000 5000 10000";
    }
    void offersWhatPeopleHandOver()
    {
        QFETCH(qint64, due);
        QFETCH(QByteArray, currency);
        QFETCH(QString, amounts);
        QStringList out;
        for (const std::int64_t cents : app::quickAmounts(due, currency)) {
            QVERIFY(cents >= due);
            out += QString::number(cents);
        }
        QCOMPARE(out.join(u' '), amounts);
    }

    void moneyIsText_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << QByteArray("USD") << QStringLiteral("$0.00");
        QTest::newRow("cents") << qint64(5) << QByteArray("AUD") << QStringLiteral("$0.05");
        QTest::newRow("thousands")
            << qint64(123'456'789) << QByteArray("USD") << QStringLiteral("$1,234,567.89");
        QTest::newRow("minus") << qint64(-450) << QByteArray("USD") << QStringLiteral("−$4.50");
        QTest::newRow("no minor unit")
            << qint64(1'500) << QByteArray("JPY") << QStringLiteral("¥1,500");
        QTest::newRow("three digits")
            << qint64(1'005) << QByteArray("BHD") << QStringLiteral("BHD\u00a01.005");
        QTest::newRow("by its code")
            << qint64(2'000) << QByteArray("CHF") << QStringLiteral("CHF\u00a020.00");
        QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << QByteArray("USD")
                                      << QStringLiteral("−$92,233,720,368,547,758.08");
    }
    void moneyIsText()
    {
        QFETCH(qint64, cents);
        QFETCH(QByteArray, currency);
        QFETCH(QString, text);
        QCOMPARE(app::moneyText(cents, currency), text);
    }

    void moneyIsWrittenByLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("coin");
        QTest::newRow("sign last") << QStringLiteral("de_DE") << QStringLiteral("−1.234,50\u00a0€")
                                   << QStringLiteral("2\u00a0€");
        // With the mark, the sign stays where it is among Arabic words.
        QTest::newRow("among words from right to left")
            << QStringLiteral("ar_EG") << QStringLiteral("\u200e−€1,234.50")
            << QStringLiteral("\u200e€2");
    }
    void moneyIsWrittenByLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, amount);
        QFETCH(QString, coin);
        const QLocale before;
        const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(language));
        QCOMPARE(app::moneyText(-123'450, "EUR"), amount);
        QCOMPARE(app::coinText(200, "EUR"), coin);
    }

    void cuesAreWavFiles_data()
    {
        QTest::addColumn<int>("cue");
        for (const app::CueName cue : app::allCues())
            QTest::newRow(qPrintable(app::cueName(cue))) << int(cue);
    }
    void cuesAreWavFiles()
    {
        QFETCH(int, cue);
        const auto tones = app::cueTones(static_cast<app::CueName>(cue));
        const QByteArray wav = app::wavOf(tones);
        int durationMs = 0;
        for (const app::Tone& tone : tones)
            durationMs += tone.durationMs;
        QVERIFY(wav.startsWith("RIFF"));
        QCOMPARE(wav.mid(8, 8), QByteArray("WAVEfmt "));
        QCOMPARE(qFromLittleEndian<quint32>(wav.constData() + 4), quint32(wav.size() - 8));
        QCOMPARE(qFromLittleEndian<quint32>(wav.constData() + 40), quint32(wav.size() - 44));
        QVERIFY(qAbs((wav.size() - 44) / 2 * 1000 / 44'100 - durationMs) <= 5);
        // It begins and ends in silence, and is heard in between.
        const auto sample = [&wav](qsizetype at) {
            return int(qFromLittleEndian<qint16>(wav.constData() + 44 + at * 2));
        };
        const qsizetype count = (wav.size() - 44) / 2;
        int loudest = 0;
        for (qsizetype i = 0; i < count; ++i)
            loudest = qMax(loudest, qAbs(sample(i)));
        QCOMPARE(sample(0), 0);
        QVERIFY(qAbs(sample(count - 1)) < 300);
        QVERIFY(loudest > 20'000);
    }

    void playsFilesAndKeepsQuietWhenMuted()
    {
        class Listening final : public app::AudioOutput
        {
        public:
            explicit Listening(QStringList& played) : m_played(played) {}
            void play(const QString& path, double) override { m_played.append(path); }

        private:
            QStringList& m_played;
        };
        QTemporaryDir folder;
        QStringList played;
        app::SoundPlayer sounds(std::make_unique<Listening>(played),
                                folder.filePath(QStringLiteral("sounds")));
        QSignalSpy told(&sounds, &app::SoundPlayer::played);
        sounds.play(app::SoundPlayer::Late);
        QCOMPARE(played.size(), 1);
        QVERIFY(QFileInfo(played[0]).size() > 1'000);
        sounds.setMuted(true);
        sounds.play(app::SoundPlayer::NewOrder);
        QCOMPARE(played.size(), 1);
        QCOMPARE(told.count(), 2);
        // Off until it is asked for.
        sounds.play(app::SoundPlayer::Tick);
        QCOMPARE(told.count(), 2);
        sounds.setKeySounds(true);
        sounds.play(app::SoundPlayer::Tick);
        QCOMPARE(told.count(), 3);
    }

    void staysSilentWithoutADirectory()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot keep")));
        app::SoundPlayer sounds(std::make_unique<app::DeviceAudioOutput>(),
                                QStringLiteral("/proc/nowhere"));
        QSignalSpy told(&sounds, &app::SoundPlayer::played);
        sounds.play(app::SoundPlayer::Late);
        QCOMPARE(told.count(), 1);
    }

    void readsTheCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status"); // -1: goes on
        const auto row = [](const char* name, const char* arguments, int status) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                                << status;
        };
        row("nothing", "", -1);
        row("all",
            "--server https://a.example --venue demo --role kitchen --username u "
            "--kiosk --window 1920x1080 --pin-stdin",
            -1);
        row("help", "--help", 0);
        row("version", "--version", 0);
        row("unknown", "--nonsense", 2);
        row("role", "--role chef", 2);
        row("window", "--window big", 2);
        row("server", "--server ftp://a.example", 2);
        row("left over", "demo", 2);
        row("screen", "--screen zero", 2);
        row("screen 0", "--screen 0", 2);
        row("a wrong role in a later window", "--role kitchen --role chef", 2);
        row("too many windows",
            "--role kitchen --role kitchen --role kitchen --role kitchen --role kitchen --role "
            "kitchen --role kitchen",
            2);
    }
    void readsTheCommandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const app::ParsedOptions parsed =
            app::parseOptions(QStringList{QStringLiteral("servery-console")} + arguments);
        QCOMPARE(parsed.exitStatus.value_or(-1), status);
        QCOMPARE(parsed.text.isEmpty(), status < 0);
    }
    void helpNamesTheProgram()
    {
        const auto parsed =
            app::parseOptions({QStringLiteral("servery-console"), QStringLiteral("--help")});
        QCOMPARE(parsed.text.section(u'\n', 0, 0),
                 QStringLiteral("Usage: servery-console [options]"));
        QVERIFY(parsed.text.contains(QStringLiteral("--kiosk")));
    }
    void keepsTheOptions()
    {
        const auto parsed =
            app::parseOptions({QStringLiteral("servery-console"), QStringLiteral("--window"),
                               QStringLiteral("1280x800"), QStringLiteral("--role"),
                               QStringLiteral("counter"), QStringLiteral("--kiosk")});
        QCOMPARE(parsed.options.windows.size(), size_t{1});
        QCOMPARE(parsed.options.windows[0].size, QSize(1280, 800));
        QCOMPARE(parsed.options.windows[0].role, QStringLiteral("counter"));
        QVERIFY(parsed.options.kiosk);
        QVERIFY(!parsed.options.pinFromStdin);
    }

    void eachRoleIsAWindow()
    {
        const QString line = QStringLiteral(
            "servery-console --venue demo --role kitchen --station grill --screen 1 --role=kitchen"
            " --station fry --role counter --window 1366x768 --kiosk --screen 2");
        const auto parsed = app::parseOptions(line.split(u' '));
        QVERIFY(!parsed.exitStatus);
        QCOMPARE(parsed.options.venue, QStringLiteral("demo"));
        QVERIFY(parsed.options.kiosk);
        const std::vector<app::WindowOptions> expected{
            {QStringLiteral("kitchen"), QStringLiteral("grill"), 1, {}},
            {QStringLiteral("kitchen"), QStringLiteral("fry"), 0, {}},
            {QStringLiteral("counter"), {}, 2, {1366, 768}},
        };
        QVERIFY(parsed.options.windows == expected);
    }

    void rowsMoveWithoutAReset()
    {
        app::StationModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        SeededRandom random(42);
        for (int round = 0; round < 300; ++round) {
            std::vector<app::StationRow> wanted;
            for (int i = 0; i < 12; ++i) {
                if (random.below(3) > 0)
                    wanted.push_back(
                        {QString::number(i), QString::number(i), int(random.below(2))});
            }
            for (size_t i = wanted.size(); i > 1; --i)
                std::swap(wanted[i - 1], wanted[random.below(i)]);
            model.sync(wanted);
            QVERIFY(model.rows() == wanted);
        }
        QCOMPARE(resets.count(), 0);
    }
    void oneRowThatMovesIsOneMove_data()
    {
        QTest::addColumn<QString>("after");
        QTest::newRow("to the end") << "bcdea";
        QTest::newRow("to the front") << "eabcd";
        QTest::newRow("one down") << "bacde";
        QTest::newRow("into the middle") << "acdbe";
    }
    void oneRowThatMovesIsOneMove()
    {
        QFETCH(QString, after);
        const auto rows = [](const QString& letters) {
            std::vector<app::StationRow> out;
            for (const QChar letter : letters)
                out.push_back({QString(letter), QString(letter), 1});
            return out;
        };
        app::StationModel model;
        model.sync(rows(QStringLiteral("abcde")));
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.sync(rows(after));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(changed.count(), 0);
        QVERIFY(model.rows() == rows(after));
    }

    void judgesEvents_data()
    {
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<qint64>("prev");
        QTest::addColumn<int>("verdict");
        QTest::newRow("next") << qint64(8) << qint64(7) << int(ReplayCursor::Verdict::Next);
        QTest::newRow("after others' events")
            << qint64(12) << qint64(7) << int(ReplayCursor::Verdict::Next);
        QTest::newRow("inside the snapshot")
            << qint64(8) << qint64(5) << int(ReplayCursor::Verdict::Next);
        QTest::newRow("heard") << qint64(7) << qint64(6) << int(ReplayCursor::Verdict::Duplicate);
        QTest::newRow("missed") << qint64(12) << qint64(8) << int(ReplayCursor::Verdict::Gap);
    }
    void judgesEvents()
    {
        QFETCH(qint64, seq);
        QFETCH(qint64, prev);
        QFETCH(int, verdict);
        ReplayCursor cursor;
        const QString channel = QStringLiteral("kitchen");
        QVERIFY(!cursor.position(channel).has_value());
        cursor.moveTo(channel, 7);
        QCOMPARE(int(cursor.judge(channel, seq, prev)), verdict);
    }

    void paces_data()
    {
        QTest::addColumn<qint64>("elapsedMs");
        QTest::addColumn<int>("pace");
        QTest::newRow("start") << qint64(0) << int(Pace::OnTime);
        QTest::newRow("before two thirds") << qint64(599'999) << int(Pace::OnTime);
        QTest::newRow("two thirds") << qint64(600'000) << int(Pace::Due);
        QTest::newRow("the goal") << qint64(900'000) << int(Pace::Due);
        QTest::newRow("past it") << qint64(900'001) << int(Pace::Late);
    }
    void paces()
    {
        QFETCH(qint64, elapsedMs);
        QFETCH(int, pace);
        QCOMPARE(int(app::paceOf({1'000, 600, 900}, 1'000 + elapsedMs)), pace);
    }

    void patchesOrders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<bool>("isEnough");
        const auto row = [](const char* what, const char* name, QJsonObject data, bool isEnough) {
            data.insert(QStringLiteral("version"), 4);
            QTest::newRow(what) << QString::fromLatin1(name) << data << isEnough;
        };
        row("state", "order_status_updated", {{QStringLiteral("state"), QStringLiteral("READY")}},
            true);
        row("state unknown", "order_status_updated",
            {{QStringLiteral("state"), QStringLiteral("FROZEN")}}, false);
        row("payment", "order_payment_updated",
            {{QStringLiteral("paymentStatus"), QStringLiteral("refunded")}}, true);
        row("line", "order_line_updated",
            {{QStringLiteral("lineId"), QStringLiteral("lin_1a")}, {QStringLiteral("done"), true}},
            true);
        row("line unknown", "order_line_updated",
            {{QStringLiteral("lineId"), QStringLiteral("lin_9")}, {QStringLiteral("done"), true}},
            false);
        row("lines", "order_lines_updated",
            {{QStringLiteral("lines"),
              QJsonArray{QJsonObject{{QStringLiteral("lineId"), QStringLiteral("lin_1a")},
                                     {QStringLiteral("done"), true}}}}},
            true);
        row("lines unknown", "order_lines_updated",
            {{QStringLiteral("lines"),
              QJsonArray{QJsonObject{{QStringLiteral("lineId"), QStringLiteral("lin_9")},
                                     {QStringLiteral("done"), true}}}}},
            false);
        row("rush", "order_rushed", {}, true);
        row("course", "order_course_fired", {{QStringLiteral("firedCourse"), 2}}, true);
        row("held", "order_held", {}, true);
        row("code", "pickup_code_failed",
            {{QStringLiteral("code"), QJsonObject{{QStringLiteral("attemptsLeft"), 4}}}}, true);
        row("code unreadable", "pickup_code_failed",
            {{QStringLiteral("code"),
              QJsonObject{{QStringLiteral("attemptsLeft"), QStringLiteral("four")}}}},
            false);
        row("an echo", "kitchen_order_ready",
            {{QStringLiteral("state"), QStringLiteral("PREPARING")}}, true);
        row("from the future", "order_split", {{QStringLiteral("into"), 2}}, false);
    }
    void patchesOrders()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, data);
        QFETCH(bool, isEnough);
        protocol::OrderView order = makeOrder(1, OrderState::Preparing, 1'000'000);
        const protocol::OrderView before = order;
        protocol::Event event;
        event.name = name;
        event.at = {2'000'000};
        event.data = data;
        QCOMPARE(app::patch(order, event) == app::Patched::Complete, isEnough);
        if (!isEnough)
            QVERIFY(order == before);
        else
            QCOMPARE(order.version, 4);
    }

    void refusesInSentences()
    {
        protocol::Problem problem;
        problem.code = QStringLiteral("order_not_found");
        QCOMPARE(app::refusalText(problem), QStringLiteral("This order is not known any more."));
        problem.code = QStringLiteral("from_the_future");
        problem.title = QStringLiteral("The oven is cold.");
        QCOMPARE(app::refusalText(problem), problem.title);
        problem.title.clear();
        QVERIFY(!app::refusalText(problem).isEmpty());
    }

    void timeFollowsTheVenue()
    {
        ManualClock clock;
        app::ServerTime time(clock);
        QSignalSpy ticked(&time, &app::ServerTime::ticked);
        time.setTimeZone("Australia/Sydney");
        QCOMPARE(time.clockText(), QStringLiteral("20:30"));
        time.setTimeZone("Nowhere/AtAll");
        QCOMPARE(time.clockText(), QStringLiteral("20:30"));
        QCOMPARE(time.formatTime(0), QString());
        clock.advanceMs(1'000);
        const qint64 before = time.nowMs();
        time.tick();
        QCOMPARE(time.nowMs() - before, 1'000);
        QVERIFY(ticked.count() >= 2);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::ValuesTest)
#include "valuestest.moc"
