#include "tests/tidy/rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace servery::tidy {

namespace {

// Where the console writes amounts, and how whoever reads one gets to the postings behind it; or
// why there are none. tst_amounts shows that the screens keep to it.
struct AmountSource
{
    const char* path;
    const char* way;
};
constexpr AmountSource amountSources[] = {
    {"app/cash/bankwords.cpp", "BankCard's and BankNote's entries; what is awaited is not booked"},
    {"app/cash/cashdesk.cpp", "the drawer's entries"},
    {"app/cash/cashgiven.cpp", "none: what is given and the change, before anything is booked"},
    {"app/cash/cashrows.cpp", "each move's and each due refund's entries; cash asked for: none"},
    {"app/cash/closingreports.cpp", "the closing report's entries"},
    {"app/cash/creditdesk.cpp", "the credit's entries; what is about to be paid is not booked"},
    {"app/cash/creditrows.cpp", "the credit's entries"},
    {"app/cash/drawercount.cpp", "the drawer's entries; what is counted is not booked"},
    {"app/cash/drawerlines.cpp", "the drawer's entries, by each line of its report"},
    {"app/cash/till.cpp", "its order's entries once it is paid"},
    {"app/documents/drawerpaper.cpp", "a paper: the closing report on the screen leads on"},
    {"app/entry/dishchoice.cpp", "none: prices of the menu"},
    {"app/entry/orderentry.cpp", "none: a cart that is not placed"},
    {"app/manager/entrytrail.cpp", "is the way: each line opens its entry"},
    {"app/manager/ledgerbooks.cpp", "is the way: accounts, postings, the entry, its cause"},
    {"app/manager/moneyqueue.cpp", "the entries of the order or the payment stand beneath"},
    {"app/manager/moneyreports.cpp", "MoneyReports::openLine and openFigure"},
    {"app/manager/payoutbook.cpp", "PayoutBook::openLine and openEntries"},
    {"app/manager/todayreport.cpp",
     "a figure's, an hour's or a way's entries; texts are not booked"},
    {"app/orders/listrows.cpp", "the order's entries"},
    {"app/printing/orderslips.cpp", "a paper: the order on the screen leads on"},
    {"app/refunds/refundentry.cpp", "the order's entries"},
    {"app/refunds/takeoffentry.cpp", "the order's entries once it is off; before: not booked"},
};

} // namespace

Violations checkAmountWays(const std::vector<SourceFile>& files)
{
    static const QRegularExpression written(QStringLiteral("\\b(money|coin|round)Text\\s*\\("));
    const QString rule = QStringLiteral("amount-ways");
    Violations out;
    QStringList writers;
    for (const SourceFile& file : files) {
        if (!file.isCpp() || !file.isUnder("app") || file.isUnder("app/money"))
            continue;
        const auto match = written.match(file.code);
        if (!match.hasMatch())
            continue;
        writers.append(file.path);
        const bool isListed = std::any_of(
            std::begin(amountSources), std::end(amountSources),
            [&](const AmountSource& source) { return file.path == QLatin1String(source.path); });
        if (!isListed)
            out.push_back({rule, file.path, lineAt(file.text, match.capturedStart()),
                           QStringLiteral("say in tests/tidy/amountrules.cpp how this amount leads "
                                          "to its postings")});
    }
    for (const AmountSource& source : amountSources)
        if (!writers.contains(QLatin1String(source.path)))
            out.push_back({rule, QString::fromLatin1(source.path), 1,
                           QStringLiteral("writes no amount any more: take it off the list")});
    return out;
}

} // namespace servery::tidy
