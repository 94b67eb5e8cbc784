// TwilioClient: typed calls to Twilio's Messages and Calls, one request each; it retries nothing
// itself and keeps no pace (10 messages and 1 call a second are the jobs' to keep).
//
// Twilio has no idempotency key, so what a failure means is decided with care:
//   - Ambiguous (a time-out, half an answer, a 5xx without a Twilio error body, a 2xx that cannot
//   be
//     read): it may have been accepted. Look it up with findMessages / findCalls before anything is
//     sent again.
//   - RetryLater: certainly not accepted (not sent, 429, 20429, a 5xx with a Twilio error body), or
//     a read.
//   - Rejected, AuthFailed, Unclassified: by the table in twilioerrors.h.
//
// Thread: the HttpClient's event loop; done is called once, never from inside the call. The client
// may be destroyed while requests run. Source: Twilio's REST API 2010-04-01.
#pragma once

#include "core/notifications/deliverystatus.h"
#include "server/http/client.h"
#include "server/providers/providerresult.h"

#include "core/base/clock.h"

#include <optional>

namespace servery::providers::twilio {

struct TwilioConfig
{
    QByteArray apiUrl = "https://api.twilio.com"; // without a slash at the end
    QByteArray accountSid;
    QByteArray authToken;
    int timeoutMs = 20'000;
};

struct MessageParameters
{
    QByteArray to; // E.164
    QByteArray from;
    QString body;                  // at most 1600 characters
    QByteArray statusCallback;     // empty: none
    int validityPeriodSeconds = 0; // 0: Twilio's default
};

struct CallParameters
{
    QByteArray to;
    QByteArray from;
    QByteArray twiml;          // at most 4000 characters
    QByteArray statusCallback; // empty: none; else for initiated, ringing, answered and completed
    int timeoutSeconds = 0;    // how long it rings; 0: Twilio's default
    bool detectMachine = false;
};

struct Message
{
    QByteArray sid;
    QByteArray to;
    QString body;
    std::optional<notifications::MessageStatus> status;
    int errorCode = 0;
    Timestamp createdAt;  // whole seconds
    QByteArray price;     // decimal text, below zero; empty until Twilio has counted it
    QByteArray priceUnit; // ISO 4217
};

struct Call
{
    QByteArray sid;
    QByteArray to;
    std::optional<notifications::CallStatus> status;
    Timestamp createdAt; // whole seconds
    QByteArray price;    // as a message's
    QByteArray priceUnit;
};

// What a look-up found, newest first. `complete` is false when there were more rows than were read.
template <class T>
struct Found
{
    std::vector<T> items;
    bool complete = true;
};

// parameter_too_long for a body or TwiML over Twilio's limit.
[[nodiscard]] Result<QByteArray, Error> encodeMessage(const MessageParameters& parameters);
[[nodiscard]] Result<QByteArray, Error> encodeCall(const CallParameters& parameters);

class TwilioClient
{
public:
    // http is not owned and outlives the client.
    TwilioClient(http::HttpClient& http, TwilioConfig config);

    void createMessage(const QByteArray& encoded, ProviderDone<Message> done) const;
    void createCall(const QByteArray& encoded, ProviderDone<Call> done) const;

    // How one stands by now; its price comes some minutes after its end, and in no callback.
    void fetchMessage(const QByteArray& sid, ProviderDone<Message> done) const;
    void fetchCall(const QByteArray& sid, ProviderDone<Call> done) const;

    // What was made for this number since then. The time is compared with Twilio's clock in whole
    // seconds, so the caller takes off an allowance for clocks that differ; Message::body tells
    // which message it is. The time is not part of the query: a message that was not sent yet and a
    // call that has not started have no date to be found by.
    void findMessages(const QByteArray& to, Timestamp sentSince,
                      ProviderDone<Found<Message>> done) const;
    void findCalls(const QByteArray& to, Timestamp startedSince,
                   ProviderDone<Found<Call>> done) const;

private:
    [[nodiscard]] http::ClientRequest request(const QByteArray& method,
                                              const QByteArray& resource) const;

    http::HttpClient& m_http;
    TwilioConfig m_config;
};

// What an answer that is not a success means; for POSTs (changes) and GETs. Exposed for its test.
[[nodiscard]] ProviderFailure twilioFailure(const http::ClientResponse& response, bool changes);

} // namespace servery::providers::twilio
