import QtQuick

// A press that has no way back is asked for twice: the first makes it ask, the second within
// `askMs` does it. What a wet finger does within `againAfterMs` is still the first.
Item {
    id: press

    // What is asked about; empty: nothing.
    property string asked: ""
    property int askMs: 5000
    property int againAfterMs: 400
    readonly property bool isSettling: settling.running

    signal confirmed(string what)

    function take(what: string) {
        if (asked !== what) {
            asked = what;
            settling.restart();
            waiting.restart();
        } else if (!isSettling) {
            forget();
            confirmed(what);
        }
    }
    function forget() {
        asked = "";
        waiting.stop();
    }

    visible: false

    Timer {
        id: settling
        interval: press.againAfterMs
    }
    Timer {
        id: waiting
        interval: press.askMs
        onTriggered: press.forget()
    }
}
