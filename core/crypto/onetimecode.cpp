#include "core/crypto/onetimecode.h"

#include "core/crypto/hmac.h"

#include <QtEndian>

#include <algorithm>

namespace servery::crypto {

namespace {

constexpr std::uint32_t codeCount = 1'000'000;
// The largest multiple of codeCount that 32 bits hold.
constexpr std::uint32_t fairLimit = UINT32_MAX - UINT32_MAX % codeCount;

QByteArray bigEndian(std::uint32_t number)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(number, out.data());
    return out;
}

} // namespace

QByteArray pickupCode(QByteArrayView pepper, const OrderId& order, int issue)
{
    Q_ASSERT(issue >= 1);
    const QByteArray issueBytes = bigEndian(static_cast<std::uint32_t>(issue));
    // The id's length is in the text too, so that no two (order, issue) pairs read the same.
    const QByteArray idLength = bigEndian(static_cast<std::uint32_t>(order.bytes().size()));
    for (std::uint32_t round = 0;; ++round) {
        const QByteArray block = hmacSha256(pepper, {"servery/pickup-code/1", idLength,
                                                     order.bytes(), issueBytes, bigEndian(round)});
        for (qsizetype at = 0; at + 4 <= block.size(); at += 4) {
            const auto number = qFromBigEndian<std::uint32_t>(block.constData() + at);
            if (number < fairLimit)
                return QByteArray::number(number % codeCount).rightJustified(pickupCodeDigits, '0');
        }
    }
}

bool isPickupCode(QStringView text)
{
    return text.size() == pickupCodeDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c >= QLatin1Char('0') && c <= QLatin1Char('9');
           });
}

} // namespace servery::crypto
