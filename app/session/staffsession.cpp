#include "app/session/staffsession.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLoggingCategory>

#include <utility>

namespace servery::app {
namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

Q_LOGGING_CATEGORY(lcSession, "servery.app.session")

bool isThisMachine(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

StaffSession::StaffSession(const Clock& clock, Random& random, ApiClient& api, SecretStore& secrets,
                           DeviceSettings& settings, QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_random(random),
      m_api(api),
      m_secrets(secrets),
      m_settings(settings),
      m_serverUrl(settings.serverUrl()),
      m_venueSlug(settings.venueSlug()),
      m_username(settings.username())
{}

void StaffSession::setServerUrl(const QString& url)
{
    if (m_serverUrl == url)
        return;
    m_serverUrl = url;
    Q_EMIT serverUrlChanged();
}

void StaffSession::setVenueSlug(const QString& slug)
{
    if (m_venueSlug == slug)
        return;
    m_venueSlug = slug;
    Q_EMIT venueSlugChanged();
}

void StaffSession::setUsername(const QString& username)
{
    if (m_username == username)
        return;
    m_username = username;
    Q_EMIT usernameChanged();
}

void StaffSession::setStaffName(const QString& name)
{
    if (name.isEmpty() || m_staffName == name)
        return;
    m_staffName = name;
    Q_EMIT signedInChanged();
}

void StaffSession::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void StaffSession::setError(const QString& text)
{
    if (m_errorText == text)
        return;
    m_errorText = text;
    Q_EMIT errorTextChanged();
}

QString StaffSession::keychainKey() const
{
    return m_serverUrl + u'|' + m_venueSlug + u'|' + m_username;
}

bool StaffSession::checkServer()
{
    const QUrl url = server();
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || url.host().isEmpty() || !isWeb) {
        setError(SessionText::tr("The server's address is not a web address."));
        return false;
    }
    // A PIN in the clear would be everybody's on the same network.
    if (url.scheme() == u"http" && !isThisMachine(url.host())) {
        setError(SessionText::tr("A server that is not this machine needs an https address."));
        return false;
    }
    m_api.setServer(url);
    return true;
}

void StaffSession::signIn(const QString& pin)
{
    if (m_busy || signedIn())
        return;
    if (m_venueSlug.isEmpty() || m_username.isEmpty() || pin.isEmpty()) {
        setError(SessionText::tr("Enter the venue, your name and your PIN."));
        return;
    }
    if (!checkServer())
        return;
    setError({});
    m_restoreMonoMs.reset();
    setBusy(true);
    m_api.signIn(m_venueSlug, m_username, pin, this,
                 [this](const Result<SessionTokens, protocol::Problem>& tokens) {
                     setBusy(false);
                     if (!tokens) {
                         setError(sentenceOf(tokens.error()));
                         return;
                     }
                     m_settings.setServerUrl(m_serverUrl);
                     m_settings.setVenueSlug(m_venueSlug);
                     m_settings.setUsername(m_username);
                     take(*tokens);
                 });
}

void StaffSession::restore()
{
    if (m_busy || signedIn() || m_venueSlug.isEmpty() || m_username.isEmpty() || !checkServer())
        return;
    setBusy(true);
    m_restoreMonoMs.reset();
    m_keychainMonoMs = m_clock.monotonicMs() + keychainWithinMs;
    const QString name = keychainKey();
    m_secrets.read(name, this, [this, name](const std::optional<QByteArray>& kept) {
        const bool isWaitedFor = std::exchange(m_keychainMonoMs, {}).has_value();
        // It came late: somebody signs in by hand by now, or as somebody else.
        if (!isWaitedFor && (m_busy || signedIn() || name != keychainKey()))
            return;
        restoreWith(kept);
    });
}

void StaffSession::restoreWith(const std::optional<QByteArray>& kept)
{
    setBusy(kept && !kept->isEmpty());
    if (!m_busy)
        return;
    // What was kept by an older console has no key.
    const qsizetype end = kept->indexOf(' ');
    const QByteArray token = kept->left(end);
    const QByteArray key = end < 0 ? QByteArray() : kept->mid(end + 1);
    m_api.refresh(token, key, this, [this](const Result<SessionTokens, protocol::Problem>& tokens) {
        setBusy(false);
        if (tokens) {
            take(*tokens);
            return;
        }
        if (tokens.error().status == 401) {
            m_secrets.remove(keychainKey());
            setError(SessionText::tr("Signed out by the server. Sign in again."));
        } else {
            setError(sentenceOf(tokens.error()));
            m_restoreMonoMs = m_clock.monotonicMs() + renewRetryMs;
        }
        Q_EMIT restoringChanged();
    });
}

void StaffSession::take(const SessionTokens& tokens)
{
    const bool wasSignedIn = signedIn();
    const QString role = tokens.role.isEmpty() ? m_tokens.role : tokens.role;
    m_tokens = tokens;
    m_tokens.role = role;
    const qint64 lifetimeMs = qMax<qint64>(tokens.lifetimeMs, renewRetryMs);
    m_renewMonoMs = m_clock.monotonicMs() + lifetimeMs * renewAtPercent / 100;
    m_renewKey = m_random.bytes(16).toHex();
    if (!tokens.refreshToken.isEmpty())
        m_secrets.write(
            keychainKey(), tokens.refreshToken + ' ' + m_renewKey, this, [](bool stored) {
                if (!stored)
                    qCInfo(lcSession) << "signing in will be asked for again after a restart";
            });
    if (!wasSignedIn) {
        m_staffName = m_username;
        setError({});
        Q_EMIT signedInChanged();
    } else {
        Q_EMIT tokenChanged();
    }
}

void StaffSession::renew()
{
    if (!signedIn() && m_restoreMonoMs)
        restore();
    if (!signedIn() || m_renewing)
        return;
    if (m_tokens.refreshToken.isEmpty()) {
        end(SessionText::tr("Signed out. Sign in again."));
        return;
    }
    m_renewing = true;
    const QByteArray used = m_tokens.refreshToken;
    const auto hear = [this, used](const Result<SessionTokens, protocol::Problem>& tokens) {
        m_renewing = false;
        // Signed out, or in again, while the answer was on its way.
        if (m_tokens.refreshToken != used)
            return;
        if (tokens) {
            take(*tokens);
            return;
        }
        if (tokens.error().status == 401) {
            end(SessionText::tr("Signed out by the server. Sign in again."));
            return;
        }
        m_renewMonoMs = m_clock.monotonicMs() + renewRetryMs;
    };
    m_api.refresh(used, m_renewKey, this, hear);
}

void StaffSession::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_keychainMonoMs && now >= *m_keychainMonoMs) {
        qCWarning(lcSession) << "the keychain does not answer";
        m_keychainMonoMs.reset();
        setBusy(false);
    }
    if (signedIn() && now >= m_renewMonoMs)
        renew();
    else if (m_restoreMonoMs && now >= *m_restoreMonoMs)
        restore();
}

void StaffSession::signOut()
{
    if (!signedIn())
        return;
    m_api.signOut(m_tokens.accessToken, m_tokens.refreshToken);
    end({});
}

void StaffSession::end(const QString& why)
{
    m_secrets.remove(keychainKey());
    m_tokens = {};
    m_staffName.clear();
    setError(why);
    Q_EMIT signedInChanged();
}

QString StaffSession::sentenceOf(const protocol::Problem& problem) const
{
    if (problem.status == 0)
        return SessionText::tr("The server cannot be reached at %1.").arg(server().authority());
    if (problem.code == u"unauthenticated")
        return SessionText::tr("The venue, the name or the PIN is wrong.");
    if (problem.code == u"store_not_found")
        return SessionText::tr("There is no venue called %1.").arg(m_venueSlug);
    if (problem.status == 429)
        return SessionText::tr("Too many tries. Wait a minute, then try again.");
    if (problem.status >= 500)
        return SessionText::tr("The server had a fault. Try again.");
    return problem.title.isEmpty() ? SessionText::tr("The server's answer was not understood.")
                                   : problem.title;
}

} // namespace servery::app
