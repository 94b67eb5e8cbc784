// SettingsModel: the venue's service settings as a manager reads and changes them, one row each.
// Thread: the GUI thread (it translates).
#pragma once

#include "app/models/rowmodel.h"
#include "app/orders/ticketmodel.h"
#include "core/venues/servicesettings.h"

#include <QVariantList>

namespace servery::app {

struct SettingRow
{
    QString key; // the setting's name
    QString label;
    QString explanation;
    QString kind; // "whole", "switch" or "choice"
    qint64 value = 0;
    qint64 least = 0;
    qint64 most = 0;
    qint64 step = 1;
    QString text;        // the value in words: "15 min"
    QStringList choices; // in words
    bool isUsual = true;
    Pending pending = Pending::None;
    QString refusal;

    friend bool operator==(const SettingRow&, const SettingRow&) = default;
};

// What has a place of its own on the screens (pausing, being busy) is not among them.
[[nodiscard]] std::vector<SettingRow> settingRows(const ServiceSettings& settings);

class SettingsModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ServiceDesk")

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        LabelRole,
        ExplanationRole,
        KindRole,
        ValueRole,
        LeastRole,
        MostRole,
        StepRole,
        TextRole,
        ChoicesRole,
        IsUsualRole,
        PendingRole,
        RefusalRole,
    };

    explicit SettingsModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<SettingRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<SettingRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<SettingRow> m_rows;
};

} // namespace servery::app
