// RowList: a list model whose rows are written in QML, one object a row. It changes row by row and
// tells views as the app's models do. The roles are the names in the first row. GUI thread only.
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

class RowList : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    QML_ELEMENT

public:
    explicit RowList(QObject* parent = nullptr);

    [[nodiscard]] QVariantList rows() const { return m_rows; }
    void setRows(const QVariantList& rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    Q_INVOKABLE void insert(int row, const QVariantMap& values);
    Q_INVOKABLE void append(const QVariantMap& values) { insert(count(), values); }
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void set(int row, const QString& role, const QVariant& value);
    Q_INVOKABLE [[nodiscard]] QVariant get(int row, const QString& role) const;
    // The first row whose role has that value; -1 when none has.
    Q_INVOKABLE [[nodiscard]] int find(const QString& role, const QVariant& value) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rowsChanged();

private:
    QVariantList m_rows;
    QStringList m_roles;
};
