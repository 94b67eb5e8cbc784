#include "core/crypto/passwordhash.h"

#include "core/crypto/constanttime.h"

#include <QList>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>
#include <optional>

namespace servery::crypto {

namespace {

// What a stored text may ask for: enough for any sane setting, too little to hurt.
constexpr std::uint64_t maxMemoryBytes = 64ULL * 1024 * 1024;
constexpr int saltBytes = 16;
constexpr int hashBytes = 32;
constexpr auto base64Options = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

struct FreeContext
{
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};

struct ParsedHash
{
    PasswordCost cost;
    QByteArray salt;
    QByteArray hash;
};

bool isBounded(PasswordCost cost)
{
    if (cost.logN < 1 || cost.logN > 18 || cost.blockSize < 1 || cost.blockSize > 32 ||
        cost.parallelism < 1 || cost.parallelism > 16)
        return false;
    const auto memory = 128ULL * static_cast<unsigned>(cost.blockSize) << cost.logN;
    return memory <= maxMemoryBytes;
}

std::optional<int> parseNumber(const QByteArray& field, const char* name)
{
    const QByteArray prefix = QByteArray(name) + '=';
    if (!field.startsWith(prefix))
        return std::nullopt;
    const QByteArray digits = field.mid(prefix.size());
    bool ok = false;
    const int value = digits.toInt(&ok);
    if (!ok || QByteArray::number(value) != digits)
        return std::nullopt;
    return value;
}

std::optional<QByteArray> parseBase64(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, base64Options | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64(base64Options) != text)
        return std::nullopt;
    return decoded.decoded;
}

std::optional<ParsedHash> parse(const QByteArray& text)
{
    if (text.size() > 256)
        return std::nullopt;
    const QList<QByteArray> parts = text.split('$');
    if (parts.size() != 5 || !parts[0].isEmpty() || parts[1] != "scrypt")
        return std::nullopt;
    const QList<QByteArray> numbers = parts[2].split(',');
    if (numbers.size() != 3)
        return std::nullopt;
    const auto logN = parseNumber(numbers[0], "ln");
    const auto blockSize = parseNumber(numbers[1], "r");
    const auto parallelism = parseNumber(numbers[2], "p");
    const auto salt = parseBase64(parts[3]);
    const auto hash = parseBase64(parts[4]);
    if (!logN || !blockSize || !parallelism || !salt || !hash)
        return std::nullopt;
    ParsedHash parsed{{*logN, *blockSize, *parallelism}, *salt, *hash};
    if (!isBounded(parsed.cost) || parsed.salt.size() < 8 || parsed.hash.size() != hashBytes)
        return std::nullopt;
    return parsed;
}

QByteArray format(PasswordCost cost, const QByteArray& salt, const QByteArray& hash)
{
    return "$scrypt$ln=" + QByteArray::number(cost.logN) +
           ",r=" + QByteArray::number(cost.blockSize) +
           ",p=" + QByteArray::number(cost.parallelism) + '$' + salt.toBase64(base64Options) + '$' +
           hash.toBase64(base64Options);
}

} // namespace

QByteArray scrypt(QByteArrayView password, QByteArrayView salt, PasswordCost cost, int size)
{
    if (!isBounded(cost))
        return {};
    static EVP_KDF* const kdf = EVP_KDF_fetch(nullptr, "SCRYPT", nullptr);
    const std::unique_ptr<EVP_KDF_CTX, FreeContext> context(kdf ? EVP_KDF_CTX_new(kdf) : nullptr);
    if (!context)
        qFatal("crypto: scrypt is not available");
    std::uint64_t n = 1ULL << cost.logN;
    auto r = static_cast<std::uint32_t>(cost.blockSize);
    auto p = static_cast<std::uint32_t>(cost.parallelism);
    // OpenSSL counts its small work areas too.
    std::uint64_t memory = maxMemoryBytes + 1024 * 1024;
    const auto octets = [](const char* name, QByteArrayView view) {
        const char* data = view.isEmpty() ? "" : view.data();
        return OSSL_PARAM_construct_octet_string(name, const_cast<char*>(data),
                                                 static_cast<std::size_t>(view.size()));
    };
    const OSSL_PARAM params[] = {
        octets(OSSL_KDF_PARAM_PASSWORD, password),
        octets(OSSL_KDF_PARAM_SALT, salt),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end(),
    };
    QByteArray out(size, Qt::Uninitialized);
    if (EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char*>(out.data()),
                       static_cast<std::size_t>(out.size()), params) != 1)
        return {};
    return out;
}

QByteArray hashPassword(QByteArrayView password, Random& random, PasswordCost cost)
{
    const QByteArray salt = random.bytes(saltBytes);
    const QByteArray hash = scrypt(password, salt, cost, hashBytes);
    if (hash.isEmpty())
        qFatal("crypto: scrypt failed");
    return format(cost, salt, hash);
}

bool verifyPassword(QByteArrayView password, const QByteArray& hash)
{
    const auto parsed = parse(hash);
    if (!parsed)
        return false;
    const QByteArray actual = scrypt(password, parsed->salt, parsed->cost, hashBytes);
    return !actual.isEmpty() && equalInConstantTime(actual, parsed->hash);
}

const QByteArray& unmatchablePasswordHash()
{
    static const QByteArray text =
        format({}, QByteArray(saltBytes, '\x5a'), QByteArray(hashBytes, '\0'));
    return text;
}

} // namespace servery::crypto
