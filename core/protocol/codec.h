// The only place where JSON text meets the types of messages.h. Decoding ignores unknown fields and
// is strict about the types of known ones. Thread: pure functions, any thread.
// Errors: json_invalid, message_unknown, version_unsupported, channel_unknown, field_missing,
// field_invalid. A frame that is not text is refused before it comes here, as binary_unsupported.
#pragma once

#include "core/protocol/messages.h"

namespace servery::protocol {

// A refusal, with what is known of the message that it answers.
struct Refusal
{
    Error error;
    QByteArray id; // the command's id when it could be read
    QString re;    // the type of the message when it could be read and is known

    [[nodiscard]] ErrorMessage toMessage() const { return {id, re, problemOf(error)}; }
};

[[nodiscard]] Result<ClientMessage, Refusal> decodeClientMessage(const QByteArray& text);
[[nodiscard]] Result<ServerMessage, Refusal> decodeServerMessage(const QByteArray& text);

// Compact UTF-8.
[[nodiscard]] QByteArray encode(const ClientMessage& message);
[[nodiscard]] QByteArray encode(const ServerMessage& message);

// An event whose data is compact JSON already, as it was stored: put together without parsing it
// again. For fan-out to many sockets.
[[nodiscard]] QByteArray encodeEvent(Channel channel, std::int64_t seq, std::int64_t prev,
                                     Timestamp at, QByteArrayView name, const QByteArray& data);

} // namespace servery::protocol
