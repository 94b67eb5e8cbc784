// Bump bars and scanners: a key table per device, learning a key by pressing it, and a scanner told
// from a person by the time between its keys.
#include "app/input/inputfilter.h"
#include "app/input/keymap.h"
#include "app/input/keypace.h"
#include "app/input/scanner.h"
#include "tests/support/manualclock.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

namespace servery::testing {

using namespace app;

namespace {

// A window that writes down which keys reach it.
class KeyWindow : public QWindow
{
public:
    QList<int> keys;
    QString text;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Shift)
            return;
        keys.append(event->key());
        text += event->text();
    }
};

struct InputFixture
{
    ManualClock clock;
    QTemporaryDir folder;
    DeviceSettings settings{folder.filePath(QStringLiteral("s.ini"))};
    KeyMap keys{settings};
    InputFilter filter{clock, keys};
    KeyWindow window;
    QSignalSpy scans{&filter, &InputFilter::scanned};
    bool isCounter = true;

    InputFixture()
    {
        filter.watch(&window);
        filter.setListens([this] { return isCounter; });
    }
    void press(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(&window, &event);
    }
    // As a keyboard types it, with so much time between two keys.
    void type(const QString& text, qint64 gapMs)
    {
        for (const QChar letter : text) {
            clock.advanceMs(gapMs);
            if (letter.isUpper())
                press(Qt::Key_Shift, {}, Qt::ShiftModifier);
            press(letter == u'\r' ? int(Qt::Key_Return) : letter.toUpper().unicode(),
                  QString(letter), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        }
    }
    [[nodiscard]] QString scanned() const
    {
        return scans.isEmpty() ? QString() : scans.last().first().toString();
    }
    void listen(const QString& prefix = {}, bool endsWithEnter = true)
    {
        keys.setScannerPrefix(prefix);
        keys.setScannerEndsWithEnter(endsWithEnter);
        keys.setScannerOn(true);
    }
};

} // namespace

class InputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameKeyCountsAgainOnlyLater()
    {
        ManualClock clock;
        KeyPace pace(clock);
        QVERIFY(pace.counts(Qt::Key_1));
        clock.advanceMs(KeyPace::againMs - 1);
        QVERIFY(!pace.counts(Qt::Key_1));
        QVERIFY(pace.counts(Qt::Key_2)); // another key at once
        // From the press that counted, not from the bounce.
        clock.advanceMs(1);
        QVERIFY(pace.counts(Qt::Key_1));
        QVERIFY(!pace.counts(Qt::Key_1));
    }
    void presets_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("pressed");
        QTest::addColumn<int>("heard");
        QTest::newRow("keyboard 1") << "keyboard" << int(Qt::Key_1) << int(Qt::Key_1);
        QTest::newRow("F1") << "functionKeys" << int(Qt::Key_F1) << int(Qt::Key_1);
        QTest::newRow("F9") << "functionKeys" << int(Qt::Key_F9) << int(Qt::Key_9);
        QTest::newRow("F10") << "functionKeys" << int(Qt::Key_F10) << int(Qt::Key_0);
        QTest::newRow("F11") << "functionKeys" << int(Qt::Key_F11) << int(Qt::Key_R);
        QTest::newRow("F12") << "functionKeys" << int(Qt::Key_F12) << int(Qt::Key_U);
        QTest::newRow("letter A") << "letters" << int(Qt::Key_A) << int(Qt::Key_1);
        QTest::newRow("letter H") << "letters" << int(Qt::Key_H) << int(Qt::Key_8);
        QTest::newRow("letter L") << "letters" << int(Qt::Key_L) << int(Qt::Key_U);
        // Keys of their own that the bar leaves alone still work.
        QTest::newRow("Escape") << "letters" << int(Qt::Key_Escape) << int(Qt::Key_Escape);
        // Where the action went to another key, its own does nothing.
        QTest::newRow("own 1") << "functionKeys" << int(Qt::Key_1) << 0;
    }
    void presets()
    {
        QFETCH(QString, preset);
        QFETCH(int, pressed);
        QFETCH(int, heard);
        QCOMPARE(KeyTable::preset(preset).translated(pressed), heard);
        InputFixture f;
        f.keys.usePreset(preset);
        QCOMPARE(f.keys.preset(), preset);
        f.press(pressed);
        QCOMPARE(f.window.keys, heard == 0 ? QList<int>() : QList<int>{heard});
    }

    void learnsAKeyByPressingIt()
    {
        InputFixture f;
        QSignalSpy changed(&f.keys, &KeyMap::changed);
        f.keys.learn(QStringLiteral("recall"));
        f.press(Qt::Key_Shift, {}, Qt::ShiftModifier); // of a capital letter: not yet
        QCOMPARE(f.keys.learning(), QStringLiteral("recall"));
        f.press(Qt::Key_F7);
        QCOMPARE(f.keys.learning(), QString());
        QCOMPARE(changed.count(), 1);
        QVERIFY(f.window.keys.isEmpty());
        f.press(Qt::Key_F7);
        f.press(Qt::Key_R, QStringLiteral("r"));
        QCOMPARE(f.window.keys, QList<int>{Qt::Key_R});
        QCOMPARE(f.keys.preset(), QString());
        // Kept by the device.
        KeyMap again(f.settings);
        QCOMPARE(again.translated(Qt::Key_F7), int(Qt::Key_R));
        // Taken by another action.
        f.keys.learn(QStringLiteral("undo"));
        f.press(Qt::Key_F7);
        QCOMPARE(f.keys.translated(Qt::Key_F7), int(Qt::Key_U));
        QCOMPARE(f.keys.translated(Qt::Key_R), int(Qt::Key_R));
        f.keys.reset(QStringLiteral("undo"));
        QCOMPARE(f.keys.preset(), QStringLiteral("keyboard"));
    }

    void learningCanBeLeft()
    {
        InputFixture f;
        f.keys.learn(QStringLiteral("recall"));
        f.keys.stopLearning();
        f.press(Qt::Key_F7);
        QCOMPARE(f.window.keys, QList<int>{Qt::Key_F7});
    }

    void aTableSurvivesItsFile()
    {
        KeyTable table = KeyTable::preset(QStringLiteral("letters"));
        QVERIFY(table.assign(QStringLiteral("fire"), Qt::Key_F5));
        QVERIFY(!table.assign(QStringLiteral("selfDestruct"), Qt::Key_F6));
        QVERIFY(!table.assign(QStringLiteral("fire"), 0));
        QCOMPARE(KeyTable::fromJson(table.toJson()), table);
        QVERIFY(KeyTable::fromJson("nonsense").isEmpty());
        QVERIFY(KeyTable::fromJson("{\"nothing\":5}").isEmpty());
    }

    void autoRepeatStaysAutoRepeat()
    {
        InputFixture f;
        f.keys.usePreset(QStringLiteral("functionKeys"));
        QKeyEvent event(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier, {}, true);
        bool isRepeat = false;
        class Watcher : public QObject
        {
        public:
            bool* isRepeat = nullptr;
            bool eventFilter(QObject*, QEvent* each) override
            {
                if (each->type() == QEvent::KeyPress)
                    *isRepeat = static_cast<QKeyEvent*>(each)->isAutoRepeat();
                return false;
            }
        } watcher;
        watcher.isRepeat = &isRepeat;
        f.window.installEventFilter(&watcher);
        f.filter.watch(&f.window); // first again
        QCoreApplication::sendEvent(&f.window, &event);
        QVERIFY(isRepeat);
    }

    void shortcutsAreLeftAlone()
    {
        InputFixture f;
        f.keys.usePreset(QStringLiteral("letters"));
        f.press(Qt::Key_A, {}, Qt::ControlModifier);
        QCOMPARE(f.window.keys, QList<int>{Qt::Key_A});
    }

    void aScannersBurstIsOneText()
    {
        InputFixture f;
        f.listen();
        f.type(QStringLiteral("ORDER.01JD8ZK3M4\r"), 3);
        QCOMPARE(f.scanned(), QStringLiteral("ORDER.01JD8ZK3M4"));
        QVERIFY(f.window.keys.isEmpty());
        QCOMPARE(f.keys.lastScan(), QStringLiteral("ORDER.01JD8ZK3M4"));
        f.type(QStringLiteral("419073\r"), 20);
        QCOMPARE(f.scanned(), QStringLiteral("419073"));
        // A pickup code is not kept to be read.
        QVERIFY(!f.keys.lastScan().contains(u'4'));
    }

    void aPersonIsNoScanner()
    {
        InputFixture f;
        f.listen();
        f.type(QStringLiteral("419073\r"), 120);
        f.filter.pause();
        QCOMPARE(f.scans.count(), 0);
        QCOMPARE(f.window.text, QStringLiteral("419073\r"));
        // One key alone comes through with the pause.
        f.window.keys.clear();
        f.press(Qt::Key_7, QStringLiteral("7"));
        QVERIFY(f.window.keys.isEmpty());
        f.clock.advanceMs(41);
        f.filter.pause();
        QCOMPARE(f.window.keys, QList<int>{Qt::Key_7});
    }

    void thePauseComesByItself()
    {
        InputFixture f;
        f.listen();
        f.press(Qt::Key_7, QStringLiteral("7"));
        QTRY_COMPARE(f.window.keys, QList<int>{Qt::Key_7});
    }

    void whatIsTooShortWasTyped()
    {
        InputFixture f;
        f.listen();
        f.type(QStringLiteral("12\r"), 3);
        QCOMPARE(f.scans.count(), 0);
        QCOMPARE(f.window.text, QStringLiteral("12\r"));
    }

    void aSlowHandThenAScanner()
    {
        InputFixture f;
        f.listen();
        f.type(QStringLiteral("9"), 500);
        f.clock.advanceMs(300);
        f.type(QStringLiteral("419073\r"), 3);
        QCOMPARE(f.window.text, QStringLiteral("9"));
        QCOMPARE(f.scanned(), QStringLiteral("419073"));
    }

    void prefixAndNoSuffix()
    {
        InputFixture f;
        f.isCounter = false;
        f.listen(QStringLiteral("~"), false);
        f.type(QStringLiteral("~419073"), 3);
        QCOMPARE(f.scans.count(), 0);
        f.clock.advanceMs(41);
        f.filter.pause();
        QCOMPARE(f.scanned(), QStringLiteral("419073"));
        // Keys without the prefix are never held back.
        f.press(Qt::Key_1, QStringLiteral("1"));
        QCOMPARE(f.window.keys, QList<int>{Qt::Key_1});
        QCOMPARE(f.scans.count(), 1);
    }

    void onlyWhereItIsListenedTo()
    {
        InputFixture f;
        f.listen();
        f.isCounter = false;
        f.type(QStringLiteral("419073\r"), 3);
        QCOMPARE(f.scans.count(), 0);
        QCOMPARE(f.window.text, QStringLiteral("419073\r"));
        f.isCounter = true;
        f.keys.setScannerOn(false);
        f.type(QStringLiteral("419073\r"), 3);
        QCOMPARE(f.scans.count(), 0);
    }

    void aBurstWithoutEndIsLetThrough()
    {
        InputFixture f;
        f.listen();
        f.type(QString(Scanner::most + 1, u'7'), 1);
        QCOMPARE(f.window.keys.size(), Scanner::most + 1);
    }

    void theSettingsHaveBounds()
    {
        InputFixture f;
        f.keys.setScannerGapMs(5'000);
        QCOMPARE(f.keys.scannerGapMs(), KeyMap::mostGapMs);
        f.keys.setScannerPrefix(QStringLiteral("abcdefgh"));
        QCOMPARE(f.keys.scannerPrefix(), QStringLiteral("abcd"));
        KeyMap again(f.settings);
        QCOMPARE(again.scannerGapMs(), KeyMap::mostGapMs);
        QCOMPARE(again.scannerPrefix(), QStringLiteral("abcd"));
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::InputTest)
#include "inputtest.moc"
