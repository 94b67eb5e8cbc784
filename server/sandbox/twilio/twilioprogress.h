// TwilioProgress: takes messages and calls through their statuses, one step a time, and has the
// status callbacks sent, signed with the account's token. Keeps the resources. Thread: the
// sandbox's. Units: milliseconds.
#pragma once

#include "server/sandbox/formparameters.h"
#include "server/sandbox/twilio/twilioobjects.h"
#include "server/sandbox/webhookdelivery.h"

#include <QHash>

#include <optional>

namespace servery::sandbox {

// base64(HMAC-SHA1(token, url + each key and value in the order of the keys)).
[[nodiscard]] QByteArray twilioSignature(const QByteArray& token, const QString& url,
                                         FormPairs parameters);

class TwilioProgress : public QObject
{
    Q_OBJECT

public:
    TwilioProgress(const Clock& clock, WebhookDelivery& delivery, http::HttpClient& client,
                   int stepMs, QObject* parent = nullptr);

    // Signs the callbacks of an account that has not asked for anything yet, as after a restart.
    void setToken(const QString& accountSid, const QByteArray& token)
    {
        m_tokens.insert(accountSid, token);
    }
    // A queued message or call begins its way; the token signs its callbacks.
    void start(const QJsonObject& resource, const QByteArray& token);
    // Kept as it is: a message that came in.
    void keep(const QJsonObject& resource);
    [[nodiscard]] std::optional<QJsonObject> find(const QString& sid) const;
    // Those whose sid begins so ("SM", "CA"), latest first.
    [[nodiscard]] QList<QJsonObject> all(const QString& prefix) const;
    void clear();
    [[nodiscard]] QJsonArray save() const;
    void restore(const QJsonArray& saved);

private:
    void stepMessage(const QString& sid);
    void stepCall(const QString& sid);
    void later(const QString& sid);
    void reportMessage(const QJsonObject& message);
    void reportCall(const QJsonObject& call, const QString& event);
    void fetchTwiml(const QString& sid);
    void callBack(const QJsonObject& resource, const FormPairs& parameters, const QString& status);
    void put(QJsonObject resource);

    const Clock& m_clock;
    WebhookDelivery& m_delivery;
    http::HttpClient& m_client;
    const int m_stepMs;
    QHash<QString, QJsonObject> m_resources;
    QStringList m_order;
    QHash<QString, QByteArray> m_tokens; // by account
    QHash<QString, int> m_sequence;      // callbacks sent, by sid
    std::shared_ptr<int> m_generation = std::make_shared<int>(0);
};

} // namespace servery::sandbox
