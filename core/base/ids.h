// Ids are types of their own, so that an order's cannot be passed for a venue's. To the outside
// they are opaque strings: a prefix that names the kind, and 26 characters of Crockford base 32
// that hold a millisecond time (48 bits) and randomness (80 bits), so they sort by creation time. A
// job's holds the number that the database gave it instead.
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <compare>
#include <cstring>

namespace servery {

template <class Kind>
class Id
{
public:
    Id() = default;
    explicit Id(QByteArray text) : m_text(std::move(text)) {}
    explicit Id(const QString& text) : m_text(text.toUtf8()) {}

    [[nodiscard]] const QByteArray& bytes() const { return m_text; }
    [[nodiscard]] QString toString() const { return QString::fromUtf8(m_text); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        return a.m_text < b.m_text    ? std::strong_ordering::less
               : a.m_text == b.m_text ? std::strong_ordering::equal
                                      : std::strong_ordering::greater;
    }
    // Ids end in randomness, which spreads as well as any hash of the whole.
    friend size_t qHash(const Id& id, size_t seed = 0)
    {
        quint64 end = 0;
        if (id.m_text.size() < qsizetype{sizeof end})
            return ::qHash(id.m_text, seed);
        std::memcpy(&end, id.m_text.cend() - sizeof end, sizeof end);
        return ::qHash(end, seed);
    }

private:
    QByteArray m_text;
};

// One tag a kind; the prefix is what its ids begin with.
#define SERVERY_ID(Name, Prefix)                                                                   \
    struct Name##Kind                                                                              \
    {                                                                                              \
        static constexpr const char* prefix = Prefix;                                              \
    };                                                                                             \
    using Name = Id<Name##Kind>;

SERVERY_ID(VenueId, "ven_")
SERVERY_ID(TableId, "tbl_")
SERVERY_ID(TagId, "tag_")
SERVERY_ID(StaffId, "stf_")
SERVERY_ID(SessionId, "ses_")
SERVERY_ID(CategoryId, "cat_")
SERVERY_ID(MenuItemId, "itm_")
SERVERY_ID(ModifierGroupId, "grp_")
SERVERY_ID(ModifierId, "mod_")
SERVERY_ID(OrderId, "ord_")
SERVERY_ID(LineId, "lin_")
SERVERY_ID(PaymentId, "pay_")
SERVERY_ID(RefundId, "rfd_")
SERVERY_ID(JobId, "job_")
SERVERY_ID(NotificationId, "ntf_")
SERVERY_ID(CommandId, "cmd_")
SERVERY_ID(DrawerSessionId, "drw_")
SERVERY_ID(DrawerMoveId, "drm_")
SERVERY_ID(WalletId, "wal_")
SERVERY_ID(WalletMoveId, "wlm_")
SERVERY_ID(BankLineId, "bnk_")

#undef SERVERY_ID

// The prefix, and 26 characters of Crockford base 32: 48 bits of time, 80 bits of randomness.
[[nodiscard]] QByteArray newIdText(QByteArrayView prefix, Timestamp at, Random& random);

template <class IdType>
struct IdPrefix;
template <class Kind>
struct IdPrefix<Id<Kind>>
{
    static constexpr const char* value = Kind::prefix;
};

// A fresh id, for example newId<OrderId>(clock.now(), random).
template <class IdType>
[[nodiscard]] IdType newId(Timestamp at, Random& random)
{
    return IdType(newIdText(IdPrefix<IdType>::value, at, random));
}

} // namespace servery
