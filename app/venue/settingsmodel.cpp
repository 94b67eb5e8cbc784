#include "app/venue/settingsmodel.h"

#include <QCoreApplication>

#include <array>

namespace servery::app {
namespace {

using Kind = SettingField::Kind;

struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(SettingText)
};

enum class Unit { None, Minutes, Seconds, MinuteOfDay, Days };

struct Described
{
    const char* name;
    Unit unit;
    const char* label;
    const char* explanation;
    const char* zero; // what 0 means; null: nothing special
};

constexpr std::array described{
    Described{
        "prepGoalSeconds", Unit::Minutes, QT_TRANSLATE_NOOP("SettingText", "Goal"),
        QT_TRANSLATE_NOOP("SettingText", "From the payment to ready. Diners are promised it."),
        nullptr},
    Described{"dueSoonSeconds", Unit::Minutes, QT_TRANSLATE_NOOP("SettingText", "Due soon"),
              QT_TRANSLATE_NOOP("SettingText", "A ticket turns amber after this long."),
              QT_TRANSLATE_NOOP("SettingText", "Two thirds of the goal")},
    Described{"lateSeconds", Unit::Minutes, QT_TRANSLATE_NOOP("SettingText", "Late"),
              QT_TRANSLATE_NOOP("SettingText", "A ticket is late after this long."),
              QT_TRANSLATE_NOOP("SettingText", "At the goal")},
    Described{
        "boardOrder", Unit::None, QT_TRANSLATE_NOOP("SettingText", "Order of the board"),
        QT_TRANSLATE_NOOP("SettingText", "By when orders came, or by when they are promised."),
        nullptr},
    Described{
        "combinesItems", Unit::None, QT_TRANSLATE_NOOP("SettingText", "Combine the same items"),
        QT_TRANSLATE_NOOP("SettingText", "The same item twice on a ticket is one row."), nullptr},
    Described{"paintLimitSeconds", Unit::Seconds,
              QT_TRANSLATE_NOOP("SettingText", "Alarm for an unseen order"),
              QT_TRANSLATE_NOOP("SettingText", "When no kitchen screen has shown it by then."),
              nullptr},
    Described{
        "paymentTimeoutSeconds", Unit::Minutes, QT_TRANSLATE_NOOP("SettingText", "Time to pay"),
        QT_TRANSLATE_NOOP("SettingText", "An order that is not paid by then runs out."), nullptr},
    Described{"hasExpo", Unit::None, QT_TRANSLATE_NOOP("SettingText", "Expo sends orders out"),
              QT_TRANSLATE_NOOP("SettingText", "Only when every station is done with them."),
              nullptr},
    Described{"takesScheduled", Unit::None, QT_TRANSLATE_NOOP("SettingText", "Orders for later"),
              QT_TRANSLATE_NOOP("SettingText", "Diners may order ahead."), nullptr},
    Described{"scheduleDays", Unit::Days, QT_TRANSLATE_NOOP("SettingText", "How far ahead"),
              QT_TRANSLATE_NOOP("SettingText", "So many days may be ordered ahead."), nullptr},
    Described{"scheduleFromMinute", Unit::MinuteOfDay,
              QT_TRANSLATE_NOOP("SettingText", "Later orders from"),
              QT_TRANSLATE_NOOP("SettingText", "The first time of a day for them."), nullptr},
    Described{"scheduleUntilMinute", Unit::MinuteOfDay,
              QT_TRANSLATE_NOOP("SettingText", "Later orders until"),
              QT_TRANSLATE_NOOP("SettingText", "The last time of a day for them."), nullptr},
    Described{"servesTables", Unit::None, QT_TRANSLATE_NOOP("SettingText", "Serve at tables"),
              QT_TRANSLATE_NOOP("SettingText", "Table orders may be handed over without a code."),
              nullptr},
};

const Described* describe(QLatin1String name)
{
    for (const Described& each : described)
        if (name == QLatin1String(each.name))
            return &each;
    return nullptr;
}

bool hasOwnPlace(QLatin1String name)
{
    static constexpr std::array names{"busyMinutes", "busyUntil", "orderingPaused",
                                      "orderingResumesAt"};
    for (const char* each : names)
        if (name == QLatin1String(each))
            return true;
    return false;
}

QString choiceWord(QLatin1String choice)
{
    if (choice == QLatin1String("arrival"))
        return SettingText::tr("By arrival");
    if (choice == QLatin1String("promise"))
        return SettingText::tr("By promise");
    return choice;
}

QString inWords(qint64 value, Unit unit)
{
    switch (unit) {
    case Unit::Minutes: {
        const qint64 seconds = value % 60;
        const QString minutes = SettingText::tr("%1 min").arg(value / 60);
        return seconds == 0 ? minutes : minutes + u' ' + SettingText::tr("%1 s").arg(seconds);
    }
    case Unit::Seconds:
        return SettingText::tr("%1 s").arg(value);
    case Unit::MinuteOfDay:
        return QStringLiteral("%1:%2")
            .arg(value / 60, 2, 10, QLatin1Char('0'))
            .arg(value % 60, 2, 10, QLatin1Char('0'));
    case Unit::Days:
        return SettingText::tr("%n day(s)", nullptr, static_cast<int>(value));
    case Unit::None:
        break;
    }
    return QString::number(value);
}

qint64 stepOf(Unit unit)
{
    switch (unit) {
    case Unit::Minutes:
        return 60;
    case Unit::Seconds:
        return 5;
    case Unit::MinuteOfDay:
        return 15;
    case Unit::Days:
    case Unit::None:
        break;
    }
    return 1;
}

QString kindWord(Kind kind)
{
    return kind == Kind::Switch   ? QStringLiteral("switch")
           : kind == Kind::Choice ? QStringLiteral("choice")
                                  : QStringLiteral("whole");
}

} // namespace

std::vector<SettingRow> settingRows(const ServiceSettings& settings)
{
    const ServiceSettings usual;
    std::vector<SettingRow> rows;
    for (const SettingField& field : settingFields()) {
        if (hasOwnPlace(field.name) || field.kind == Kind::Time)
            continue;
        const Described* words = describe(field.name);
        const Unit unit = words == nullptr ? Unit::None : words->unit;
        SettingRow row;
        row.key = field.name;
        row.kind = kindWord(field.kind);
        row.value = field.get(settings);
        row.least = field.least;
        row.most = field.most;
        row.step = stepOf(unit);
        row.isUsual = row.value == field.get(usual);
        row.label = words == nullptr ? row.key : SettingText::tr(words->label);
        if (words != nullptr)
            row.explanation = SettingText::tr(words->explanation);
        for (const QLatin1String choice : field.choices)
            row.choices.append(choiceWord(choice));
        if (field.kind == Kind::Whole)
            row.text = row.value == 0 && words != nullptr && words->zero != nullptr
                           ? SettingText::tr(words->zero)
                           : inWords(row.value, unit);
        rows.push_back(std::move(row));
    }
    return rows;
}

QVariant SettingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SettingRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case NameRole:
        return row.key;
    case LabelRole:
    case Qt::DisplayRole:
        return row.label;
    case ExplanationRole:
        return row.explanation;
    case KindRole:
        return row.kind;
    case ValueRole:
        return row.value;
    case LeastRole:
        return row.least;
    case MostRole:
        return row.most;
    case StepRole:
        return row.step;
    case TextRole:
        return row.text;
    case ChoicesRole:
        return row.choices;
    case IsUsualRole:
        return row.isUsual;
    case PendingRole:
        return pendingText(row.pending);
    case RefusalRole:
        return row.refusal;
    default:
        return {};
    }
}

QHash<int, QByteArray> SettingsModel::roleNames() const
{
    return {
        {NameRole, "name"},       {LabelRole, "label"},     {ExplanationRole, "explanation"},
        {KindRole, "kind"},       {ValueRole, "value"},     {LeastRole, "least"},
        {MostRole, "most"},       {StepRole, "step"},       {TextRole, "text"},
        {ChoicesRole, "choices"}, {IsUsualRole, "isUsual"}, {PendingRole, "pending"},
        {RefusalRole, "refusal"},
    };
}

} // namespace servery::app
