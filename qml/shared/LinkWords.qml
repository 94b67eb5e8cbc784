import QtQuick
import Servery.Shared

// What the connection's state is called, from plain values.
// `status`: live, slow, stale, offline, signedOut. Times are in milliseconds of the server's clock.
QtObject {
    required property string status
    // noNetwork, unreachable, clockWrong, signedOut or none: said with every state but live.
    required property string cause
    required property double nowMs
    required property double asOfMs
    required property double downSinceMs
    // Formats a time of day.
    required property var formatTime

    // How old the picture is, in whole seconds.
    readonly property int behind: asOfMs > 0 ? Math.max(0, Math.round((nowMs - asOfMs) / 1000)) : 0
    readonly property string causeText: {
        switch (cause) {
        case "noNetwork": return qsTr("no network");
        case "clockWrong": return qsTr("clock wrong");
        case "signedOut": return qsTr("signed out");
        default: return qsTr("no answer");
        }
    }
    readonly property string detail: {
        switch (status) {
        case "live": return qsTr("up to date");
        case "slow": return behind > 0 ? qsTr("%1, %2 s").arg(causeText).arg(behind)
                                       : qsTr("connecting");
        case "stale": return asOfMs > 0 ? qsTr("%1, as of %2").arg(causeText)
                                          .arg(formatTime(asOfMs))
                                        : causeText;
        case "signedOut": return asOfMs > 0 ? qsTr("as of %1").arg(formatTime(asOfMs))
                                            : qsTr("no connection");
        default: return downSinceMs > 0
                        ? qsTr("%1, %2").arg(causeText)
                          .arg(Theme.duration(Math.floor((nowMs - downSinceMs) / 1000)))
                        : causeText;
        }
    }
}
