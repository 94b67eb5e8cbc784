// Calls routes without a socket, on a LogicFixture's database: what they submit is decided at once,
// what they read is read at once.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/support/inlineengine.h"

namespace servery::testing {

struct Answer
{
    int status = 0;
    QByteArray code; // of the problem; empty for success
    QJsonObject body;
    int retryAfterSeconds = 0; // 0: no such header
    QByteArray tag;            // ETag, as it was sent
    bool isPacked = false;     // by gzip; then the body was not read
};

class RouteCalls
{
public:
    explicit RouteCalls(LogicFixture& logic);

    [[nodiscard]] Edge& edge() { return m_edge; }
    [[nodiscard]] StaffAuthenticator& staff() { return m_staff; }
    [[nodiscard]] http::Router& router() { return m_router; }

    [[nodiscard]] QByteArray tokenOf(const StaffPrincipal& principal);
    // Who calls from now on.
    void setPeer(const QHostAddress& peer) { m_peer = peer; }
    // What every request bears from now on.
    void setHeader(const QByteArray& name, const QByteArray& value) { m_headers[name] = value; }
    void setKey(const QByteArray& key) { setHeader("idempotency-key", key); }
    // target: path and query. token: empty for none.
    Answer get(const QByteArray& target, const QByteArray& token);
    // A provider's message, with the header that it is signed in.
    Answer webhook(const QByteArray& target, const QByteArray& header, const QByteArray& signature,
                   const QByteArray& body, const QByteArray& type = "application/json");
    Answer post(const QByteArray& target, const QByteArray& token, const QJsonObject& body);

private:
    class Submitter final : public engine::Submitter
    {
    public:
        explicit Submitter(LogicFixture& logic) : m_logic(logic) {}
        void submit(engine::Envelope envelope) override;

    private:
        LogicFixture& m_logic;
    };

    Answer call(const QByteArray& method, const QByteArray& target, const QByteArray& token,
                const QByteArray& body);
    Answer dispatch(http::Request request);

    Submitter m_submitter;
    InlineReader m_reader;
    SeededRandom m_random;
    Edge m_edge;
    StaffAuthenticator m_staff;
    http::Router m_router;
    QHostAddress m_peer{QHostAddress::LocalHost};
    QMap<QByteArray, QByteArray> m_headers;
};

} // namespace servery::testing
