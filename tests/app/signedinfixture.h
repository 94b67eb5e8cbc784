// The console as a whole, against a server and a keychain of the test's own. Thread: the test's.
#pragma once

#include "app/console.h"
#include "tests/app/consolefixture.h"
#include "tests/app/fakeserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <functional>
#include <utility>

namespace servery::testing {

using app::Console;
using app::SecretStore;
using State = app::ServerLink::State;

// A keychain that keeps, or one that is not there.
class FakeKeychain final : public SecretStore
{
public:
    bool isThere = true;
    bool answers = true; // not, while it waits for a password of its own
    QHash<QString, QByteArray> kept;

    void read(const QString& key, QObject*, ReadAnswer answer) override
    {
        m_asked = [this, key, answer = std::move(answer)] {
            answer(isThere && kept.contains(key) ? std::optional(kept.value(key)) : std::nullopt);
        };
        if (answers)
            answerLate();
    }
    void answerLate() { std::exchange(m_asked, {})(); }
    void write(const QString& key, const QByteArray& secret, QObject*, WriteAnswer answer) override
    {
        if (isThere)
            kept.insert(key, secret);
        answer(isThere);
    }
    void remove(const QString& key) override { kept.remove(key); }

private:
    std::function<void()> m_asked;
};

struct SignedInFixture
{
    ManualClock clock;
    SeededRandom random{5};
    QTemporaryDir folder;
    QString dataDirectory = folder.path();
    FakeServer server;
    FakeKeychain keychain;
    int signIns = 0;
    QString role = QStringLiteral("counter");
    int refreshStatus = 200;
    qint64 serverAheadMs = 0;
    std::unique_ptr<app::DeviceSettings> settings;
    std::unique_ptr<Console> console;

    SignedInFixture()
    {
        server.http = [this](const HttpRequest& request) { return answer(request); };
        restart();
    }
    void restart()
    {
        console.reset();
        settings = std::make_unique<app::DeviceSettings>(folder.filePath(QStringLiteral("s.ini")));
        const app::ConsoleSurroundings surroundings{clock,    random,        *settings,
                                                    keychain, dataDirectory, folder.path()};
        console =
            std::make_unique<Console>(surroundings, std::make_unique<app::SilentAudioOutput>());
        console->session()->setServerUrl(server.url().toString());
    }
    HttpAnswer answer(const HttpRequest& request)
    {
        const bool isRefresh = request.path == "/api/staff/refresh";
        if (isRefresh && refreshStatus != 200)
            return problem(refreshStatus, "unauthenticated");
        if (request.path == "/api/staff/login" && request.body.value(u"pin").toString() != u"1234")
            return problem(401, "unauthenticated");
        if (isRefresh || request.path == "/api/staff/login") {
            ++signIns;
            const Timestamp now = clock.now().plusMs(serverAheadMs);
            return {200,
                    {{QStringLiteral("accessToken"), QStringLiteral("access-%1").arg(signIns)},
                     {QStringLiteral("refreshToken"), QStringLiteral("refresh-%1").arg(signIns)},
                     {QStringLiteral("expiresAt"), now.plusSeconds(900).toRfc3339()},
                     {QStringLiteral("role"), role}},
                    now};
        }
        if (request.path == "/api/staff/logout")
            return {200, {}, {}};
        return {};
    }
    static HttpAnswer problem(int status, const char* code)
    {
        return {status,
                {{QStringLiteral("status"), status}, {QStringLiteral("code"), QLatin1String(code)}},
                {}};
    }
    [[nodiscard]] bool signIn(const QString& pin = QStringLiteral("1234"))
    {
        console->session()->setVenueSlug(QStringLiteral("demo"));
        console->session()->setUsername(QStringLiteral("priya"));
        console->session()->signIn(pin);
        return QTest::qWaitFor([this] { return !console->session()->busy(); }) &&
               console->session()->signedIn();
    }
    // What the keychain kept, without the key beside it.
    [[nodiscard]] QByteArray keptToken() const
    {
        return keychain.kept.begin().value().split(' ').front();
    }
    [[nodiscard]] bool isLive()
    {
        return QTest::qWaitFor([this] { return console->link()->state() == State::Live; });
    }
    void advanceMs(qint64 ms)
    {
        clock.advanceMs(ms);
        console->link()->tick();
        console->time()->tick();
    }
    // Every byte that the console wrote into its folder.
    [[nodiscard]] QByteArray onDisk()
    {
        settings.get();
        QByteArray all;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

} // namespace servery::testing
