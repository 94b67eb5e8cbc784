// TwilioApi: /2010-04-01/Accounts/{AccountSid}/Messages.json and Calls.json as Twilio answers them.
// Thread: the sandbox's. Source: Twilio's OpenAPI document, API 2010-04-01.
#pragma once

#include "core/base/random.h"
#include "server/http/router.h"
#include "server/sandbox/requestlog.h"
#include "server/sandbox/twilio/twilioprogress.h"

#include <QSet>

namespace servery::sandbox {

struct TwilioAccount
{
    QByteArray sid = {};   // empty: any AC… with 32 hexadecimal digits
    QByteArray token = {}; // empty: any; callbacks are signed with the one that was used
};

// Who told whom to stop: "number our-number".
class OptOuts
{
public:
    // Reads a reply: STOP and its kin, START and its kin; true when it was one of them.
    bool read(const QString& number, const QString& ours, const QString& reply);
    [[nodiscard]] bool isOut(const QString& number, const QString& ours) const
    {
        return m_out.contains(number + u' ' + ours);
    }
    void clear() { m_out.clear(); }
    [[nodiscard]] QJsonArray save() const;
    void restore(const QJsonArray& saved);

private:
    QSet<QString> m_out;
};

class TwilioApi : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Clock& clock;
        Random& random;
        TwilioProgress& progress;
        OptOuts& optOuts;
        Behaviours& behaviours;
        RequestLog& log;
    };
    TwilioApi(Parts parts, TwilioAccount account, QObject* parent = nullptr);

    void addRoutes(http::Router& router);
    void clear();

private:
    struct Call
    {
        QString accountSid = {};
        QString sid = {};
        QString path = {};
        FormPairs parameters = {};
        QByteArray token = {};
    };
    struct Answer
    {
        int status = 200;
        QJsonObject body = {};
    };
    using Endpoint = std::function<Answer(const Call&)>;

    void addRoute(http::Router& router, const char* method, const char* pattern, Endpoint endpoint);
    void handle(const http::Request& request, const http::Responder& responder,
                const Endpoint& endpoint);
    [[nodiscard]] bool authorise(const QByteArray& header, Call& call) const;
    [[nodiscard]] Answer createMessage(const Call& call);
    [[nodiscard]] Answer createCall(const Call& call);
    [[nodiscard]] Answer list(const Call& call, const char* kind) const;
    [[nodiscard]] Answer retrieve(const Call& call, const char* prefix) const;
    [[nodiscard]] QString newSid(const char* prefix);

    Parts m_parts;
    const TwilioAccount m_account;
    std::vector<http::Responder> m_hanging;
};

} // namespace servery::sandbox
