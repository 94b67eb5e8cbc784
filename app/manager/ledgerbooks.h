// LedgerBooks: the way down from an amount: what each account holds, the postings behind it, and
// the entry and cause behind each posting. Read from the server when it is looked at, and anew when
// money moves. Thread: the GUI thread.
#pragma once

#include "app/link/serverlink.h"
#include "app/link/staffapi.h"
#include "app/manager/reportexport.h"
#include "app/models/valuesmodel.h"

namespace servery::app {

class ServerTime;

class LedgerBooks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* accounts READ accounts CONSTANT)
    Q_PROPERTY(QString account READ account NOTIFY changed)
    Q_PROPERTY(QString accountText READ accountText NOTIFY changed)
    Q_PROPERTY(QString balanceText READ balanceText NOTIFY changed)
    Q_PROPERTY(servery::app::ValuesModel* postings READ postings CONSTANT)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(QVariantMap entry READ entry NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(servery::app::ReportExport* file READ file CONSTANT)

public:
    LedgerBooks(ServerLink& link, ServerTime& time, StaffApi& api, QObject* parent = nullptr);

    void setRole(const QString& role);
    void clear();

    // "none", "loading", "ready" or "failed"
    [[nodiscard]] QString state() const { return m_state; }
    // Rows with name, detail, balanceText and selected; the key is account and currency.
    [[nodiscard]] ValuesModel* accounts() { return &m_accounts; }
    // The key of the account that is open; empty: none.
    [[nodiscard]] QString account() const { return m_account; }
    [[nodiscard]] QString accountText() const;
    [[nodiscard]] QString balanceText() const;
    // Rows with number, timeText, cause, debitText, creditText and selected, newest first.
    [[nodiscard]] ValuesModel* postings() { return &m_postings; }
    [[nodiscard]] bool hasMore() const { return !m_cursor.isEmpty(); }
    // number, timeText, cause, causeId, leadsTo and target (a CauseThing), memo, hash, sumText and
    // lines {key, account, debitText, creditText}; empty: none is open.
    [[nodiscard]] QVariantMap entry() const { return m_entry; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] ReportExport* file() { return &m_file; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void openAccount(const QString& key);
    Q_INVOKABLE void more();
    Q_INVOKABLE void openEntry(qint64 number);
    Q_INVOKABLE void closeEntry();
    // All postings of the account that is open.
    Q_INVOKABLE void saveCsv();

Q_SIGNALS:
    void changed();

private:
    struct Account
    {
        QString name;
        QByteArray currency;
        qint64 balanceCents = 0;
    };

    void onEvent(const protocol::Event& event);
    void takeAccounts(const QJsonObject& answer);
    void takePostings(const QJsonObject& answer, bool isFirst);
    void show();
    void fetchPostings(const QString& cursor);
    [[nodiscard]] const Account* find(const QString& key) const;
    [[nodiscard]] static QString pathOf(const Account& account);
    [[nodiscard]] QVariantMap entryOf(const QJsonObject& json) const;

    ServerTime& m_time;
    StaffApi& m_api;
    QString m_role;
    QString m_state = QStringLiteral("none");
    std::vector<Account> m_all;
    ValuesModel m_accounts;
    QString m_account;
    ValuesModel m_postings;
    std::vector<ValuesRow> m_postingRows;
    QString m_cursor;
    QVariantMap m_entry;
    QString m_problem;
    bool m_isStale = false; // money moved since it was read
    ReportExport m_file;
};

} // namespace servery::app
