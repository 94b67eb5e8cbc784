// BankStatements: the bank's statements on this device: those in a folder, taken in one at a time,
// and, for a table whose columns nobody has named yet, which is which. Errors: problem(), as a
// sentence for staff. Thread: the GUI thread.
#pragma once

#include "app/link/staffapi.h"
#include "app/models/valuesmodel.h"

#include <QJsonObject>
#include <QUrl>

namespace servery::app {

class ServerTime;

class BankStatements : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from BankQueue")
    Q_PROPERTY(servery::app::ValuesModel* files READ files CONSTANT)
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(QUrl folderUrl READ folderUrl NOTIFY changed)
    Q_PROPERTY(QString taken READ taken NOTIFY changed)
    Q_PROPERTY(bool isManager READ isManager NOTIFY changed)
    Q_PROPERTY(QString unmapped READ unmapped NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)
    Q_PROPERTY(QVariantMap mapping READ mapping NOTIFY changed)
    Q_PROPERTY(bool canMap READ canMap NOTIFY changed)

public:
    BankStatements(ServerTime& time, StaffApi& api, QObject* parent = nullptr);

    void setRole(const QString& role);
    void clear();
    // Where statements are looked for; the user's downloads, unless somebody says otherwise.
    void setFolder(const QString& folder);
    // What was said of the last one is over.
    void forgetTaken() { m_taken = {}; }
    void forgetProblem() { m_problem.clear(); }

    // Statements in the folder, newest first: name, timeText and isCsv; the key is the path.
    [[nodiscard]] ValuesModel* files() { return &m_files; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QUrl folderUrl() const { return QUrl::fromLocalFile(m_folder); }
    // What the last statement came to, in words; empty: none was taken in.
    [[nodiscard]] QString taken() const;
    [[nodiscard]] bool busy() const { return m_isBusy; }
    // Columns are a manager's to name.
    [[nodiscard]] bool isManager() const { return m_role == u"manager"; }
    [[nodiscard]] QString problem() const { return m_problem; }

    // A statement as CSV whose columns nobody has named yet: its path; empty: none.
    [[nodiscard]] QString unmapped() const { return m_unmapped; }
    // The columns of its heading.
    [[nodiscard]] QStringList columns() const { return m_columns; }
    // Which column is the date, amount, text and payer; and dateFormat and decimalMark.
    [[nodiscard]] QVariantMap mapping() const { return m_mapping; }
    // A manager, and all that is needed is named.
    [[nodiscard]] bool canMap() const;

    Q_INVOKABLE void lookForFiles();
    Q_INVOKABLE void takeIn(const QString& path);
    Q_INVOKABLE void takeInFile(const QUrl& file) { takeIn(file.toLocalFile()); }
    void nameColumns(const QString& path);
    Q_INVOKABLE void map(const QString& what, const QString& value);
    // Keeps the mapping for the venue, and takes the statement in.
    Q_INVOKABLE void keepMapping();
    Q_INVOKABLE void leaveMapping();

Q_SIGNALS:
    void changed();
    // One is about to be taken in: what was said before is over.
    void begun();
    // The server has heard of one, whatever it said.
    void answered();

private:
    void onTakenIn(const QString& path, bool isCsv,
                   const Result<QJsonObject, protocol::Problem>& answer);
    void saveRules(QJsonObject rules);
    void finish(const Result<QJsonObject, protocol::Problem>& answer);

    ServerTime& m_time;
    StaffApi& m_api;
    QString m_role;
    ValuesModel m_files;
    QString m_folder;
    QJsonObject m_taken;
    QString m_unmapped;
    QString m_separator;
    QStringList m_columns;
    QVariantMap m_mapping;
    bool m_isBusy = false;
    QString m_problem;
};

} // namespace servery::app
