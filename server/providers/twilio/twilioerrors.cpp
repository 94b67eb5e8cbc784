#include "server/providers/twilio/twilioerrors.h"

namespace servery::providers::twilio {
namespace {

struct Row
{
    int code;
    Disposition disposition;
};

constexpr Row table[] = {
    {20003, Disposition::Alarm},     // authentication failed
    {20429, Disposition::Retry},     // too many requests; not processed
    {21211, Disposition::Permanent}, // not a phone number
    {21408, Disposition::Permanent}, // the region is not enabled
    {21606, Disposition::Permanent}, // our number cannot send to it
    {21608, Disposition::Permanent}, // a trial account and an unverified number
    {21610, Disposition::Permanent}, // opted out
    {21612, Disposition::Permanent}, // no route
    {21614, Disposition::Permanent}, // not a mobile number
    {22005, Disposition::Alarm},     {30001, Disposition::Retry}, // queue overflow
    {30002, Disposition::Alarm},                                  // account suspended
    {30003, Disposition::Retry},                                  // handset unreachable
    {30004, Disposition::Permanent},                              // blocked
    {30005, Disposition::Permanent},                              // unknown handset
    {30006, Disposition::Permanent},                              // landline
    {30007, Disposition::Permanent},                              // filtered by the carrier
    {30008, Disposition::Retry},                                  // unknown error at the carrier
};

} // namespace

Disposition dispositionOf(int errorCode)
{
    for (const Row& row : table)
        if (row.code == errorCode)
            return row.disposition;
    return Disposition::Unclassified;
}

} // namespace servery::providers::twilio
