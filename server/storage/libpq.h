// LibPq: PostgreSQL's client library, loaded when the first database of that kind is opened. It
// brings two dozen libraries (LDAP, Kerberos, another TLS), three megabytes that a server on the
// embedded database does without. The functions are libpq's own, under their own names.
// Thread: any.
#pragma once

#include <libpq-fe.h>

namespace servery::storage {

struct LibPq
{
    decltype(&::PQclear) PQclear = nullptr;
    decltype(&::PQcmdStatus) PQcmdStatus = nullptr;
    decltype(&::PQcmdTuples) PQcmdTuples = nullptr;
    decltype(&::PQconnectdb) PQconnectdb = nullptr;
    decltype(&::PQerrorMessage) PQerrorMessage = nullptr;
    decltype(&::PQexec) PQexec = nullptr;
    decltype(&::PQexecPrepared) PQexecPrepared = nullptr;
    decltype(&::PQfinish) PQfinish = nullptr;
    decltype(&::PQgetisnull) PQgetisnull = nullptr;
    decltype(&::PQgetlength) PQgetlength = nullptr;
    decltype(&::PQgetvalue) PQgetvalue = nullptr;
    decltype(&::PQntuples) PQntuples = nullptr;
    decltype(&::PQprepare) PQprepare = nullptr;
    decltype(&::PQresultErrorField) PQresultErrorField = nullptr;
    decltype(&::PQresultStatus) PQresultStatus = nullptr;
    decltype(&::PQsetNoticeReceiver) PQsetNoticeReceiver = nullptr;
    decltype(&::PQstatus) PQstatus = nullptr;
    decltype(&::PQtransactionStatus) PQtransactionStatus = nullptr;
};

// Stays loaded. Throws DatabaseError (Unavailable) where it is not installed, or lacks a function.
[[nodiscard]] const LibPq& libPq();

} // namespace servery::storage
