// StaffSession: who is signed in at this device. The access token is renewed ahead of its end; the
// refresh token is kept by the system's keychain alone, so that a restart does not ask for the PIN.
// Where no keychain answers, staff sign in again next time. A PIN is passed on and never kept.
// Thread: the GUI thread. Units: milliseconds.
#pragma once

#include "app/link/apiclient.h"
#include "app/session/devicesettings.h"
#include "app/session/secretstore.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace servery::app {

class StaffSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY signedInChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(bool restoring READ restoring NOTIFY restoringChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    Q_PROPERTY(QString staffName READ staffName NOTIFY signedInChanged)
    Q_PROPERTY(QString role READ role NOTIFY signedInChanged)
    Q_PROPERTY(QString serverUrl READ serverUrl WRITE setServerUrl NOTIFY serverUrlChanged)
    Q_PROPERTY(QString venueSlug READ venueSlug WRITE setVenueSlug NOTIFY venueSlugChanged)
    Q_PROPERTY(QString username READ username WRITE setUsername NOTIFY usernameChanged)

public:
    // The token is renewed when this part of its life is over.
    static constexpr int renewAtPercent = 80;
    static constexpr qint64 renewRetryMs = 5'000;
    // A keychain that waits for its own password, where nobody sees it ask, keeps nobody out.
    static constexpr qint64 keychainWithinMs = 3'000;

    StaffSession(const Clock& clock, Random& random, ApiClient& api, SecretStore& secrets,
                 DeviceSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] bool signedIn() const { return !m_tokens.accessToken.isEmpty(); }
    [[nodiscard]] bool busy() const { return m_busy; }
    // Somebody was signed in here before, and only the server is missing.
    [[nodiscard]] bool restoring() const { return m_restoreMonoMs.has_value() && !signedIn(); }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString staffName() const { return m_staffName; }
    // As the server says it in its welcome; the user name before that.
    void setStaffName(const QString& name);
    // "kitchen", "counter" or "manager"; empty when nobody is signed in.
    [[nodiscard]] QString role() const { return m_tokens.role; }
    [[nodiscard]] QString serverUrl() const { return m_serverUrl; }
    void setServerUrl(const QString& url);
    [[nodiscard]] QString venueSlug() const { return m_venueSlug; }
    void setVenueSlug(const QString& slug);
    [[nodiscard]] QString username() const { return m_username; }
    void setUsername(const QString& username);

    [[nodiscard]] QByteArray accessToken() const { return m_tokens.accessToken; }
    [[nodiscard]] QUrl server() const { return QUrl(m_serverUrl, QUrl::StrictMode); }

    // Signs in with what the keychain kept, when it kept something; while the server cannot be
    // reached it is tried again, until somebody signs in by hand.
    void restore();
    // The access token is not accepted any more, or there is none yet: gets one now.
    void renew();
    // Looks at the clock: renews the token ahead of its end.
    void tick();

    Q_INVOKABLE void signIn(const QString& pin);
    Q_INVOKABLE void signOut();

Q_SIGNALS:
    void signedInChanged();
    void busyChanged();
    void restoringChanged();
    void errorTextChanged();
    void serverUrlChanged();
    void venueSlugChanged();
    void usernameChanged();
    // A new access token while signed in.
    void tokenChanged();

private:
    [[nodiscard]] QString keychainKey() const;
    [[nodiscard]] bool checkServer();
    void setBusy(bool busy);
    void restoreWith(const std::optional<QByteArray>& kept);
    void setError(const QString& text);
    void take(const SessionTokens& tokens);
    void end(const QString& why);
    [[nodiscard]] QString sentenceOf(const protocol::Problem& problem) const;

    const Clock& m_clock;
    Random& m_random;
    ApiClient& m_api;
    SecretStore& m_secrets;
    DeviceSettings& m_settings;
    SessionTokens m_tokens;
    // The Idempotency-Key of the renewal with that refresh token, kept with it: an answer that was
    // lost is given again, also after a restart, and not taken for a stolen token.
    QByteArray m_renewKey;
    QString m_serverUrl;
    QString m_venueSlug;
    QString m_username;
    QString m_staffName;
    QString m_errorText;
    qint64 m_renewMonoMs = 0;
    bool m_busy = false;
    bool m_renewing = false;
    std::optional<qint64> m_restoreMonoMs;  // when to try again
    std::optional<qint64> m_keychainMonoMs; // until when it is waited for
};

} // namespace servery::app
