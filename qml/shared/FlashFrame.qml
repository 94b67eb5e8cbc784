import QtQuick
import Servery.Shared

// The edge of the screen flashes with a sound, for those who cannot hear it: three times at
// 1.25 Hz, or one steady frame where nothing may move. A word says what it was for.
Item {
    id: frame

    property real unit: 1
    property string word: ""
    property int blinks: 0
    readonly property bool lit: blinks > 0 && blinks % 2 === 1

    function flash(what: string) {
        word = what;
        blinks = 5;
        beat.restart();
    }

    visible: blinks > 0
    Accessible.ignored: true

    // Three times lit: 5, 3 and 1.
    Timer {
        id: beat
        interval: Theme.reducedMotion ? 2400 : 400
        repeat: true
        onTriggered: {
            frame.blinks = Theme.reducedMotion ? 0 : frame.blinks - 1;
            if (frame.blinks === 0)
                stop();
        }
    }
    Repeater {
        model: [[0, 0, 1, 0], [0, 1, 1, 0], [0, 0, 0, 1], [1, 0, 0, 1]]
        Rectangle {
            required property var modelData
            readonly property real thick: 18 * frame.unit
            x: modelData[0] * (frame.width - thick)
            y: modelData[1] * (frame.height - thick)
            width: modelData[2] ? frame.width : thick
            height: modelData[3] ? frame.height : thick
            visible: frame.lit
            color: "#FFFFFF"
            border.color: "#0A0D0F"
            border.width: Math.max(1, 4 * frame.unit)
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 18 * frame.unit
        width: label.implicitWidth + 40 * frame.unit
        height: 56 * frame.unit
        color: "#FFFFFF"
        border.color: "#0A0D0F"
        border.width: Math.max(1, 4 * frame.unit)
        PlainText {
            id: label
            anchors.centerIn: parent
            text: frame.word
            size: 28 * frame.unit
            weight: 700
            color: "#0A0D0F"
        }
    }
}
