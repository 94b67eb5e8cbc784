import QtQuick
import Servery.Shared

// What the connection's state is called, from plain values.
// `status`: live, slow, stale, offline, signedOut. Times are in milliseconds of the server's clock.
QtObject {
    required property string status
    required property double nowMs
    required property double asOfMs
    required property double downSinceMs
    // Formats a time of day.
    required property var formatTime

    readonly property string detail: {
        switch (status) {
        case "live": return qsTr("up to date");
        case "slow": return qsTr("%1 s behind")
                            .arg(Math.max(1, Math.round((nowMs - asOfMs) / 1000)));
        case "stale": return asOfMs > 0 ? qsTr("as of %1").arg(formatTime(asOfMs))
                                        : qsTr("not connected yet");
        case "signedOut": return asOfMs > 0 ? qsTr("as of %1").arg(formatTime(asOfMs))
                                            : qsTr("no connection");
        default: return downSinceMs > 0
                        ? qsTr("for %1").arg(Theme.duration(Math.floor((nowMs - downSinceMs)
                                                                       / 1000)))
                        : qsTr("no connection");
        }
    }
}
