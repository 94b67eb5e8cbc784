#include "app/documents/reporthead.h"

#include <QCoreApplication>

namespace servery::app {
namespace {

struct HeadText
{
    Q_DECLARE_TR_FUNCTIONS(HeadText)
};

} // namespace

Paper paperWithHead(const ReportHead& head)
{
    using Kind = PaperBlock::Kind;
    Paper paper;
    paper.name = QStringLiteral("%1, %2").arg(head.venue, head.title);
    paper.blocks = {
        {Kind::Title, {head.title}},
        {Kind::Subtitle, {head.venue}},
        {Kind::Subtitle, {HeadText::tr("Made %1 by %2").arg(head.madeAt, head.madeBy)}},
        {Kind::Subtitle,
         {HeadText::tr("All amounts are in %1").arg(QString::fromLatin1(head.currency))}}};
    return paper;
}

} // namespace servery::app
