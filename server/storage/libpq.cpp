#include "server/storage/libpq.h"

#include "server/storage/database.h"

#include <QLibrary>

#include <string>
#include <type_traits>

namespace servery::storage {

namespace {

constexpr int interfaceVersion = 5;

void load(QLibrary& library)
{
    library.setFileNameAndVersion(QStringLiteral("pq"), interfaceVersion);
    if (library.load())
        return;
    const QString why = library.errorString();
    library.setFileName(QStringLiteral("libpq")); // as Windows calls it
    if (!library.load())
        throw DatabaseError(DatabaseError::Kind::Unavailable,
                            "PostgreSQL's client library (libpq) cannot be loaded: " +
                                why.toStdString());
}

LibPq loaded()
{
    QLibrary library;
    load(library);
    const auto find = [&library](auto& function, const char* name) {
        const QFunctionPointer found = library.resolve(name);
        if (found == nullptr)
            throw DatabaseError(DatabaseError::Kind::Unavailable,
                                std::string("PostgreSQL's client library lacks ") + name);
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(found);
    };
    LibPq out;
    find(out.PQclear, "PQclear");
    find(out.PQcmdStatus, "PQcmdStatus");
    find(out.PQcmdTuples, "PQcmdTuples");
    find(out.PQconnectdb, "PQconnectdb");
    find(out.PQerrorMessage, "PQerrorMessage");
    find(out.PQexec, "PQexec");
    find(out.PQexecPrepared, "PQexecPrepared");
    find(out.PQfinish, "PQfinish");
    find(out.PQgetisnull, "PQgetisnull");
    find(out.PQgetlength, "PQgetlength");
    find(out.PQgetvalue, "PQgetvalue");
    find(out.PQntuples, "PQntuples");
    find(out.PQprepare, "PQprepare");
    find(out.PQresultErrorField, "PQresultErrorField");
    find(out.PQresultStatus, "PQresultStatus");
    find(out.PQsetNoticeReceiver, "PQsetNoticeReceiver");
    find(out.PQstatus, "PQstatus");
    find(out.PQtransactionStatus, "PQtransactionStatus");
    return out;
}

} // namespace

const LibPq& libPq()
{
    static const LibPq library = loaded();
    return library;
}

} // namespace servery::storage
