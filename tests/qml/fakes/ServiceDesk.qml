import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    property bool paused: false
    property double resumesAtMs: 0
    property int busyMinutes: 0
    property double busyUntilMs: 0
    property int promiseMinutes: 15
    property string pending: "none"
    property string refusal: ""
    property RowList settings: RowList {}
    property var calls: []

    function record(call: string) {
        calls = calls.concat([call]);
    }
    function pause(forMinutes: int) { record("pause " + forMinutes); }
    function resume() { record("resume"); }
    function setBusy(minutes: int, forMinutes: int) {
        record("busy " + minutes + " " + forMinutes);
    }
    function change(name: string, value: double) { record("change " + name + " " + value); }
}
