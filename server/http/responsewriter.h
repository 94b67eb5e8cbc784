// Bytes of responses: status line, headers, body, chunks. Pure functions on a buffer that the
// caller reuses, so that an answer is one write. Thread: any. Source: RFC 9112.
#pragma once

#include "server/http/httperrors.h"
#include "server/http/message.h"

namespace servery::http {

enum class Framing { Length, Chunked, UntilClose };

struct HeadOptions
{
    Framing framing = Framing::Length;
    bool headOnly = false; // answers HEAD: the length of the body, not the body
    bool close = false;
};

// Appends the head, and for Framing::Length the body too. common holds whole header lines that
// every response carries. A header whose value holds a line's end is left out.
void appendResponse(QByteArray& out, const Response& response, const QByteArray& requestId,
                    const QByteArray& common, HeadOptions options);

// Appends one chunk; bytes must not be empty, since an empty chunk ends the body.
void appendChunk(QByteArray& out, const QByteArray& bytes);

// The value of Date for a point in time: Sat, 21 Nov 2026 09:30:00 GMT.
[[nodiscard]] QByteArray httpDate(qint64 secondsSinceEpoch);

// A problem document for a refusal of the wire, with its own status.
[[nodiscard]] Response refusalResponse(const Refusal& refusal, const QString& detail = {});

} // namespace servery::http
