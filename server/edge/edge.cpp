#include "server/edge/edge.h"

#include "core/crypto/sha256.h"
#include "core/protocol/jsonreader.h"

#include <algorithm>

namespace servery {

namespace {
constexpr std::int64_t keepMs = 24LL * 60 * 60 * 1000;
constexpr qsizetype keyCharacters = 255;
} // namespace

Edge::Edge(engine::Submitter& submitter, engine::Reader& reader, const Clock& clock)
    : m_submitter(submitter),
      m_reader(reader),
      m_clock(clock),
      m_running(std::make_shared<QSet<QByteArray>>())
{}

void Edge::submit(std::any command, engine::Completion done,
                  std::optional<engine::IdempotencyKey> key) const
{
    m_submitter.submit({std::move(command), std::move(key), std::move(done)});
}

Result<Edge::Claim, Error> Edge::claim(const http::Request& request, const QByteArray& caller)
{
    const QByteArray key = request.header("idempotency-key");
    if (key.isEmpty())
        return Claim{};
    if (key.size() > keyCharacters)
        return fail(errors::fieldInvalid, QStringLiteral("Idempotency-Key"),
                    {{QLatin1String("field"), QLatin1String("Idempotency-Key")}});
    const QByteArray scope = caller + '|' + request.method + ' ' + request.path;
    const QByteArray name = scope + '\n' + key;
    if (m_running->contains(name))
        return fail(errors::idempotencyKeyRunning);
    m_running->insert(name);
    std::shared_ptr<void> hold(nullptr,
                               [running = m_running, name](void*) { running->remove(name); });
    return Claim{engine::IdempotencyKey{scope, key, crypto::sha256(request.body), keepMs,
                                        errors::idempotencyKeyReused},
                 std::move(hold)};
}

void Edge::run(std::any command, const QByteArray& caller, const http::Request& request,
               const http::Responder& responder)
{
    const auto once = claim(request, caller);
    if (!once)
        return responder.fail(once.error());
    submit(
        std::move(command),
        [responder, hold = once->hold](const engine::Outcome& outcome) {
            edge::answer(responder, outcome);
        },
        once->key);
}

namespace edge {

void answer(const http::Responder& responder, const engine::Outcome& outcome)
{
    if (!outcome)
        return responder.fail(outcome.error());
    responder.send(http::Response::json(outcome->status, outcome->body));
}

std::optional<Error> unknownField(const QJsonObject& object,
                                  std::initializer_list<const char*> fields, const QString& path)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const bool known = std::any_of(fields.begin(), fields.end(), [&](const char* field) {
            return name == QLatin1String(field);
        });
        if (!known) {
            const QString where = path.isEmpty() ? name : path + QLatin1Char('.') + name;
            return Error{errors::fieldUnknown, where, {{QLatin1String("field"), where}}, 0};
        }
    }
    return std::nullopt;
}

Result<QJsonObject, Error> readBody(const http::Request& request,
                                    std::initializer_list<const char*> fields)
{
    auto object = protocol::parseJsonObject(request.body);
    if (!object)
        return object;
    if (auto unknown = unknownField(*object, fields))
        return Failure<Error>{*unknown};
    return object;
}

QByteArray bearerToken(const http::Request& request)
{
    const QByteArray value = request.header("authorization");
    constexpr qsizetype length = 7;
    if (value.size() <= length || value.left(length).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return {};
    return value.mid(length).trimmed();
}

} // namespace edge

} // namespace servery
