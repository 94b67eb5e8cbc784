#include "server/engine/outcomecodec.h"

#include <QJsonDocument>

#include <map>
#include <mutex>
#include <string>

namespace servery::engine {

namespace {

const auto codeKey = QStringLiteral("code");
const auto classKey = QStringLiteral("class");
const auto titleKey = QStringLiteral("title");
const auto detailKey = QStringLiteral("detail");
const auto membersKey = QStringLiteral("members");
const auto retryAfterKey = QStringLiteral("retryAfter");

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// An ErrorKind points to texts that live for ever. Those that come back from the database are kept
// here, once per code: there are as many as the program has kinds of errors.
ErrorKind lastingKind(const std::string& code, ErrorClass errorClass, const std::string& title)
{
    static std::mutex mutex;
    static std::map<std::pair<std::string, std::string>, ErrorClass> kinds;
    const std::lock_guard lock(mutex);
    const auto place = kinds.try_emplace({code, title}, errorClass).first;
    return {place->first.first.c_str(), place->second, place->first.second.c_str()};
}

} // namespace

bool isKept(const Outcome& outcome)
{
    const int status = outcome ? outcome->status : httpStatus(outcome.error().kind.errorClass);
    return status < 500 && status != 429;
}

StoredOutcome encodeOutcome(const Outcome& outcome)
{
    if (outcome)
        return {outcome->status,
                outcome->body.isEmpty() ? QByteArray() : compact(outcome->body),
                {},
                outcome->seq};
    const Error& error = outcome.error();
    const QJsonObject object{
        {codeKey, QString::fromUtf8(error.kind.code)},
        {classKey, static_cast<int>(error.kind.errorClass)},
        {titleKey, QString::fromUtf8(error.kind.title)},
        {detailKey, error.detail},
        {membersKey, error.members},
        {retryAfterKey, error.retryAfterSeconds},
    };
    return {httpStatus(error.kind.errorClass), {}, compact(object), 0};
}

Outcome decodeOutcome(const StoredOutcome& stored)
{
    if (stored.error.isEmpty())
        return Reply{stored.status, QJsonDocument::fromJson(stored.body).object(), stored.seq};
    const QJsonObject object = QJsonDocument::fromJson(stored.error).object();
    const ErrorKind kind = lastingKind(object[codeKey].toString().toStdString(),
                                       static_cast<ErrorClass>(object[classKey].toInt()),
                                       object[titleKey].toString().toStdString());
    return Failure<Error>{Error{kind, object[detailKey].toString(), object[membersKey].toObject(),
                                object[retryAfterKey].toInt()}};
}

} // namespace servery::engine
