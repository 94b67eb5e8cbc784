#include "server/providers/providerresult.h"

namespace servery::providers {

const char* toText(ProviderFailure::Kind kind)
{
    switch (kind) {
    case ProviderFailure::Kind::Rejected:
        return "rejected";
    case ProviderFailure::Kind::NotFound:
        return "not_found";
    case ProviderFailure::Kind::AuthFailed:
        return "auth_failed";
    case ProviderFailure::Kind::RetryLater:
        return "retry_later";
    case ProviderFailure::Kind::Ambiguous:
        return "ambiguous";
    case ProviderFailure::Kind::LookUpFirst:
        return "look_up_first";
    case ProviderFailure::Kind::Unclassified:
        return "unclassified";
    }
    return "unclassified";
}

} // namespace servery::providers
