#include "app/manager/entrytrail.h"

#include "app/manager/ledgerwords.h"
#include "app/models/wordtable.h"
#include "app/money/moneytext.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

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
constexpr std::array drawerFigures{
    Word{"", QT_TRANSLATE_NOOP("TrailText", "All")},
    Word{"float", QT_TRANSLATE_NOOP("TrailText", "Started with")},
    Word{"sales", QT_TRANSLATE_NOOP("TrailText", "Cash sales")},
    Word{"topUps", QT_TRANSLATE_NOOP("TrailText", "Credit sold")},
    Word{"refunds", QT_TRANSLATE_NOOP("TrailText", "Cash refunds")},
    Word{"paidIn", QT_TRANSLATE_NOOP("TrailText", "Paid in")},
    Word{"paidOut", QT_TRANSLATE_NOOP("TrailText", "Paid out")},
    Word{"dropped", QT_TRANSLATE_NOOP("TrailText", "To the safe")},
    Word{"closing", QT_TRANSLATE_NOOP("TrailText", "Closed")},
};

// Which line of a drawer's report a posting belongs to. A rounding stands right behind what was
// rounded, and belongs to it.
QString drawerFigureOf(const QJsonObject& posting, const QString& before)
{
    const QString cause = posting.value(u"cause").toString();
    if (cause == u"payment_received")
        return QStringLiteral("sales");
    if (cause == u"wallet_topped_up")
        return QStringLiteral("topUps");
    if (cause == u"drawer_opened")
        return QStringLiteral("float");
    if (cause == u"drawer_paid_in")
        return QStringLiteral("paidIn");
    if (cause == u"drawer_paid_out")
        return QStringLiteral("paidOut");
    if (cause == u"drawer_dropped")
        return QStringLiteral("dropped");
    if (cause == u"drawer_closed")
        return QStringLiteral("closing");
    if (cause == u"cash_rounded")
        return before;
    return cause.startsWith(u"refund") ? QStringLiteral("refunds") : QStringLiteral("other");
}

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

void EntryTrail::begin(const QString& title)
{
    ++m_asked;
    m_title = title;
    m_sumText.clear();
    m_orderId.clear();
    m_problem.clear();
    m_figure.clear();
    m_method.clear();
    m_day = {};
    m_account.clear();
    m_causes.clear();
    m_postings.clear();
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
    if (!m_day.isEmpty())
        showDay();
    else if (!m_account.isEmpty() && m_state == u"ready")
        showAccount();
    else if (!m_payout.isEmpty())
        showPayout();
    else if (!m_orderId.isEmpty() && m_state == u"ready")
        showOrder();
    if (m_orderProfit.isEmpty())
        return;
    m_title = orderWords(m_orderProfit.value(u"orderNumber").toInteger());
    showProfit();
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
    if (m_role != u"manager")
        return;
    begin({});
    m_figure = figure;
    m_method = method;
    fetch(QStringLiteral("/api/reports/day/entries?day=") + day, [this](const QJsonObject& answer) {
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
    if (m_account.isEmpty())
        showDay();
    else
        showAccount();
}

QVariantList EntryTrail::figures() const
{
    QVariantList out;
    const auto add = [&out](const auto& each) {
        out.append(QVariantMap{{QStringLiteral("value"), QString::fromLatin1(each.name)},
                               {QStringLiteral("text"), TrailText::tr(each.words)}});
    };
    if (m_account.isEmpty()) {
        if (!m_figure.isEmpty())
            std::for_each(dayFigures.begin(), dayFigures.end(), add);
        return out;
    }
    if (!m_causes.isEmpty() || isCredit())
        return out;
    for (const Word& each : drawerFigures) {
        const bool isThere =
            *each.name == '\0' || m_figure == QLatin1String(each.name) ||
            std::any_of(m_postings.begin(), m_postings.end(), [&](const QJsonObject& posting) {
                return posting.value(u"figure").toString() == QLatin1String(each.name);
            });
        if (isThere)
            add(each);
    }
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
    const QString words = TrailText::tr(figure.words);
    m_title =
        m_method.isEmpty() ? words : QStringLiteral("%1, %2").arg(words, methodWords(m_method));
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

void EntryTrail::ofDrawer(const QString& account, const QString& figure, const QString& title)
{
    const qsizetype bar = account.indexOf(u'|');
    if (m_role != u"manager" || bar < 0)
        return;
    begin(title);
    m_account = account.left(bar);
    m_currency = account.mid(bar + 1).toLatin1();
    m_accountTitle = title;
    m_figure = figure;
    fetchAccount({});
}

void EntryTrail::ofCredit(const QString& account, const QString& title)
{
    ofDrawer(account, {}, title);
}

bool EntryTrail::isCredit() const
{
    return m_account.startsWith(u"wallet/");
}

void EntryTrail::ofMove(const QString& account, const QStringList& causes, const QString& title)
{
    ofDrawer(account, {}, title);
    m_causes = causes;
}

void EntryTrail::fetchAccount(const QString& cursor)
{
    QString path = QStringLiteral("/api/ledger/postings?account=%1&currency=%2")
                       .arg(QString::fromUtf8(QUrl::toPercentEncoding(m_account)),
                            QString::fromLatin1(m_currency));
    if (!cursor.isEmpty())
        path += QStringLiteral("&cursor=") + cursor;
    fetch(path, [this](const QJsonObject& answer) {
        // The newest come first, page by page.
        for (const QJsonValue& each : answer.value(u"postings").toArray())
            m_postings.insert(m_postings.begin(), each.toObject());
        const QString more = answer.value(u"nextCursor").toString();
        if (!more.isEmpty()) {
            m_state = QStringLiteral("loading");
            return fetchAccount(more);
        }
        QString before;
        for (QJsonObject& each : m_postings) {
            before = drawerFigureOf(each, before);
            each.insert(QStringLiteral("figure"), before);
        }
        showAccount();
    });
}

void EntryTrail::showAccount()
{
    m_title = m_figure.isEmpty()
                  ? m_accountTitle
                  : QStringLiteral("%1, %2").arg(m_accountTitle,
                                                 wordsFor(drawerFigures, "TrailText", m_figure));
    std::vector<ValuesRow> rows;
    qint64 sum = 0;
    for (const QJsonObject& each : m_postings) {
        const bool isOfFigure = m_figure.isEmpty() || each.value(u"figure").toString() == m_figure;
        const bool isOfMove =
            m_causes.isEmpty() || m_causes.contains(each.value(u"causeId").toString());
        if (!isOfFigure || !isOfMove)
            continue;
        const qint64 posted = each.value(u"amountCents").toInteger();
        const qint64 cents = isCredit() ? -posted : posted;
        sum += cents;
        QJsonObject entry = each;
        if (const QString subject = each.value(u"subject").toString(); subject.startsWith(u"ord_"))
            entry.insert(QStringLiteral("orderId"), subject);
        const QString key = QStringLiteral("%1.%2")
                                .arg(each.value(u"number").toInteger())
                                .arg(each.value(u"line").toInteger());
        rows.push_back(rowOf(entry, key, moneyText(cents, m_currency)));
    }
    m_sumText = moneyText(sum, m_currency);
    show(std::move(rows));
}

void EntryTrail::ofOrder(const QString& orderId, const QString& title)
{
    if (m_role != u"manager" || orderId.isEmpty())
        return;
    begin(title);
    m_orderId = orderId;
    fetch(QStringLiteral("/api/ledger/transactions?subject=") + orderId,
          [this](const QJsonObject& answer) {
              for (const QJsonValue& each : answer.value(u"transactions").toArray())
                  m_transactions.push_back(each.toObject());
              showOrder();
          });
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

void EntryTrail::showOrder()
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

void EntryTrail::ofPayout(const QJsonObject& payout, const QString& kind,
                          std::function<QString()> title)
{
    begin(title());
    m_state = QStringLiteral("ready");
    m_payout = payout;
    m_payoutKind = kind;
    m_payoutTitle = std::move(title);
    showPayout();
}

void EntryTrail::showPayout()
{
    m_title = m_payoutTitle();
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
