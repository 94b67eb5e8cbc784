// The day on paper: what the screen says, and what the figures mean.
#include "app/documents/reporthead.h"
#include "app/manager/todayreport.h"
#include "app/time/servertime.h"

#include <QCoreApplication>
#include <QLocale>

namespace servery::app {
namespace {

struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

} // namespace

std::vector<QStringList> TodayReport::table() const
{
    std::vector<QStringList> rows{{TodayText::tr("Method"), TodayText::tr("Orders"),
                                   TodayText::tr("Sales"), TodayText::tr("Tips"),
                                   TodayText::tr("Refunds"), TodayText::tr("Fees")}};
    for (const ValuesRow& row : m_methods.rows()) {
        QStringList cells;
        for (const char* name : {"method", "orders", "sales", "tips", "refunds", "fees"})
            cells += row.values.value(QLatin1String(name)).toString();
        rows.push_back(cells);
    }
    const QVariantMap all = totals();
    QStringList last{TodayText::tr("All")};
    for (const char* name : {"orders", "sales", "tips", "refunds", "fees"})
        last += all.value(QLatin1String(name)).toString();
    rows.push_back(last);
    return rows;
}

void TodayReport::addCredit(Paper& paper) const
{
    const QVariantList rows = credit();
    if (rows.isEmpty())
        return;
    paper.blocks.append({PaperBlock::Kind::Section, {TodayText::tr("Customers' credit")}});
    for (const QVariant& row : rows) {
        const QVariantMap each = row.toMap();
        paper.blocks.append({PaperBlock::Kind::Row,
                             {each.value(QStringLiteral("label")).toString(),
                              each.value(QStringLiteral("amount")).toString()}});
    }
    paper.blocks.append(
        {PaperBlock::Kind::Paragraph,
         {TodayText::tr("Credit that is sold is no sale: it is owed until it is spent, and then "
                        "counts among the sales.")}});
}

Paper TodayReport::paper() const
{
    const QDate day = QDate::fromString(m_day.value(u"day").toString(), Qt::ISODate);
    Paper paper = paperWithHead(
        {TodayText::tr("Day report, %1").arg(QLocale().toString(day, QLocale::LongFormat)),
         m_api.venueName(), m_api.staffName(), m_time.formatDay(m_time.now().ms), m_currency});
    const auto add = [&paper](PaperBlock::Kind kind, const QStringList& cells) {
        paper.blocks.append({kind, cells});
    };
    add(PaperBlock::Kind::Section, {TodayText::tr("At a glance")});
    for (const QVariant& each : metrics()) {
        const QVariantMap map = each.toMap();
        add(PaperBlock::Kind::Row,
            {TodayText::tr("%1 (%2)").arg(map.value(QStringLiteral("label")).toString(),
                                          map.value(QStringLiteral("context")).toString()),
             map.value(QStringLiteral("figure")).toString()});
    }
    add(PaperBlock::Kind::Section, {TodayText::tr("How it was paid")});
    addTable(paper, table());
    add(PaperBlock::Kind::Paragraph,
        {TodayText::tr("Sales are without tips and before refunds. Refunds have the tips in them "
                       "that went back. An order that was paid in two ways counts in both lines, "
                       "and once in all.")});
    addCredit(paper);
    add(PaperBlock::Kind::Section, {TodayText::tr("Sales by hour")});
    add(PaperBlock::Kind::TableHead,
        {TodayText::tr("Hour"), TodayText::tr("Sales"), TodayText::tr("Usual")});
    for (const QVariant& hour : hours()) {
        const QVariantMap each = hour.toMap();
        add(PaperBlock::Kind::TableRow,
            {QStringLiteral("%1:00").arg(each.value(QStringLiteral("hour")).toInt()),
             each.value(QStringLiteral("fullText")).toString(),
             each.value(QStringLiteral("usualText")).toString()});
    }
    add(PaperBlock::Kind::Total,
        {TodayText::tr("All"), totals().value(QStringLiteral("sales")).toString(), QString()});
    return paper;
}

} // namespace servery::app
