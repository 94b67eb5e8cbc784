// AccountTrail: what was posted to one account of the ledger, for EntryTrail: a drawer's postings
// by the lines of its report, one move of it, a customer's credit, what a member of staff is owed,
// the pool of tips. Thread: the GUI thread (it translates). Amounts are minor units.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <vector>

namespace servery::app {

class AccountTrail
{
public:
    // Of which of its transactions; nothing said: of all.
    struct Part
    {
        QStringList causes = {}; // the ids that they may have as their cause
        qint64 fromEntry = 0;    // their numbers in the journal; 0: from the first, to the newest
        qint64 throughEntry = 0;
        bool withoutShared = false; // of the pool of tips: without what was shared out of it
    };

    AccountTrail() = default;
    // key: the account and its currency, "cash_drawer/drw_1|USD". Not open where it is none.
    AccountTrail(const QString& key, std::function<QString()> title);
    AccountTrail(const QString& key, std::function<QString()> title, Part part);

    [[nodiscard]] bool isOpen() const { return !m_account.isEmpty(); }
    [[nodiscard]] const QByteArray& currency() const { return m_currency; }
    // Of a page of the server's; cursor: of the page before, empty: the first.
    [[nodiscard]] QString path(const QString& cursor) const;
    // A page, newest first; pages come from the newest on.
    void take(const QJsonArray& postings);
    // All pages are there.
    void sortByFigure();

    // "Drawer", or "Drawer, Cash sales" where a figure is chosen.
    [[nodiscard]] QString title(const QString& figure) const;
    // Those that it has: objects with value and text; empty: it has none to choose from.
    [[nodiscard]] QVariantList figures(const QString& chosen) const;
    // Oldest first; figure empty: all.
    [[nodiscard]] std::vector<QJsonObject> postings(const QString& figure) const;
    // What a posting is, as its owner sees it: what is owed to somebody is a credit in the books,
    // and more of it is more.
    [[nodiscard]] qint64 centsOf(const QJsonObject& posting) const;

private:
    [[nodiscard]] bool isOwed() const;
    [[nodiscard]] bool isOfPart(const QJsonObject& posting) const;

    QString m_account;
    QByteArray m_currency;
    std::function<QString()> m_title;
    Part m_part;
    std::vector<QJsonObject> m_postings; // oldest first, with their figure
};

} // namespace servery::app
