// StaffApi: requests over HTTP in the name of whoever is signed in, for what is read whole
// (reports, menus, books) and for what must not wait in the outbox. Thread: the GUI thread; answers
// come later on it, and not once the context is gone. Errors: as ApiClient.
#pragma once

#include "app/link/apiclient.h"
#include "core/base/random.h"

namespace servery::app {

class StaffApi
{
public:
    using Answer = ApiClient::Answer<QJsonObject>;
    struct Who
    {
        QByteArray accessToken;
        QString venueSlug;
        QString venueName = {};
        QString staffName = {};
    };

    StaffApi(ApiClient& api, Random& random, std::function<Who()> who)
        : m_api(api), m_random(random), m_who(std::move(who))
    {}

    // For one request and its repetitions: the server answers a repeated key with its first result.
    [[nodiscard]] QByteArray newKey();

    // path: with its query.
    void get(const QString& path, QObject* context, Answer answer);
    void post(const QString& path, const QJsonObject& body, const QByteArray& key, QObject* context,
              Answer answer);
    // The same by somebody else, who signs in for this alone. The PIN is passed on and never kept.
    void postAs(const QString& username, const QString& pin, const QString& path,
                const QJsonObject& body, const QByteArray& key, QObject* context, Answer answer);
    // A file of this device, such as a bank's statement; mediaType: what it is.
    void upload(const QString& path, const QByteArray& body, const QByteArray& mediaType,
                QObject* context, Answer answer);
    // A file as the server makes it: a report as CSV or PDF.
    void download(const QString& path, QObject* context, ApiClient::Answer<QByteArray> answer);
    [[nodiscard]] QString venueSlug() const { return m_who().venueSlug; }
    [[nodiscard]] QString venueName() const { return m_who().venueName; }
    [[nodiscard]] QString staffName() const { return m_who().staffName; }

private:
    ApiClient& m_api;
    Random& m_random;
    std::function<Who()> m_who;
};

} // namespace servery::app
