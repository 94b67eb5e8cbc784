// What belongs to the device: sounds by choice, the speaking of numbers, the watchdog's beats, the
// screen that stays awake, and settings that outlive the program.
#include "app/device/device.h"
#include "app/hardware/heartbeat.h"
#include "app/hardware/sleepinhibitor.h"
#include "app/hardware/speaker.h"

#include <QDBusConnection>
#include <QDBusServer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace servery::testing {

using namespace app;

namespace {

// Writes down which files were played.
class ListeningOutput final : public AudioOutput
{
public:
    explicit ListeningOutput(QStringList& heard) : m_heard(heard) {}
    void play(const QString& wavPath, double) override
    {
        m_heard.append(wavPath.section(u'/', -1).section(u'.', 0, 0));
    }

private:
    QStringList& m_heard;
};

struct DeviceFixture
{
    QTemporaryDir folder;
    QStringList heard;
    DeviceSettings settings{folder.filePath(QStringLiteral("s.ini"))};
    Device device{settings, std::make_unique<ListeningOutput>(heard), folder.path()};
};

// A desktop's screen saver, as far as it is asked.
class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<quint32> open;

public Q_SLOTS:
    quint32 Inhibit(const QString&, const QString&)
    {
        open.append(++m_last);
        return m_last;
    }
    void UnInhibit(quint32 cookie) { open.removeAll(cookie); }

private:
    quint32 m_last = 41;
};

} // namespace

class DeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundsByChoice()
    {
        DeviceFixture f;
        SoundPlayer& sounds = f.device.sounds();
        sounds.play(SoundPlayer::NewOrder);
        sounds.setStyle(SoundPlayer::NewOrder, QStringLiteral("urgent"));
        sounds.setStyle(SoundPlayer::Late, QStringLiteral("off"));
        sounds.play(SoundPlayer::NewOrder);
        QSignalSpy played(&sounds, &SoundPlayer::played);
        sounds.play(SoundPlayer::Late); // seen, not heard
        QCOMPARE(played.count(), 1);
        sounds.setMuted(true);
        sounds.play(SoundPlayer::NewOrder);
        sounds.tryOut(SoundPlayer::NewOrder);
        QCOMPARE(f.heard, QStringList({QStringLiteral("new-order-standard"),
                                       QStringLiteral("new-order-urgent"),
                                       QStringLiteral("new-order-urgent")}));
        // Kept by the device.
        QStringList later;
        Device again(f.settings, std::make_unique<ListeningOutput>(later), f.folder.path());
        QCOMPARE(again.sounds().styleOf(CueName::NewOrder), CueStyle::Urgent);
        QCOMPARE(again.sounds().styleOf(CueName::Late), CueStyle::Off);
        QVERIFY(again.sounds().muted());
    }

    void stylesDiffer()
    {
        const auto tones = cueTones(CueName::NewOrder);
        QCOMPARE(styled(tones, CueStyle::Standard), tones);
        QVERIFY(styled(tones, CueStyle::Off).empty());
        QCOMPARE(styled(tones, CueStyle::Soft).front(), (Tone{330, 180}));
        QCOMPARE(styled(tones, CueStyle::Urgent).size(), 2 * tones.size() + 1);
        for (const CueStyle style :
             {CueStyle::Off, CueStyle::Standard, CueStyle::Soft, CueStyle::Urgent})
            QCOMPARE(styleNamed(styleName(style)), style);
        QCOMPARE(styleNamed(QStringLiteral("loud")), CueStyle::Standard);
    }

    void sizesAndSwitchesAreKept()
    {
        DeviceFixture f;
        QSignalSpy sizes(&f.device, &Device::sizesChanged);
        f.device.setKitchenScale(1.3);
        f.device.setTextScale(1.5);
        f.device.setTextScale(1.5);
        QCOMPARE(sizes.count(), 2);
        QVERIFY(!f.device.lockedIn());
        f.device.setKiosk(true);
        QVERIFY(f.device.lockedIn());
        f.device.setFlashes(true);
        f.device.setSpeaks(true);
        DeviceSettings again(f.folder.filePath(QStringLiteral("s.ini")));
        QCOMPARE(again.kitchenScale(), 1.3);
        QCOMPARE(again.textScale(), 1.5);
        QVERIFY(again.kiosk() && again.flashes() && again.speaks());
        again.setTextScale(9);
        QCOMPARE(again.textScale(), 1.5);
        // Started as a kiosk it is one, whatever the setting says.
        f.device.setKiosk(false);
        QVERIFY(!f.device.lockedIn());
        f.device.startLocked();
        QVERIFY(f.device.lockedIn() && !f.device.kiosk());
    }

    void eachWindowHasItsOwnPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        DeviceSettings first(path);
        DeviceSettings second(path, 2);
        first.setServerUrl(QStringLiteral("https://a.example"));
        first.setVenueSlug(QStringLiteral("demo"));
        first.setUsername(QStringLiteral("kit"));
        first.setStation(QStringLiteral("grill"));
        // It begins where the first one is, and with nobody.
        QCOMPARE(second.serverUrl(), QStringLiteral("https://a.example"));
        QCOMPARE(second.venueSlug(), QStringLiteral("demo"));
        QCOMPARE(second.username(), QString());
        QCOMPARE(second.station(), QString());
        second.setUsername(QStringLiteral("cou"));
        second.setStation(QStringLiteral("fry"));
        second.setMuted(true);
        QCOMPARE(first.username(), QStringLiteral("kit"));
        QCOMPARE(first.station(), QStringLiteral("grill"));
        QVERIFY(first.muted()); // the device's
    }

    void saysNumbersOneAfterAnother()
    {
        const QTemporaryDir folder;
        const QString program = folder.filePath(QStringLiteral("say"));
        const QString log = folder.filePath(QStringLiteral("log"));
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(QStringLiteral("#!/bin/sh\necho \"$2 $4 $(cat)\" >> %1\n").arg(log).toUtf8());
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        Speaker speaker(program);
        QVERIFY(speaker.isThere());
        for (int number = 1; number <= 6; ++number)
            speaker.say(QStringLiteral("Order %1").arg(number), QStringLiteral("de"), 0.5);
        const auto said = [&log] {
            QFile file(log);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        // The first at once; of those that had to wait the last three.
        QTRY_COMPARE(said(), QStringLiteral("de 100 Order 1\nde 100 Order 4\nde 100 Order 5\n"
                                            "de 100 Order 6\n"));
        Speaker nobody(folder.filePath(QStringLiteral("missing")));
        nobody.say(QStringLiteral("Order 7"), QStringLiteral("en"), 1);
    }

    void beatsForTheWatchdog()
    {
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("notify")));
        const int file = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
        QCOMPARE(::bind(file, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        const auto heard = [file] {
            char buffer[64];
            const ssize_t size = ::recv(file, buffer, sizeof buffer, 0);
            return size > 0 ? QByteArray(buffer, size) : QByteArray();
        };
        Heartbeat heartbeat(path, "60000");
        QCOMPARE(heartbeat.intervalMs(), 30);
        QCOMPARE(heard(), QByteArray());
        heartbeat.start();
        QCOMPARE(heard(), QByteArray("READY=1"));
        QByteArrayList all;
        QTRY_VERIFY([&] {
            all.append(heard());
            return all.contains("WATCHDOG=1");
        }());
        ::close(file);
        // Nobody asked for it.
        Heartbeat(QByteArray(), QByteArray()).start();
        Heartbeat("/no/such/socket", "60000").beat();
    }

    void keepsTheScreenAwake()
    {
        // A bus of the test's own.
        QProcess bus;
        bus.start(QStringLiteral("dbus-daemon"),
                  {QStringLiteral("--session"), QStringLiteral("--nofork"),
                   QStringLiteral("--print-address")});
        QVERIFY(bus.waitForReadyRead());
        const QString where = QString::fromUtf8(bus.readLine()).trimmed();
        QDBusConnection desktop = QDBusConnection::connectToBus(where, QStringLiteral("desktop"));
        QDBusConnection console = QDBusConnection::connectToBus(where, QStringLiteral("console"));
        ScreenSaver saver;
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &saver,
                                       QDBusConnection::ExportAllSlots));
        {
            SleepInhibitor inhibitor(QStringLiteral("console"));
            inhibitor.setInhibited(true);
            QTRY_VERIFY(inhibitor.isInhibiting());
            QCOMPARE(saver.open, QList<quint32>{42});
            inhibitor.setInhibited(false);
            QTRY_COMPARE(saver.open.size(), 0);
            inhibitor.setInhibited(true);
            QTRY_VERIFY(inhibitor.isInhibiting());
        }
        QTRY_COMPARE(saver.open.size(), 0);
        desktop.unregisterService(QStringLiteral("org.freedesktop.ScreenSaver"));
        // A desktop that has none.
        SleepInhibitor nobody(QStringLiteral("console"));
        nobody.setInhibited(true);
        nobody.setInhibited(false);
        QVERIFY(!nobody.isInhibiting());
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("console"));
        bus.kill();
        bus.waitForFinished();
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::DeviceTest)
#include "devicetest.moc"
