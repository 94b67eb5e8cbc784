// What every route shares: where commands go and reads come from, how bodies are read and outcomes
// answered, and how Idempotency-Key works. Thread: the main event loop.
#pragma once

#include "core/base/clock.h"
#include "server/engine/submitter.h"
#include "server/http/message.h"

#include <QSet>

#include <initializer_list>
#include <type_traits>

namespace servery {

class Edge
{
public:
    Edge(engine::Submitter& submitter, engine::Reader& reader, const Clock& clock);

    [[nodiscard]] const Clock& clock() const { return m_clock; }

    // Hands in a command; done is called after the commit.
    void submit(std::any command, engine::Completion done,
                std::optional<engine::IdempotencyKey> key = {}) const;

    // Reads on the reading thread; done gets what fn returned, or internal_error.
    template <class Fn, class Done>
    void read(Fn fn, Done done) const
    {
        using Value = std::invoke_result_t<Fn, storage::Database&>;
        m_reader.read(
            [fn = std::move(fn)](storage::Database& database) -> std::any {
                return std::any(fn(database));
            },
            [done = std::move(done)](const servery::Result<std::any, Error>& result) {
                if (!result)
                    return done(servery::Result<Value, Error>(Failure<Error>{result.error()}));
                done(servery::Result<Value, Error>(*std::any_cast<Value>(&result.value())));
            });
    }

    // A claim on one Idempotency-Key while its request runs. Empty key: the header was absent.
    struct Claim
    {
        std::optional<engine::IdempotencyKey> key;
        std::shared_ptr<void> hold; // released with the last copy
    };
    // Scope: caller and route. Errors: field_invalid (longer than 255), idempotency_key_running.
    [[nodiscard]] servery::Result<Claim, Error> claim(const http::Request& request,
                                                      const QByteArray& caller);
    // Hands in the command once for its Idempotency-Key and answers with what came of it.
    void run(std::any command, const QByteArray& caller, const http::Request& request,
             const http::Responder& responder);

private:
    engine::Submitter& m_submitter;
    engine::Reader& m_reader;
    const Clock& m_clock;
    std::shared_ptr<QSet<QByteArray>> m_running;
};

namespace edge {

// Success as JSON with the reply's status, or the problem.
void answer(const http::Responder& responder, const engine::Outcome& outcome);

// The body as a JSON object that has only these fields. Errors: json_invalid, field_unknown.
[[nodiscard]] Result<QJsonObject, Error> readBody(const http::Request& request,
                                                  std::initializer_list<const char*> fields);
// field_unknown for the first field that is not among these.
[[nodiscard]] std::optional<Error> unknownField(const QJsonObject& object,
                                                std::initializer_list<const char*> fields,
                                                const QString& path = {});
// The token of an Authorization: Bearer header; empty when there is none.
[[nodiscard]] QByteArray bearerToken(const http::Request& request);

} // namespace edge

} // namespace servery
