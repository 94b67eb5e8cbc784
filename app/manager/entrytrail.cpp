#include "app/manager/entrytrail.h"

#include "app/cash/drawerlines.h"
#include "app/manager/ledgerwords.h"
#include "app/money/moneytext.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace servery::app {
namespace {

struct TrailText
{
    Q_DECLARE_TR_FUNCTIONS(TrailText)
};

// A figure of the day, and its field in each entry.
struct DayFigure
{
    const char* name;
    const char* field;
    const char* words;
};

constexpr std::array dayFigures{
    DayFigure{"sales", "salesCents", QT_TRANSLATE_NOOP("TrailText", "Sales")},
    DayFigure{"tips", "tipCents", QT_TRANSLATE_NOOP("TrailText", "Tips")},
    DayFigure{"refunds", "refundCents", QT_TRANSLATE_NOOP("TrailText", "Refunds")},
    DayFigure{"fees", "feeCents", QT_TRANSLATE_NOOP("TrailText", "Fees")},
    DayFigure{"creditSold", "creditSoldCents", QT_TRANSLATE_NOOP("TrailText", "Credit sold")},
    DayFigure{"creditSpent", "creditSpentCents", QT_TRANSLATE_NOOP("TrailText", "Credit spent")},
    DayFigure{"creditRefunded", "creditRefundedCents",
              QT_TRANSLATE_NOOP("TrailText", "Refunds as credit")},
    DayFigure{"creditExpired", "creditExpiredCents",
              QT_TRANSLATE_NOOP("TrailText", "Credit that ran out")},
};

const DayFigure& dayFigureOf(const QString& name)
{
    for (const DayFigure& figure : dayFigures)
        if (name == QLatin1String(figure.name))
            return figure;
    return dayFigures.front();
}

QString orderWords(qint64 number)
{
    return number > 0 ? TrailText::tr("Order %1").arg(number) : QString();
}

} // namespace

EntryTrail::EntryTrail(ServerTime& time, StaffApi& api, QObject* parent)
    : QObject(parent),
      m_time(time),
      m_api(api),
      m_lines({"number", "timeText", "cause", "orderText", "orderId", "amountText"}, this)
{}

void EntryTrail::begin(std::function<QString()> title)
{
    ++m_asked;
    m_says = std::move(title);
    m_title = m_says ? m_says() : QString();
    m_sumText.clear();
    m_orderId.clear();
    m_problem.clear();
    m_figure.clear();
    m_method.clear();
    m_day = {};
    m_hour = -1;
    m_account = {};
    m_transactions.clear();
    m_orderProfit = {};
    m_payout = {};
    m_profit.clear();
    m_state = QStringLiteral("loading");
    show({});
}

void EntryTrail::close()
{
    begin({});
    m_state = QStringLiteral("none");
    Q_EMIT changed();
}

void EntryTrail::retranslate()
{
    if (m_says)
        m_title = m_says();
    if (!m_orderProfit.isEmpty())
        showProfit();
    if (!m_day.isEmpty())
        showDay();
    else if (m_account.isOpen() && m_state == u"ready")
        showAccount();
    else if (!m_payout.isEmpty())
        showPayout();
    else if (!m_transactions.empty())
        showTransactions();
    else
        Q_EMIT changed();
}

void EntryTrail::fetch(const QString& path, const std::function<void(const QJsonObject&)>& take)
{
    m_api.get(path, this,
              [this, take, asked = m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (asked != m_asked)
                      return;
                  m_state = answer ? QStringLiteral("ready") : QStringLiteral("failed");
                  if (answer)
                      return take(*answer);
                  m_problem = refusalText(answer.error());
                  Q_EMIT changed();
              });
}

void EntryTrail::ofDay(const QString& day, const QString& figure, const QString& method)
{
    readDay(QStringLiteral("/api/reports/day/entries?day=") + day, -1, figure, method);
}

void EntryTrail::ofHour(const QString& day, int hour)
{
    readDay(QStringLiteral("/api/reports/day/entries?day=%1&hour=%2").arg(day).arg(hour), hour,
            QStringLiteral("sales"), {});
}

void EntryTrail::readDay(const QString& path, int hour, const QString& figure,
                         const QString& method)
{
    if (m_role != u"manager")
        return;
    begin({});
    m_hour = hour;
    m_figure = figure;
    m_method = method;
    fetch(path, [this](const QJsonObject& answer) {
        m_day = answer;
        showDay();
    });
}

void EntryTrail::choose(const QString& figure, const QString& method)
{
    if (figures().isEmpty())
        return;
    m_figure = figure;
    m_method = method;
    if (m_account.isOpen())
        showAccount();
    else
        showDay();
}

QVariantList EntryTrail::figures() const
{
    if (m_account.isOpen())
        return m_account.figures(m_figure);
    QVariantList out;
    if (m_figure.isEmpty())
        return out;
    for (const DayFigure& each : dayFigures)
        out.append(QVariantMap{{QStringLiteral("value"), QString::fromLatin1(each.name)},
                               {QStringLiteral("text"), TrailText::tr(each.words)}});
    return out;
}

QVariantList EntryTrail::methods() const
{
    if (m_day.isEmpty())
        return {};
    const auto choice = [](const QString& key, const QString& text) {
        return QVariantMap{{QStringLiteral("key"), key}, {QStringLiteral("text"), text}};
    };
    QVariantList out{choice(QString(), TrailText::tr("All"))};
    QStringList seen;
    for (const QJsonValue& each : m_day.value(u"entries").toArray()) {
        const QString method = each[QLatin1String("method")].toString();
        if (!seen.contains(method))
            seen.append(method);
    }
    seen.sort();
    for (const QString& method : seen)
        out.append(choice(method, methodWords(method)));
    return out;
}

void EntryTrail::showDay()
{
    const DayFigure& figure = dayFigureOf(m_figure);
    QStringList words{TrailText::tr(figure.words)};
    if (m_hour >= 0)
        words += QStringLiteral("%1:00").arg(m_hour);
    if (!m_method.isEmpty())
        words += methodWords(m_method);
    m_title = words.join(QStringLiteral(", "));
    const QByteArray currency = m_day.value(u"currency").toString().toLatin1();
    const QLatin1String field(figure.field);
    std::vector<ValuesRow> rows;
    qint64 sum = 0;
    for (const QJsonValue& value : m_day.value(u"entries").toArray()) {
        const QJsonObject each = value.toObject();
        const qint64 cents = each.value(field).toInteger();
        const QString method = each.value(u"method").toString();
        if (cents == 0 || (!m_method.isEmpty() && method != m_method))
            continue;
        sum += cents;
        ValuesRow row = rowOf(each, QString::number(each.value(u"number").toInteger()),
                              moneyText(cents, currency));
        row.values.insert(QStringLiteral("cause"),
                          QStringLiteral("%1, %2").arg(causeWords(each.value(u"cause").toString()),
                                                       methodWords(method)));
        rows.push_back(std::move(row));
    }
    m_sumText = moneyText(sum, currency);
    show(std::move(rows));
}

// --- One account ---

void EntryTrail::ofDrawer(const QString& account, int zNumber)
{
    ofAccount({account, [zNumber] {
                   return zNumber > 0 ? TrailText::tr("Closing report Z %1").arg(zNumber)
                                      : TrailText::tr("Drawer");
               }});
}

void EntryTrail::ofMove(const QString& account, const QStringList& causes, const QString& kind,
                        const QString& timeText)
{
    AccountTrail::Part part;
    part.causes = causes;
    ofAccount({account,
               [kind, timeText] { return QStringLiteral("%1, %2").arg(moveWord(kind), timeText); },
               part});
}

void EntryTrail::ofCredit(const QString& account, const QString& phone)
{
    ofAccount({account, [phone] { return TrailText::tr("Credit, %1").arg(phone); }});
}

void EntryTrail::ofAccount(AccountTrail account)
{
    if (m_role != u"manager" || !account.isOpen())
        return;
    begin([this] { return m_account.isOpen() ? m_account.title(m_figure) : QString(); });
    m_account = std::move(account);
    m_title = m_says();
    fetchAccount({});
}

void EntryTrail::fetchAccount(const QString& cursor)
{
    fetch(m_account.path(cursor), [this](const QJsonObject& answer) {
        // The newest come first, page by page.
        m_account.take(answer.value(u"postings").toArray());
        const QString more = answer.value(u"nextCursor").toString();
        if (!more.isEmpty()) {
            m_state = QStringLiteral("loading");
            return fetchAccount(more);
        }
        m_account.sortByFigure();
        showAccount();
    });
}

void EntryTrail::showAccount()
{
    m_title = m_account.title(m_figure);
    std::vector<ValuesRow> rows;
    qint64 sum = 0;
    for (QJsonObject& each : m_account.postings(m_figure)) {
        const qint64 cents = m_account.centsOf(each);
        sum += cents;
        if (const QString subject = each.value(u"subject").toString(); subject.startsWith(u"ord_"))
            each.insert(QStringLiteral("orderId"), subject);
        const QString key = QStringLiteral("%1.%2")
                                .arg(each.value(u"number").toInteger())
                                .arg(each.value(u"line").toInteger());
        rows.push_back(rowOf(each, key, moneyText(cents, m_account.currency())));
    }
    m_sumText = moneyText(sum, m_account.currency());
    show(std::move(rows));
}

// --- What one thing caused ---

void EntryTrail::ofPayment(const QString& paymentId, const QString& amountText)
{
    ofTransactions(QStringLiteral("payment=") + paymentId,
                   [amountText] { return TrailText::tr("Bank transfer, %1").arg(amountText); });
}

void EntryTrail::ofCashRefund(const QString& refundId, const QString& paymentId,
                              const QString& amountText)
{
    ofTransactions(
        QStringLiteral("payment=") + paymentId,
        [amountText] { return TrailText::tr("Cash to give back, %1").arg(amountText); }, refundId);
}

void EntryTrail::ofSubject(const QString& subject, std::function<QString()> title)
{
    ofTransactions(QStringLiteral("subject=") + subject, std::move(title));
}

void EntryTrail::ofTransactions(const QString& query, std::function<QString()> title,
                                const QString& causeId)
{
    if (m_role != u"manager")
        return;
    begin(std::move(title));
    fetch(QStringLiteral("/api/ledger/transactions?") + query,
          [this, causeId](const QJsonObject& answer) {
              const QJsonArray all = answer.value(u"transactions").toArray();
              const auto isCaused = [&causeId](const QJsonValue& each) {
                  return each[QLatin1String("causeId")].toString() == causeId;
              };
              // What was booked before each cause was kept is all that there is.
              const bool takesAll =
                  causeId.isEmpty() || std::none_of(all.begin(), all.end(), isCaused);
              for (const QJsonValue& each : all)
                  if (takesAll || isCaused(each))
                      m_transactions.push_back(each.toObject());
              showTransactions();
          });
}

void EntryTrail::ofOrder(const QString& orderId, const QString& title)
{
    if (m_role != u"manager" || orderId.isEmpty())
        return;
    ofTransactions(QStringLiteral("subject=") + orderId, [this, title] {
        const qint64 number = m_orderProfit.value(u"orderNumber").toInteger();
        return number > 0 ? orderWords(number) : title;
    });
    m_orderId = orderId;
    m_api.get(QStringLiteral("/api/staff/orders/%1/profit").arg(orderId), this,
              [this, asked = m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (asked != m_asked || !answer)
                      return;
                  m_orderProfit = *answer;
                  showProfit();
              });
}

void EntryTrail::showProfit()
{
    const QJsonObject& answer = m_orderProfit;
    const QByteArray currency = answer.value(u"currency").toString().toLatin1();
    const auto add = [&](const QString& label, qint64 cents, const QString& context = {}) {
        m_profit.append(QVariantMap{{QStringLiteral("key"), QString()},
                                    {QStringLiteral("label"), label},
                                    {QStringLiteral("figure"), moneyText(cents, currency)},
                                    {QStringLiteral("context"), context}});
    };
    const auto cents = [&answer](const char* name) {
        return answer.value(QLatin1String(name)).toInteger();
    };
    const qint64 fees = cents("feeCents") + cents("platformFeeCents");
    const qint64 other = cents("salesCents") - cents("refundCents") - cents("costCents") - fees -
                         cents("marginCents");
    const auto unknown = static_cast<int>(cents("linesWithoutCost"));
    m_profit.clear();
    add(TrailText::tr("Margin"), cents("marginCents"));
    add(TrailText::tr("Sales"), cents("salesCents"));
    add(TrailText::tr("Refunds"), -cents("refundCents"));
    add(TrailText::tr("Dishes"), -cents("costCents"),
        unknown > 0 ? TrailText::tr("%n without a cost", nullptr, unknown) : QString());
    add(TrailText::tr("Fees"), -fees);
    add(TrailText::tr("Messages and losses"), -other);
    Q_EMIT changed();
}

void EntryTrail::showTransactions()
{
    std::vector<ValuesRow> rows;
    for (const QJsonObject& each : m_transactions) {
        // How much moved: its debits, which are its credits.
        qint64 debits = 0;
        QByteArray currency;
        for (const QJsonValue& posting : each.value(u"postings").toArray()) {
            debits += std::max<qint64>(0, posting[QLatin1String("amountCents")].toInteger());
            currency = posting[QLatin1String("currency")].toString().toLatin1();
        }
        rows.push_back(rowOf(each, QString::number(each.value(u"number").toInteger()),
                             moneyText(debits, currency)));
    }
    show(std::move(rows));
}

// --- What a provider says ---

void EntryTrail::ofPayout(const QJsonObject& payout, const QString& kind,
                          std::function<QString()> title)
{
    begin(std::move(title));
    m_state = QStringLiteral("ready");
    m_payout = payout;
    m_payoutKind = kind;
    showPayout();
}

void EntryTrail::showPayout()
{
    const QByteArray currency = m_payout.value(u"currency").toString().toLatin1();
    const bool isFee = m_payoutKind == u"provider_fee";
    const bool isPlatformFee = m_payoutKind == u"platform_fee";
    std::vector<ValuesRow> rows;
    qint64 sum = 0;
    for (const QJsonValue& value : m_payout.value(u"transactions").toArray()) {
        const QJsonObject each = value.toObject();
        qint64 cents = 0;
        if (each.value(u"kind").toString() == m_payoutKind)
            cents += each.value(u"amountCents").toInteger();
        if (isFee || isPlatformFee)
            cents -= each.value(isFee ? u"feeCents" : u"platformFeeCents").toInteger();
        if (cents == 0)
            continue;
        sum += cents;
        ValuesRow row =
            rowOf(each, each.value(u"transactionId").toString(), moneyText(cents, currency));
        row.values.insert(QStringLiteral("cause"), each.value(u"transactionId").toString());
        rows.push_back(std::move(row));
    }
    m_sumText = moneyText(sum, currency);
    show(std::move(rows));
}

ValuesRow EntryTrail::rowOf(const QJsonObject& entry, const QString& key,
                            const QString& amountText) const
{
    return {key,
            {{QStringLiteral("number"), entry.value(u"number").toInteger()},
             {QStringLiteral("timeText"),
              m_time.formatDay(Timestamp::fromRfc3339(entry.value(u"at").toString()).ms)},
             {QStringLiteral("cause"), causeWords(entry.value(u"cause").toString())},
             {QStringLiteral("orderText"), orderWords(entry.value(u"orderNumber").toInteger())},
             {QStringLiteral("orderId"), entry.value(u"orderId").toString()},
             {QStringLiteral("amountText"), amountText}}};
}

void EntryTrail::show(std::vector<ValuesRow> rows)
{
    m_lines.sync(std::move(rows));
    Q_EMIT changed();
}

} // namespace servery::app
