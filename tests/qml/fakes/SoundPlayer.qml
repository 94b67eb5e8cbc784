import QtQuick

QtObject {
    enum Cue {
        NewOrder, NewOrderAllergy, Late, Cancelled, CodeRight, CodeWrong, Offline, Back, Tick
    }

    property bool muted: false
    property real volume: 1
    property bool keySounds: false
    property var heard: []
    property var cues: [
        { cue: SoundPlayer.NewOrder, name: "New order", style: "standard" },
        { cue: SoundPlayer.Late, name: "Order is late", style: "urgent" },
        { cue: SoundPlayer.CodeRight, name: "Code matches", style: "off" }
    ]

    signal played(int cue)

    function setStyle(cue: int, style: string) {
        cues = cues.map(each => each.cue === cue ? Object.assign({}, each, { style: style })
                                                 : each);
    }
    function tryOut(cue: int) {
        heard = heard.concat([cue]);
    }
}
