// ServiceDesk: how the venue runs its service, for the screens: whether ordering is paused, how
// busy it is, and a manager's settings. It shows what the server said and sends what staff ask for.
// Thread: the GUI thread. Units: milliseconds since 1970, minutes.
#pragma once

#include "app/link/commandoutbox.h"
#include "app/venue/servicerules.h"
#include "app/venue/settingsmodel.h"

#include <QHash>
#include <QObject>

namespace servery::app {

class ServerTime;

class ServiceDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(bool paused READ paused NOTIFY changed)
    Q_PROPERTY(qint64 resumesAtMs READ resumesAtMs NOTIFY changed)
    Q_PROPERTY(int busyMinutes READ busyMinutes NOTIFY changed)
    Q_PROPERTY(qint64 busyUntilMs READ busyUntilMs NOTIFY changed)
    Q_PROPERTY(int promiseMinutes READ promiseMinutes NOTIFY changed)
    Q_PROPERTY(QString pending READ pending NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(servery::app::SettingsModel* settings READ settings CONSTANT)

public:
    ServiceDesk(ServiceRules& rules, CommandOutbox& outbox, ServerLink& link, ServerTime& time,
                QObject* parent = nullptr);

    [[nodiscard]] bool paused() const;
    // 0: until somebody says so.
    [[nodiscard]] qint64 resumesAtMs() const;
    [[nodiscard]] int busyMinutes() const;
    [[nodiscard]] qint64 busyUntilMs() const;
    // What a diner who orders now is promised.
    [[nodiscard]] int promiseMinutes() const;
    // Of pausing, taking up again and being busy: "none", "sending", "queued" or "refused".
    [[nodiscard]] QString pending() const;
    [[nodiscard]] QString refusal() const { return m_refusals.value(steering); }
    [[nodiscard]] SettingsModel* settings() { return &m_settings; }

    // forMinutes 0: until somebody says so.
    Q_INVOKABLE void pause(int forMinutes);
    Q_INVOKABLE void resume();
    // minutes 0: not busy any more.
    Q_INVOKABLE void setBusy(int minutes, int forMinutes);
    // A manager's: whole numbers, switches as 0 or 1, choices by place.
    Q_INVOKABLE void change(const QString& name, qint64 value);
    // Says the words anew, in another language.
    void retranslate() { refresh(); }
    void clear();

Q_SIGNALS:
    void changed();

private:
    static inline const QString steering = QStringLiteral("ordering");

    void send(QLatin1String command, const QJsonObject& data);
    void refresh();
    // Of a setting, or of steering.
    [[nodiscard]] Pending pendingOf(const QString& subject) const;

    ServiceRules& m_rules;
    CommandOutbox& m_outbox;
    ServerLink& m_link;
    ServerTime& m_time;
    SettingsModel m_settings;
    QHash<QString, QString> m_refusals; // by setting, or steering
    bool m_wasPaused = false;
    int m_wasBusy = 0;
};

} // namespace servery::app
