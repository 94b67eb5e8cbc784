// RowWindow: some rows of a longer list, from one of them on, for a view that shows a page of it.
//
// A page's rows are in the window at once. All else waits for the view to have time: the rows of
// the next page, and those of the list's first one where the view comes back to it, are taken in
// one by one (takeIn), and rows that are not wanted any more are let go of one by one (letGo). So a
// page is turned without a row that comes or goes, and after the last page the first one is there.
//
// What lies outside is only counted and asked for values. Thread: the GUI thread.
#pragma once

#include "app/models/rowmodel.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStringList>
#include <QVariantList>

namespace servery::app {

class RowWindow : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* source READ source WRITE setSource NOTIFY sourceChanged)
    // The role whose text is unique in the list. Set once.
    Q_PROPERTY(QString keyRole READ keyRole WRITE setKeyRole NOTIFY sourceChanged)
    // The key of the first row; empty: the list's own first. So it is again when that row leaves.
    Q_PROPERTY(QString firstKey READ firstKey WRITE setFirstKey NOTIFY firstKeyChanged)
    // The place of the first row in the window.
    Q_PROPERTY(int leading READ leading NOTIFY windowChanged)
    // How many rows of the list follow one another in the window without a gap, from the first on.
    Q_PROPERTY(int following READ following NOTIFY windowChanged)
    // So many rows from the first on are in the window at once.
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged)
    // All rows of the list.
    Q_PROPERTY(int total READ total NOTIFY listChanged)

public:
    explicit RowWindow(QObject* parent = nullptr);

    [[nodiscard]] QAbstractItemModel* source() const { return m_source; }
    void setSource(QAbstractItemModel* source);
    [[nodiscard]] QString keyRole() const { return QString::fromLatin1(m_keyRole); }
    void setKeyRole(const QString& role);
    [[nodiscard]] QString firstKey() const { return m_firstKey; }
    void setFirstKey(const QString& key);
    [[nodiscard]] int leading() const { return m_leading; }
    [[nodiscard]] int following() const { return m_following; }
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    [[nodiscard]] int total() const;

    // One more of the rows that a view will want: those of the next page in their order, then those
    // of the first one. False: all of them are there.
    Q_INVOKABLE bool takeIn();
    // One of the rows that a view wants no more; false: there is none.
    Q_INVOKABLE bool letGo();
    // The key of the row that lies so many behind the first of the window; empty: there is none.
    Q_INVOKABLE [[nodiscard]] QString keyAfter(int rows) const;
    // A role's values in the rows that are not among the first `shown` of the window; in the
    // list's order, `most` at the most.
    Q_INVOKABLE [[nodiscard]] QVariantList outside(const QString& role, int shown, int most) const;
    // Whether that role has that value in all of those rows.
    Q_INVOKABLE [[nodiscard]] bool allOutside(const QString& role, int shown,
                                              const QVariant& value) const;
    // The rows of the whole list whose role has that value: a list of objects with these roles.
    Q_INVOKABLE [[nodiscard]] QVariantList rowsWith(const QString& role, const QVariant& value,
                                                    const QStringList& roles) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void firstKeyChanged();
    void pageChanged();
    void windowChanged();
    // Rows of the list came, went or moved, or one outside the window changed.
    void listChanged();

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    struct Row
    {
        QString key;
        QPersistentModelIndex at;

        friend bool operator==(const Row& a, const Row& b) { return a.at == b.at; }
    };

    // Places in the list, in its order.
    using Places = std::vector<int>;

    void refresh();
    [[nodiscard]] Places places() const;
    [[nodiscard]] bool isWanted(int place, int first) const;
    void show(const Places& places, int first);
    void forward(int first, int last, const QList<int>& roles);
    [[nodiscard]] int roleOf(const QString& name) const;
    [[nodiscard]] int firstRow() const;
    [[nodiscard]] QPersistentModelIndex find(const QString& key) const;
    [[nodiscard]] QVariant value(int row, int role) const;
    template <class Visit>
    void visitOutside(int shown, Visit visit) const;

    QPointer<QAbstractItemModel> m_source;
    QByteArray m_keyRole;
    QString m_firstKey;
    QPersistentModelIndex m_first; // the row that has it
    int m_page = 0;
    int m_leading = 0;
    int m_following = 0;
    std::vector<Row> m_rows;
};

} // namespace servery::app
