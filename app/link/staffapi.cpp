#include "app/link/staffapi.h"

#include "core/base/ids.h"

namespace servery::app {

QByteArray StaffApi::newKey()
{
    return m_random.bytes(16).toHex();
}

void StaffApi::get(const QString& path, QObject* context, Answer answer)
{
    m_api.get(m_who().accessToken, path, context, std::move(answer));
}

void StaffApi::post(const QString& path, const QJsonObject& body, const QByteArray& key,
                    QObject* context, Answer answer)
{
    m_api.post(m_who().accessToken, path, body, key, context, std::move(answer));
}

void StaffApi::postAs(const QString& username, const QString& pin, const QString& path,
                      const QJsonObject& body, const QByteArray& key, QObject* context,
                      Answer answer)
{
    m_api.signIn(venueSlug(), username, pin, context,
                 [this, path, body, key, context, answer = std::move(answer)](
                     const Result<SessionTokens, protocol::Problem>& tokens) {
                     if (!tokens) {
                         answer(Failure{tokens.error()});
                         return;
                     }
                     const auto done = [this, tokens = *tokens, answer](
                                           const Result<QJsonObject, protocol::Problem>& result) {
                         m_api.signOut(tokens.accessToken, tokens.refreshToken);
                         answer(result);
                     };
                     m_api.post(tokens->accessToken, path, body, key, context, done);
                 });
}

void StaffApi::upload(const QString& path, const QByteArray& body, const QByteArray& mediaType,
                      QObject* context, Answer answer)
{
    m_api.upload(m_who().accessToken, path, body, mediaType, context, std::move(answer));
}

void StaffApi::download(const QString& path, QObject* context, ApiClient::Answer<QByteArray> answer)
{
    m_api.download(m_who().accessToken, path, context, std::move(answer));
}

} // namespace servery::app
