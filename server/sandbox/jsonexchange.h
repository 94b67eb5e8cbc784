// JsonExchange: how a stand-in with a plain JSON API answers: what was asked is kept in the log, a
// behaviour may break it, and an Idempotency-Key answers its first result again. Thread: the
// sandbox's.
#pragma once

#include "server/http/router.h"
#include "server/sandbox/behaviour.h"
#include "server/sandbox/requestlog.h"
#include "server/sandbox/stripe/idempotency.h"

#include <QObject>

namespace servery::sandbox {

struct JsonAnswer
{
    int status = 200;
    QJsonObject body = {};
};

class JsonExchange : public QObject
{
public:
    using Endpoint = std::function<JsonAnswer(const http::Request&, const QJsonObject& body)>;

    JsonExchange(Target target, Behaviours& behaviours, RequestLog& log, const Clock& clock);

    void add(http::Router& router, const char* method, const char* pattern, Endpoint endpoint);
    // Lets go of the requests that are kept hanging.
    void clear();

private:
    void handle(const http::Request& request, const http::Responder& responder,
                const Endpoint& endpoint);
    void run(const http::Request& request, const http::Responder& responder,
             const Endpoint& endpoint, const std::optional<Behaviour>& behaviour);
    // True where the behaviour answers by itself, before anything happened.
    bool refuseFirst(const Behaviour& behaviour, const http::Responder& responder);
    void answerOrLose(const http::Responder& responder, const std::optional<Behaviour>& behaviour,
                      int status, const QByteArray& body);

    Target m_target;
    Behaviours& m_behaviours;
    RequestLog& m_log;
    Idempotency m_idempotency;
    std::vector<http::Responder> m_hanging;
};

} // namespace servery::sandbox
