pragma Singleton

import QtQuick
import Servery.Shared

// Tokens of the design: colours, type, strokes, motion. Lengths are at scale 1; a screen multiplies
// them by the scale of its own.
QtObject {
    id: theme

    // Sizes everything in the kitchen; set by the kitchen screen from its room and the setting.
    property real kitchenScale: 1
    // The same for the counter.
    property real counterScale: 1
    // Read from right to left: the screens are turned about their upright axis, and words, digits
    // and drawings are turned back.
    property bool mirrored: Qt.application.layoutDirection === Qt.RightToLeft
    // No movement and no flashing.
    property bool reducedMotion: false
    // Whether large things may glide. Without a graphics processor each step of it would paint most
    // of the screen again, and what is pressed meanwhile would wait for that.
    property bool glides: true
    readonly property bool motion: glides && !reducedMotion

    readonly property string family: "Inter"
    readonly property string displayFamily: "Inter Display"
    // From this size on, text is set in the display cut.
    readonly property int displayFrom: 32

    readonly property int pressMs: 80
    readonly property int ticketMs: 200
    readonly property int drawerMs: 240
    // How long nothing is touched before tickets move. A test holds them still or lets them go.
    property int settleMs: 1200

    readonly property int radiusChip: 4
    readonly property int radiusPlate: 6
    readonly property int radiusControl: 8
    readonly property int radiusTicket: 10
    readonly property int radiusSheet: 16
    readonly property int target: 56

    // What is touched is never smaller than a finger, however small the rest is drawn.
    function reach(unit: real): real {
        return target * Math.max(1, unit);
    }

    readonly property ThemeTokens dark: ThemeTokens {
        bg: "#0A0D0F"
        surface: "#161B1F"
        raised: "#222A30"
        sunken: "#101417"
        bar: "#101417"
        line: "#36424A"
        edge: "#70808A"
        ink: "#F5F7F8"
        ink2: "#BFC9CF"
        done: "#9DAAB2"
        go: "#3FD9A0"
        goText: "#04140E"
        goTint: "#1E2A29"
        soon: "#FFBF33"
        soonTint: "#2B2416"
        late: "#FF826E"
        lateTint: "#2B1C1A"
        allergen: "#FF7AD1"
        allergenTint: "#2B1A26"
        info: "#7FB8FF"
        infoTint: "#18222E"
        neutral: "#DCE3E7"
        neutralText: "#0A0D0F"
        fillText: "#0A0D0F"
        disabled: "#222A30"
        disabledText: "#9DAAB2"
    }

    readonly property ThemeTokens light: ThemeTokens {
        bg: "#EBEFF0"
        surface: "#FFFFFF"
        raised: "#F5F7F8"
        sunken: "#E1E7E9"
        bar: "#10171A"
        line: "#CBD4D8"
        edge: "#76848C"
        ink: "#10171A"
        ink2: "#47545B"
        done: "#5C6970"
        go: "#005F4C"
        goText: "#FFFFFF"
        goTint: "#DBF0E9"
        soon: "#7A4A00"
        soonTint: "#FFEBC2"
        late: "#AD2117"
        lateTint: "#FCE4E0"
        allergen: "#93006A"
        allergenTint: "#FBE2F2"
        info: "#1C4B89"
        infoTint: "#E0EBF8"
        neutral: "#10171A"
        neutralText: "#FFFFFF"
        fillText: "#FFFFFF"
        disabled: "#DCE3E6"
        disabledText: "#4F5C63"
    }

    // What is read out: the words that are there, one after the other.
    function spoken(parts: var): string {
        return Array.from(parts).filter(part => part !== "" && part !== undefined).join(", ");
    }
    // An age or a time left, in whole seconds: m:ss, and from an hour on `1 h 04`.
    function duration(seconds: int): string {
        const whole = Math.max(0, seconds);
        const minutes = Math.floor(whole / 60);
        if (minutes >= 60) {
            const rest = minutes % 60;
            return qsTr("%1 h %2").arg(Math.floor(minutes / 60)).arg(rest < 10 ? "0" + rest : rest);
        }
        const left = whole % 60;
        return minutes + ":" + (left < 10 ? "0" + left : left);
    }
}
