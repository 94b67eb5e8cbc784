#include "core/protocol/problem.h"

#include "core/protocol/jsonreader.h"

namespace servery::protocol {

Problem problemOf(const Error& error)
{
    return {httpStatus(error.kind.errorClass),
            QLatin1String(error.kind.code),
            QLatin1String(error.kind.title),
            error.detail,
            error.members,
            error.retryAfterSeconds};
}

QJsonObject toJson(const Problem& problem)
{
    // The members come first, so that none of them can stand in for a fixed name.
    QJsonObject json = problem.members;
    json.insert(QStringLiteral("status"), problem.status);
    json.insert(QStringLiteral("code"), problem.code);
    json.insert(QStringLiteral("title"), problem.title);
    if (!problem.detail.isEmpty())
        json.insert(QStringLiteral("detail"), problem.detail);
    if (problem.retryAfterSeconds > 0)
        json.insert(QStringLiteral("retryAfterSeconds"), problem.retryAfterSeconds);
    return json;
}

Result<Problem, Error> problemFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Problem problem;
    problem.status = reader.integer32("status");
    problem.code = reader.string("code");
    problem.title = reader.stringOr("title");
    problem.detail = reader.stringOr("detail");
    problem.retryAfterSeconds = reader.integer32Or("retryAfterSeconds", 0);
    if (reader.error())
        return Failure{*reader.error()};
    problem.members = json;
    for (const char* fixed : {"type", "status", "code", "title", "detail", "retryAfterSeconds"})
        problem.members.remove(QLatin1String(fixed));
    return problem;
}

} // namespace servery::protocol
