// KitchenPlanDesk: the kitchen's plan as a manager reads and changes it: stations, what each makes,
// and courses. Every touch is one change of the plan that the server has last told, sent as a
// command of its own; what was not answered yet is shown as it will be, and said to be so. Changes
// need the line: a plan that waited would undo what somebody else changed meanwhile.
// Thread: the GUI thread (it translates).
#pragma once

#include "app/link/commandoutbox.h"
#include "app/link/serverlink.h"
#include "app/models/valuesmodel.h"
#include "app/venue/servicerules.h"
#include "core/menu/kitchenplanedits.h"

#include <QObject>
#include <QVariantList>

#include <functional>

namespace servery::app {

class KitchenPlanDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(servery::app::ValuesModel* stations READ stations CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* dishes READ dishes CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* courses READ courses CONSTANT)
    Q_PROPERTY(QVariantList stationChoices READ stationChoices NOTIFY changed)
    Q_PROPERTY(QVariantList courseChoices READ courseChoices NOTIFY changed)
    Q_PROPERTY(QString dining READ dining WRITE setDining NOTIFY changed)
    Q_PROPERTY(bool canChange READ canChange NOTIFY changed)
    Q_PROPERTY(QString pending READ pending NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    using FetchMenu = std::function<void(
        std::function<void(const Result<QJsonObject, protocol::Problem>&)> answer)>;

    KitchenPlanDesk(ServiceRules& rules, CommandOutbox& outbox, ServerLink& link,
                    FetchMenu fetchMenu, QObject* parent = nullptr);

    // Reads the menu anew: it names the dishes.
    Q_INVOKABLE void open();

    // Rows with name (as shown), dishCount (what it makes) and isListed (the plan names it; a
    // dish's own station that it does not name comes after those, by name).
    [[nodiscard]] ValuesModel* stations() { return &m_stations; }
    // All dishes, each category, each dish: rows with kind ("all", "category" or "dish"), name,
    // station and course (what a rule for exactly this says; empty and 0: none), stationText and
    // courseText (what comes of it).
    [[nodiscard]] ValuesModel* dishes() { return &m_dishes; }
    // Rows with number and name (as shown).
    [[nodiscard]] ValuesModel* courses() { return &m_courses; }
    // Objects with value and text.
    [[nodiscard]] QVariantList stationChoices() const;
    [[nodiscard]] QVariantList courseChoices() const;
    // Which orders the rules are about: "" for all, "table" or "pickup".
    [[nodiscard]] QString dining() const { return m_dining; }
    void setDining(const QString& dining);
    // The line is there, and the menu is known.
    [[nodiscard]] bool canChange() const { return m_link.isConnected() && m_isRead; }
    // "none", "sending", "queued" (the line went while it was on its way) or "refused".
    [[nodiscard]] QString pending() const;
    // Why the last change was not made; a sentence.
    [[nodiscard]] QString problem() const { return m_problem; }
    // A sentence when the menu could not be read.
    [[nodiscard]] QString trouble() const { return m_trouble; }

    // False, with a problem, where the name is none, is too long or is another's.
    Q_INVOKABLE bool addStation(const QString& name);
    Q_INVOKABLE bool renameStation(const QString& station, const QString& name);
    // by: -1 or 1, a place up or down.
    Q_INVOKABLE void moveStation(const QString& station, int by);
    // to: who makes from now on what it made; may be empty where it makes nothing.
    Q_INVOKABLE void removeStation(const QString& station, const QString& to);
    // Of a row of dishes; an empty station and course 0: no rule.
    Q_INVOKABLE void setStation(const QString& key, const QString& station);
    Q_INVOKABLE void setCourse(const QString& key, int course);
    Q_INVOKABLE bool addCourse(const QString& name);
    Q_INVOKABLE bool renameCourse(int number, const QString& name);
    Q_INVOKABLE void removeLastCourse();

    void retranslate() { refresh(); }
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Dish
    {
        PlannedDish planned;
        QString name;
    };
    struct Category
    {
        CategoryId id;
        QString name;
        std::vector<Dish> dishes;
    };

    void take(const QJsonObject& menu);
    void refresh();
    void setProblem(const QString& sentence);
    // What waits to be answered, or what the server has told.
    [[nodiscard]] KitchenPlan plan() const;
    void send(const KitchenPlan& plan);
    // The newest that is not answered yet; null: none.
    [[nodiscard]] const OutboxEntry* waiting() const;
    // Empty, with a problem, where it cannot be one; taken: the other names of its kind.
    [[nodiscard]] QString acceptedName(const QString& name, const QStringList& taken,
                                       const QString& twiceSentence);
    [[nodiscard]] QStringList allStations(const KitchenPlan& plan) const;
    [[nodiscard]] std::vector<PlannedDish> plannedDishes() const;
    [[nodiscard]] std::vector<DiningOption> shownDining() const;
    [[nodiscard]] LineMatch matchOf(const QString& key) const;
    [[nodiscard]] ValuesRow ruleRow(const QString& key, const QString& kind, const QString& name,
                                    const std::vector<Dish>& dishes, const KitchenPlan& plan) const;
    [[nodiscard]] std::vector<ValuesRow> stationRows(const KitchenPlan& plan) const;
    [[nodiscard]] std::vector<ValuesRow> dishRows(const KitchenPlan& plan) const;

    ServiceRules& m_rules;
    CommandOutbox& m_outbox;
    ServerLink& m_link;
    FetchMenu m_fetchMenu;
    ValuesModel m_stations;
    ValuesModel m_dishes;
    ValuesModel m_courses;
    std::vector<Category> m_menu; // in its order
    QString m_dining;
    QString m_problem;
    QString m_trouble;
    int m_venue = 0; // what was asked for before clear() is another's
    bool m_isOpen = false;
    bool m_isRead = false;
};

} // namespace servery::app
