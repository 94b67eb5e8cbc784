// StockDesk: what staff see and say of the menu's stock. It reads the menu when its screen opens,
// follows each change, and shows a change only when the server has made it. Thread: the GUI thread.
#pragma once

#include "app/link/commandoutbox.h"
#include "app/link/serverlink.h"
#include "app/menu/stockmodel.h"

#include <QHash>
#include <QObject>
#include <QVariantList>

#include <functional>

namespace servery::app {

class StockDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(servery::app::StockModel* rows READ rows CONSTANT)
    Q_PROPERTY(QVariantList categories READ categories NOTIFY categoriesChanged)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY categoryChanged)
    Q_PROPERTY(int outCount READ outCount NOTIFY outCountChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)

public:
    // The categories that are none of the menu's.
    static constexpr QLatin1String everything{""};
    static constexpr QLatin1String notAsUsual{"out"}; // sold out, or counted

    using FetchMenu = std::function<void(
        std::function<void(const Result<QJsonObject, protocol::Problem>&)> answer)>;

    StockDesk(CommandOutbox& outbox, ServerLink& link, FetchMenu fetchMenu,
              QObject* parent = nullptr);

    // Reads the menu anew: it may have changed as a whole.
    Q_INVOKABLE void open();
    Q_INVOKABLE void soldOut(const QString& subject);
    Q_INVOKABLE void backInStock(const QString& subject);
    // Counted from here; less than one: sold out.
    Q_INVOKABLE void setPortions(const QString& subject, int portions);
    void clear();

    [[nodiscard]] StockModel* rows() { return &m_rows; }
    // Objects with id, name and count: what is sold out or counted, everything, each category.
    [[nodiscard]] QVariantList categories() const;
    [[nodiscard]] QString category() const { return m_category; }
    void setCategory(const QString& id);
    // How much is sold out.
    [[nodiscard]] int outCount() const;
    // A sentence when the menu could not be read; empty otherwise.
    [[nodiscard]] QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void categoriesChanged();
    void categoryChanged();
    void outCountChanged();
    void troubleChanged();

private:
    struct Category
    {
        QString id;
        QString name;
    };

    void take(const QJsonObject& menu);
    void onEvent(const protocol::Event& event);
    void send(const QString& subject, bool isAvailable, int portions);
    void refresh();
    void setTrouble(const QString& sentence);
    [[nodiscard]] Pending pendingOf(const QString& subject) const;

    CommandOutbox& m_outbox;
    ServerLink& m_link;
    FetchMenu m_fetchMenu;
    StockModel m_rows;
    std::vector<StockRow> m_all; // in the menu's order, a dish's choices behind it
    std::vector<Category> m_categories;
    QHash<QString, QString> m_refusals;
    QString m_category;
    QString m_trouble;
    int m_venue = 0; // what was asked for before clear() is another's
    bool m_isOpen = false;
};

} // namespace servery::app
