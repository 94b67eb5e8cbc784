import QtQuick
import Servery.App
import Servery.Shared

// A printer that does not print, or a slip that may not have come out: one sentence with what
// waits, at the foot of the screen.
Banner {

    required property PrintDesk printing

    signal settingsWanted

    readonly property var doubt: printing.unsure.length > 0 ? printing.unsure[0] : null
    readonly property int others: printing.unsure.length + (printing.problem !== "" ? 1 : 0) - 1

    visible: doubt !== null || printing.problem !== ""
    kind: "trouble"
    headline: doubt !== null ? doubt.text : printing.problem
    detail: doubt !== null ? qsTr("Look at the printer; a second one is marked.") : ""
    more: others > 0 ? qsTr("%1 more").arg(others) : ""
    secondText: doubt !== null ? qsTr("It was printed") : qsTr("Printers")
    actionText: doubt !== null ? qsTr("Print again") : qsTr("Try now")
    actionObjectName: "printBannerAction"
    onSecondActed: {
        if (doubt !== null)
            printing.letGo(doubt.place);
        else
            settingsWanted();
    }
    onActed: {
        if (doubt !== null)
            printing.printAgain(doubt.place);
        else
            printing.tryAll();
    }
}
