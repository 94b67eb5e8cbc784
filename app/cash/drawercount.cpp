#include "app/cash/drawercount.h"

#include "app/cash/drawerlines.h"
#include "app/money/moneytext.h"
#include "core/protocol/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace servery::app {
namespace {

struct CountText
{
    Q_DECLARE_TR_FUNCTIONS(CountText)
};

constexpr qint64 mostOfOne = 99'999;

const QByteArrayList lineRoles{"valueText", "countText", "sumText", "selected"};

QString keyOf(qint64 valueCents)
{
    return QString::number(valueCents);
}

} // namespace

DrawerCount::DrawerCount(QObject* parent)
    : QObject(parent), m_notes(lineRoles, this), m_coins(lineRoles, this)
{}

void DrawerCount::setCurrency(const QByteArray& currency)
{
    if (m_currency == currency)
        return;
    m_currency = currency;
    reset();
}

void DrawerCount::begin()
{
    reset();
    for (const std::int64_t value : denominationsOf(m_currency))
        m_lines.push_back({value, std::nullopt});
    m_selected = m_lines.empty() ? QString() : keyOf(m_lines.front().valueCents);
    setStage(Stage::Counting);
}

void DrawerCount::reset()
{
    m_lines.clear();
    m_selected.clear();
    m_startsAnew = true;
    m_reason.clear();
    m_problem.clear();
    m_needsManager = false;
    m_expectedCents = 0;
    m_overShortCents = 0;
    setStage(Stage::Idle);
}

void DrawerCount::setStage(Stage stage)
{
    m_stage = stage;
    if (stage != Stage::Counting && stage != Stage::Compared)
        m_problem.clear();
    refresh();
}

void DrawerCount::refresh()
{
    std::vector<ValuesRow> notes;
    std::vector<ValuesRow> coins;
    for (const Line& line : m_lines)
        (isNote(line) ? notes : coins).push_back(row(line));
    m_notes.sync(std::move(notes));
    m_coins.sync(std::move(coins));
    Q_EMIT changed();
}

bool DrawerCount::isNote(const Line& line) const
{
    return servery::isNote(line.valueCents, m_currency);
}

ValuesRow DrawerCount::row(const Line& line) const
{
    const QString key = keyOf(line.valueCents);
    return {key,
            {{QStringLiteral("valueText"), coinText(line.valueCents, m_currency)},
             {QStringLiteral("countText"), line.count ? QString::number(*line.count) : QString()},
             {QStringLiteral("sumText"),
              line.count ? moneyText(*line.count * line.valueCents, m_currency) : QString()},
             {QStringLiteral("selected"), m_stage == Stage::Counting && key == m_selected}}};
}

void DrawerCount::onCompared(const QJsonObject& result, qint64 limitCents)
{
    protocol::JsonReader reader(result);
    m_expectedCents = reader.integerOr("expectedCents", 0);
    m_overShortCents = reader.integerOr("overShortCents", 0);
    m_needsManager = reader.boolOr("needsManager", false);
    m_limitCents = limitCents;
    m_problem.clear();
    setStage(Stage::Compared);
}

void DrawerCount::onRefused(const QString& sentence)
{
    m_problem = sentence;
    setStage(m_stage == Stage::Closing ? Stage::Compared : Stage::Counting);
}

void DrawerCount::onManagerRequired(qint64 overShortCents)
{
    m_needsManager = true;
    m_overShortCents = overShortCents;
    setStage(Stage::Compared);
}

QJsonArray DrawerCount::counts() const
{
    QJsonArray out;
    for (const Line& line : m_lines)
        out.append(QJsonObject{{QStringLiteral("valueCents"), qint64{line.valueCents}},
                               {QStringLiteral("count"), qint64{line.count.value_or(0)}}});
    return out;
}

QString DrawerCount::stage() const
{
    switch (m_stage) {
    case Stage::Idle:
        break;
    case Stage::Counting:
        return QStringLiteral("counting");
    case Stage::Comparing:
        return QStringLiteral("comparing");
    case Stage::Compared:
        return QStringLiteral("compared");
    case Stage::Closing:
        return QStringLiteral("closing");
    }
    return QStringLiteral("idle");
}

qint64 DrawerCount::sumOf(bool ofNotes) const
{
    qint64 sum = 0;
    for (const Line& line : m_lines)
        sum += isNote(line) == ofNotes ? line.valueCents * line.count.value_or(0) : 0;
    return sum;
}

QString DrawerCount::notesText() const
{
    return moneyText(sumOf(true), m_currency);
}

QString DrawerCount::coinsText() const
{
    return moneyText(sumOf(false), m_currency);
}

QString DrawerCount::coinsLabel() const
{
    // The dollar is a note in the hand and a coin in the drawer.
    return m_currency == "USD" ? CountText::tr("%1 and coins").arg(coinText(100, m_currency))
                               : CountText::tr("Coins");
}

int DrawerCount::linesLeft() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const Line& line) { return !line.count; }));
}

QString DrawerCount::countedText() const
{
    return moneyText(sumOf(true) + sumOf(false), m_currency);
}

QString DrawerCount::expectedText() const
{
    return isCompared() ? moneyText(m_expectedCents, m_currency) : QString();
}

QString DrawerCount::verdict() const
{
    return isCompared() ? overShortKind(m_overShortCents) : QString();
}

QString DrawerCount::verdictText() const
{
    return isCompared() ? overShortText(m_overShortCents, m_currency) : QString();
}

QString DrawerCount::limitText() const
{
    if (!isCompared() || m_overShortCents == 0)
        return {};
    const QString limit = moneyText(m_limitCents, m_currency);
    return m_needsManager ? CountText::tr("Past the %1 limit: a manager closes").arg(limit)
                          : CountText::tr("Within the %1 limit").arg(limit);
}

void DrawerCount::setReason(const QString& reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    Q_EMIT changed();
}

DrawerCount::Line* DrawerCount::find(const QString& key)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&key](const Line& line) {
        return keyOf(line.valueCents) == key;
    });
    return found == m_lines.end() ? nullptr : &*found;
}

void DrawerCount::select(const QString& key)
{
    if (m_stage != Stage::Counting || find(key) == nullptr)
        return;
    m_selected = key;
    m_startsAnew = true;
    refresh();
}

void DrawerCount::move(int by)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [this](const Line& line) {
        return keyOf(line.valueCents) == m_selected;
    });
    if (at == m_lines.end())
        return;
    const auto last = static_cast<qsizetype>(m_lines.size()) - 1;
    const auto next = qBound(qsizetype{0}, qsizetype(at - m_lines.begin()) + by, last);
    select(keyOf(m_lines[static_cast<size_t>(next)].valueCents));
}

void DrawerCount::setCount(Line& line, qint64 count)
{
    if (m_stage != Stage::Counting || count < 0 || count > mostOfOne)
        return;
    line.count = count;
    m_problem.clear();
    refresh();
}

void DrawerCount::step(const QString& key, int by)
{
    select(key);
    if (Line* line = find(key))
        setCount(*line, line->count.value_or(0) + (line->count || by > 0 ? by : 0));
}

void DrawerCount::stepSelected(int by)
{
    step(QString(m_selected), by);
}

void DrawerCount::press(const QString& digit)
{
    Line* line = find(m_selected);
    if (line == nullptr || digit.size() != 1 || !digit.at(0).isDigit())
        return;
    const qint64 before = m_startsAnew ? 0 : line->count.value_or(0);
    m_startsAnew = false;
    setCount(*line, before * 10 + digit.at(0).digitValue());
}

void DrawerCount::backspace()
{
    if (Line* line = find(m_selected)) {
        m_startsAnew = false;
        setCount(*line, line->count.value_or(0) / 10);
    }
}

void DrawerCount::restIsNothing()
{
    for (Line& line : m_lines) {
        if (!line.count)
            setCount(line, 0);
    }
}

void DrawerCount::countAgain()
{
    if (m_stage != Stage::Compared)
        return;
    m_problem.clear();
    m_startsAnew = true;
    setStage(Stage::Counting);
}

} // namespace servery::app
