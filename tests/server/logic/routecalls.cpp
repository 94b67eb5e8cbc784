#include "tests/server/logic/routecalls.h"

#include <QJsonDocument>

namespace servery::testing {

namespace {

struct Kept : http::Responder::Sink
{
    void send(http::Response response) override { answer = std::move(response); }
    std::shared_ptr<http::BodyStream> stream(http::Response) override { return nullptr; }
    http::Response answer;
};

} // namespace

void RouteCalls::Submitter::submit(engine::Envelope envelope)
{
    auto outcome = m_logic.run(std::move(envelope.command), std::move(envelope.idempotency));
    if (envelope.completion)
        envelope.completion(std::move(outcome));
}

RouteCalls::RouteCalls(LogicFixture& logic)
    : m_submitter(logic),
      m_reader(logic.database()),
      m_random(7),
      m_edge(m_submitter, m_reader, logic.clock()),
      m_staff("a token key that is long enough to be one", logic.clock())
{}

QByteArray RouteCalls::tokenOf(const StaffPrincipal& principal)
{
    return m_staff.issue(principal, m_random).token;
}

Answer RouteCalls::get(const QByteArray& target, const QByteArray& token)
{
    return call("GET", target, token, {});
}

Answer RouteCalls::post(const QByteArray& target, const QByteArray& token, const QJsonObject& body)
{
    return call("POST", target, token, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer RouteCalls::call(const QByteArray& method, const QByteArray& target, const QByteArray& token,
                        const QByteArray& body)
{
    http::Request request;
    request.method = method;
    request.target = target;
    if (!token.isEmpty())
        request.headers.emplace_back("authorization", "Bearer " + token);
    if (!body.isEmpty())
        request.headers.emplace_back("content-type", "application/json");
    for (auto it = m_headers.cbegin(); it != m_headers.cend(); ++it)
        request.headers.emplace_back(it.key(), it.value());
    request.body = body;
    return dispatch(std::move(request));
}

Answer RouteCalls::webhook(const QByteArray& target, const QByteArray& header,
                           const QByteArray& signature, const QByteArray& body,
                           const QByteArray& type)
{
    http::Request request;
    request.method = "POST";
    request.target = target;
    request.headers = {{"content-type", type}, {header, signature}};
    request.body = body;
    return dispatch(std::move(request));
}

Answer RouteCalls::dispatch(http::Request request)
{
    request.peer = m_peer;
    const QByteArray& target = request.target;
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.left(question);
    if (question >= 0)
        request.query = QUrlQuery(QString::fromUtf8(target.mid(question + 1)));
    const auto kept = std::make_shared<Kept>();
    m_router.dispatch(request, http::Responder(kept));
    while (m_reader.settle()) {
        // What was read may read again.
    }
    Answer answer;
    answer.status = kept->answer.status;
    answer.body = QJsonDocument::fromJson(kept->answer.body).object();
    for (const auto& [name, value] : kept->answer.headers) {
        if (name == "Retry-After")
            answer.retryAfterSeconds = value.toInt();
        if (name == "ETag")
            answer.tag = value;
        answer.isPacked |= name == "Content-Encoding" && value == "gzip";
    }
    answer.code = answer.body.value(QLatin1String("code")).toString().toLatin1();
    return answer;
}

} // namespace servery::testing
