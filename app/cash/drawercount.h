// DrawerCount: the blind count that closes a drawer: every note and coin once, then what should
// have been there, the difference with its reason, and the close. What is expected comes from the
// server, and only for a whole count. Thread: the GUI thread.
#pragma once

#include "app/cash/cashpicture.h"
#include "app/models/valuesmodel.h"
#include "core/cash/denominations.h"

#include <QVariantList>

namespace servery::app {

class DrawerCount : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from CashDesk")
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* notes READ notes CONSTANT)
    Q_PROPERTY(servery::app::ValuesModel* coins READ coins CONSTANT)
    Q_PROPERTY(QString notesText READ notesText NOTIFY changed)
    Q_PROPERTY(QString coinsText READ coinsText NOTIFY changed)
    Q_PROPERTY(QString coinsLabel READ coinsLabel NOTIFY changed)
    Q_PROPERTY(int linesLeft READ linesLeft NOTIFY changed)
    Q_PROPERTY(QString countedText READ countedText NOTIFY changed)
    Q_PROPERTY(QString expectedText READ expectedText NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY changed)
    Q_PROPERTY(QString limitText READ limitText NOTIFY changed)
    Q_PROPERTY(bool needsReason READ needsReason NOTIFY changed)
    Q_PROPERTY(bool needsManager READ needsManager NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit DrawerCount(QObject* parent = nullptr);

    void setCurrency(const QByteArray& currency);
    // Begins with nothing counted.
    void begin();
    void reset();
    void onComparing() { setStage(Stage::Comparing); }
    void onCompared(const QJsonObject& result, qint64 limitCents);
    void onClosing() { setStage(Stage::Closing); }
    void onRefused(const QString& sentence);
    // The server says that somebody else has to close.
    void onManagerRequired(qint64 overShortCents);
    // As the server takes them: objects with valueCents and count.
    [[nodiscard]] QJsonArray counts() const;

    // idle, counting, comparing, compared, closing
    [[nodiscard]] QString stage() const;
    // Rows with valueText, countText, sumText and selected.
    [[nodiscard]] ValuesModel* notes() { return &m_notes; }
    [[nodiscard]] ValuesModel* coins() { return &m_coins; }
    [[nodiscard]] QString notesText() const;
    [[nodiscard]] QString coinsText() const;
    [[nodiscard]] QString coinsLabel() const;
    [[nodiscard]] int linesLeft() const;
    [[nodiscard]] QString countedText() const;
    [[nodiscard]] QString expectedText() const;
    [[nodiscard]] qint64 expectedCents() const { return m_expectedCents; }
    // "short", "over" or "exact"; empty before the comparison.
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] QString limitText() const;
    [[nodiscard]] bool needsReason() const { return isCompared() && m_overShortCents != 0; }
    [[nodiscard]] bool needsManager() const { return isCompared() && m_needsManager; }
    [[nodiscard]] QString reason() const { return m_reason; }
    void setReason(const QString& reason);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isCompared() const
    {
        return m_stage == Stage::Compared || m_stage == Stage::Closing;
    }

    // The line of this note or coin takes the digits.
    Q_INVOKABLE void select(const QString& key);
    // The next line, or the one before.
    Q_INVOKABLE void move(int by);
    Q_INVOKABLE void step(const QString& key, int by);
    Q_INVOKABLE void stepSelected(int by);
    Q_INVOKABLE void press(const QString& digit);
    Q_INVOKABLE void backspace();
    // What is left out holds nothing.
    Q_INVOKABLE void restIsNothing();
    // Back to the lines, with the counts as they are.
    Q_INVOKABLE void countAgain();

Q_SIGNALS:
    void changed();

private:
    enum class Stage { Idle, Counting, Comparing, Compared, Closing };
    struct Line
    {
        qint64 valueCents = 0;
        std::optional<qint64> count;
    };

    void setStage(Stage stage);
    void refresh();
    void setCount(Line& line, qint64 count);
    [[nodiscard]] Line* find(const QString& key);
    [[nodiscard]] bool isNote(const Line& line) const;
    [[nodiscard]] qint64 sumOf(bool ofNotes) const;
    [[nodiscard]] ValuesRow row(const Line& line) const;

    QByteArray m_currency;
    std::vector<Line> m_lines;
    QString m_selected;
    bool m_startsAnew = true; // the next digit begins a new count
    ValuesModel m_notes;
    ValuesModel m_coins;
    Stage m_stage = Stage::Idle;
    qint64 m_expectedCents = 0;
    qint64 m_overShortCents = 0;
    qint64 m_limitCents = 0;
    bool m_needsManager = false;
    QString m_reason;
    QString m_problem;
};

} // namespace servery::app
