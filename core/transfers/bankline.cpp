#include "core/transfers/bankline.h"

#include "core/crypto/sha256.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace servery {

namespace {

constexpr std::array<std::pair<LineOutcome, const char*>, 9> outcomeNames = {{
    {LineOutcome::Matched, "matched"},
    {LineOutcome::Partial, "partial"},
    {LineOutcome::Overpaid, "overpaid"},
    {LineOutcome::Late, "late"},
    {LineOutcome::Second, "second"},
    {LineOutcome::Unknown, "unknown"},
    {LineOutcome::Outgoing, "outgoing"},
    {LineOutcome::ForeignCurrency, "foreign_currency"},
    {LineOutcome::Reversed, "reversed"},
}};

// A field with its length before it, so that no two lines give the same bytes.
void append(QByteArray& out, const QByteArray& field)
{
    out += QByteArray::number(field.size()) + ':' + field;
}

// All that a line without an id says.
QByteArray contentOf(const BankLine& line)
{
    QByteArray out;
    append(out, {});
    append(out, QByteArray::number(line.amountCents));
    append(out, line.currency);
    for (const QByteArray& field :
         {line.bookedOn, line.text.simplified().toUtf8(), line.payer.simplified().toUtf8()})
        append(out, field);
    return out;
}

// Where the bank gives an id, its other words may still change until the day is closed. The id
// comes last, since it may hold any character.
QByteArray nameOf(const BankLine& line)
{
    return line.bookedOn + '|' + QByteArray::number(line.amountCents) + '|' + line.currency + '|' +
           line.bankId;
}

} // namespace

QByteArray toString(LineOutcome outcome)
{
    for (const auto& [key, name] : outcomeNames)
        if (key == outcome)
            return name;
    return {};
}

std::optional<LineOutcome> lineOutcomeFromString(const QByteArray& text)
{
    for (const auto& [key, name] : outcomeNames)
        if (text == name)
            return key;
    return std::nullopt;
}

bool namesNothing(const QString& reference)
{
    const QString text = reference.trimmed();
    for (const char* each : {"", "NOTPROVIDED", "NONREF", "NOREF"})
        if (text.compare(QLatin1String(each), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

std::vector<QByteArray> keysOf(const std::vector<BankLine>& lines)
{
    QHash<std::pair<QByteArray, QByteArray>, int> seen; // by account and content
    std::vector<QByteArray> out;
    out.reserve(lines.size());
    for (const BankLine& line : lines) {
        const bool hasId = !line.bankId.isEmpty();
        QByteArray content = hasId ? nameOf(line) : contentOf(line);
        const QByteArray before = QByteArray::number(seen[{line.account, content}]++);
        if (!hasId)
            append(content, before);
        out.push_back(hasId ? before + '|' + content : crypto::sha256(content).toHex());
    }
    return out;
}

std::vector<std::size_t> orderOf(const std::vector<BankLine>& lines)
{
    std::vector<std::size_t> out(lines.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    std::stable_sort(out.begin(), out.end(), [&lines](std::size_t a, std::size_t b) {
        return std::pair(lines[a].bookedOn, lines[a].isReversal) <
               std::pair(lines[b].bookedOn, lines[b].isReversal);
    });
    return out;
}

QByteArray keyInAccount(const QByteArray& key, const QByteArray& account)
{
    return account + '|' + key;
}

bool mayBeSameAccount(const QByteArray& one, const QByteArray& other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

std::vector<const char*> decisionsFor(LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::Partial:
    case LineOutcome::Overpaid:
        return {"accept", "give_back"};
    case LineOutcome::Unknown:
        return {"assign", "dismiss"};
    case LineOutcome::ForeignCurrency:
    case LineOutcome::Reversed:
        return {"dismiss"};
    default: // matched; what is late or second goes back by itself; the rest is no income
        return {};
    }
}

LineOutcome compare(const BankLine& line, const std::vector<AwaitedTransfer>& awaited)
{
    if (line.amountCents <= 0) {
        const bool takesBack = line.isReversal && line.amountCents < 0 && awaited.size() == 1 &&
                               awaited.front().isReceived &&
                               awaited.front().currency == line.currency;
        return takesBack ? LineOutcome::Reversed : LineOutcome::Outgoing;
    }
    if (awaited.size() != 1)
        return LineOutcome::Unknown;
    const AwaitedTransfer& one = awaited.front();
    if (line.currency != one.currency)
        return LineOutcome::ForeignCurrency;
    if (one.isReceived)
        return one.seenCents == line.amountCents ? LineOutcome::Matched : LineOutcome::Second;
    if (!one.isPayable)
        return LineOutcome::Late;
    if (line.amountCents < one.amountCents)
        return LineOutcome::Partial;
    return line.amountCents > one.amountCents ? LineOutcome::Overpaid : LineOutcome::Matched;
}

} // namespace servery
