#include "app/menu/stockdesk.h"

#include "app/orders/refusals.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace servery::app {
namespace {

struct StockText
{
    Q_DECLARE_TR_FUNCTIONS(StockText)
};

const QString itemKey = QStringLiteral("menuItemId");
const QString modifierKey = QStringLiteral("modifierId");
const QString portionsKey = QStringLiteral("portionsLeft");

// The dish's or the choice's id, in a command and in an event alike.
QString subjectOf(const QJsonObject& data)
{
    const QString modifier = data.value(modifierKey).toString();
    return modifier.isEmpty() ? data.value(itemKey).toString() : modifier;
}

void apply(StockRow& row, const QJsonObject& state)
{
    row.isAvailable = state.value(u"isAvailable").toBool(true);
    row.portionsLeft = state.value(portionsKey).toInt(-1);
}

StockRow rowOf(const QJsonObject& json, const QString& category)
{
    StockRow row;
    row.key = json.value(u"id").toString();
    row.menuItemId = row.key;
    row.category = category;
    row.name = json.value(u"name").toString();
    apply(row, json);
    return row;
}

} // namespace

StockDesk::StockDesk(CommandOutbox& outbox, ServerLink& link, FetchMenu fetchMenu, QObject* parent)
    : QObject(parent),
      m_outbox(outbox),
      m_link(link),
      m_fetchMenu(std::move(fetchMenu)),
      m_rows(this)
{
    connect(&m_outbox, &CommandOutbox::changed, this, &StockDesk::refresh);
    connect(&m_link, &ServerLink::connectedChanged, this, &StockDesk::refresh);
    connect(&m_link, &ServerLink::eventArrived, this, &StockDesk::onEvent);
    connect(&m_link, &ServerLink::snapshotArrived, this, [this] {
        if (m_isOpen)
            open();
    });
    connect(&m_link, &ServerLink::refused, this,
            [this](const OutboxEntry& entry, const protocol::Problem& problem) {
                if (entry.name != protocol::commands::menuSetStock)
                    return;
                m_refusals.insert(subjectOf(entry.data), refusalText(problem));
                refresh();
            });
}

void StockDesk::open()
{
    m_isOpen = true;
    m_fetchMenu([this, venue = m_venue](const Result<QJsonObject, protocol::Problem>& menu) {
        if (venue != m_venue)
            return;
        if (menu)
            take(*menu);
        else
            setTrouble(m_all.empty() ? StockText::tr("The menu cannot be read just now.")
                                     : StockText::tr("The menu cannot be read anew just now."));
    });
}

void StockDesk::take(const QJsonObject& menu)
{
    m_all.clear();
    m_categories.clear();
    const QJsonArray categories = menu.value(u"categories").toArray();
    for (const QJsonValue& each : categories) {
        const QString id = each[u"id"].toString();
        m_categories.push_back({id, each[u"name"].toString()});
        const QJsonArray items = each[u"items"].toArray();
        for (const QJsonValue& item : items) {
            m_all.push_back(rowOf(item.toObject(), id));
            const StockRow dish = m_all.back();
            const QJsonArray modifiers = item[u"modifiers"].toArray();
            for (const QJsonValue& modifier : modifiers) {
                StockRow row = rowOf(modifier.toObject(), id);
                row.modifierId = row.key;
                row.menuItemId = dish.key;
                row.dish = dish.name;
                m_all.push_back(std::move(row));
            }
        }
    }
    setTrouble({});
    refresh();
}

void StockDesk::onEvent(const protocol::Event& event)
{
    if (event.name != protocol::events::menuChanged)
        return;
    const QJsonArray stock = event.data.value(u"stock").toArray();
    if (stock.isEmpty()) { // a menu was imported
        if (m_isOpen)
            open();
        return;
    }
    for (const QJsonValue& each : stock)
        for (StockRow& row : m_all)
            if (row.key == subjectOf(each.toObject()))
                apply(row, each.toObject());
    refresh();
}

void StockDesk::soldOut(const QString& subject)
{
    send(subject, false, 0);
}

void StockDesk::backInStock(const QString& subject)
{
    send(subject, true, 0);
}

void StockDesk::setPortions(const QString& subject, int portions)
{
    send(subject, portions > 0, portions);
}

void StockDesk::send(const QString& subject, bool isAvailable, int portions)
{
    const auto row = std::find_if(m_all.begin(), m_all.end(),
                                  [&](const StockRow& each) { return each.key == subject; });
    if (row == m_all.end())
        return;
    QJsonObject data{{itemKey, row->menuItemId}, {QStringLiteral("isAvailable"), isAvailable}};
    if (!row->modifierId.isEmpty())
        data.insert(modifierKey, row->modifierId);
    if (isAvailable && portions > 0)
        data.insert(portionsKey, portions);
    m_refusals.remove(subject);
    // The last word counts: what was not sent yet is taken back.
    QStringList unsent;
    for (const OutboxEntry& entry : m_outbox.entries())
        if (entry.name == protocol::commands::menuSetStock && !entry.everSent &&
            subjectOf(entry.data) == subject)
            unsent.append(entry.id);
    for (const QString& id : std::as_const(unsent))
        m_outbox.cancel(id);
    m_outbox.add(protocol::commands::menuSetStock, data);
}

Pending StockDesk::pendingOf(const QString& subject) const
{
    for (const OutboxEntry& entry : m_outbox.entries())
        if (entry.name == protocol::commands::menuSetStock && subjectOf(entry.data) == subject)
            return m_link.isQueued(entry) ? Pending::Queued : Pending::Sending;
    return m_refusals.contains(subject) ? Pending::Refused : Pending::None;
}

void StockDesk::setCategory(const QString& id)
{
    if (m_category == id)
        return;
    m_category = id;
    Q_EMIT categoryChanged();
    refresh();
}

void StockDesk::refresh()
{
    std::vector<StockRow> shown;
    for (StockRow& row : m_all) {
        row.pending = pendingOf(row.key);
        row.refusal = row.pending == Pending::Refused ? m_refusals.value(row.key) : QString();
        const bool isUsual = row.isAvailable && row.portionsLeft < 0;
        if (m_category == notAsUsual ? !isUsual || row.pending != Pending::None
                                     : m_category == everything || m_category == row.category)
            shown.push_back(row);
    }
    m_rows.sync(std::move(shown));
    Q_EMIT categoriesChanged();
    Q_EMIT outCountChanged();
}

QVariantList StockDesk::categories() const
{
    const auto entry = [](const QString& id, const QString& name, int count) {
        return QVariantMap{{QStringLiteral("id"), id},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("count"), count}};
    };
    const auto out = std::count_if(m_all.begin(), m_all.end(), [](const StockRow& row) {
        return !row.isAvailable || row.portionsLeft >= 0;
    });
    QVariantList list{entry(everything, StockText::tr("All"), static_cast<int>(m_all.size())),
                      entry(notAsUsual, StockText::tr("Out or counted"), static_cast<int>(out))};
    for (const Category& category : m_categories) {
        const auto count =
            std::count_if(m_all.begin(), m_all.end(),
                          [&category](const StockRow& row) { return row.category == category.id; });
        list.append(entry(category.id, category.name, static_cast<int>(count)));
    }
    return list;
}

int StockDesk::outCount() const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(),
                                          [](const StockRow& row) { return !row.isAvailable; }));
}

void StockDesk::setTrouble(const QString& sentence)
{
    if (m_trouble == sentence)
        return;
    m_trouble = sentence;
    Q_EMIT troubleChanged();
}

void StockDesk::clear()
{
    ++m_venue;
    m_isOpen = false;
    m_all.clear();
    m_categories.clear();
    m_refusals.clear();
    setTrouble({});
    refresh();
}

} // namespace servery::app
