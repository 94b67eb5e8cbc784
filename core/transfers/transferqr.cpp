#include "core/transfers/transferqr.h"

#include "core/transfers/transferreference.h"

namespace servery {

namespace {

QByteArray epc(const Transfer& transfer)
{
    // Service tag, version, character set (UTF-8), identification, BIC, name, IBAN, amount,
    // purpose, structured reference, unstructured reference. Lines after the last used are left
    // out.
    QByteArrayList lines{"BCD",
                         "002",
                         "1",
                         "SCT",
                         transfer.to.bic,
                         transfer.to.holder.toUtf8(),
                         transfer.to.iban,
                         "EUR" + toPlainDecimal(transfer.amount),
                         {},
                         {},
                         transfer.reference};
    return lines.join('\n');
}

// Digits of an IBAN by fours, of a BSB by threes.
QString grouped(const QByteArray& text, int size, QLatin1Char between)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % size == 0)
            out += between;
        out += QLatin1Char(text[i]);
    }
    return out;
}

} // namespace

bool isEpc(const Transfer& transfer)
{
    return !transfer.to.iban.isEmpty() && transfer.amount.currency.code() == "EUR";
}

QByteArray transferQr(const Transfer& transfer)
{
    if (isEpc(transfer))
        return epc(transfer);
    QByteArrayList lines{"Pay to: " + transfer.to.holder.toUtf8()};
    if (!transfer.to.bsb.isEmpty())
        lines << "BSB: " + grouped(transfer.to.bsb, 3, QLatin1Char('-')).toLatin1()
              << "Account: " + transfer.to.account;
    else
        lines << "IBAN: " + transfer.to.iban;
    if (!transfer.to.bic.isEmpty())
        lines << "BIC: " + transfer.to.bic;
    lines << "Amount: " + transfer.amount.currency.codeBytes() + ' ' +
                 toPlainDecimal(transfer.amount)
          << "Reference: " + transfer.reference;
    return lines.join('\n');
}

std::vector<TransferDetail> transferDetails(const Transfer& transfer)
{
    std::vector<TransferDetail> out{{"holder", transfer.to.holder}};
    if (!transfer.to.bsb.isEmpty()) {
        out.push_back({"bsb", grouped(transfer.to.bsb, 3, QLatin1Char('-'))});
        out.push_back({"account", QString::fromLatin1(transfer.to.account)});
    } else {
        out.push_back({"iban", grouped(transfer.to.iban, 4, QLatin1Char(' '))});
        if (!transfer.to.bic.isEmpty())
            out.push_back({"bic", QString::fromLatin1(transfer.to.bic)});
    }
    out.push_back({"reference", shownReference(transfer.reference)});
    return out;
}

} // namespace servery
