import QtQuick
import Servery.Shared

// The worst thing the kitchen must know, in the place of the Later strip: a cancelled order before
// a lost line, and that before a printer, one at a time.
Banner {
    id: banner

    required property string linkStatus
    // noNetwork, unreachable, clockWrong, signedOut or none.
    required property string linkCause
    required property string asOfText
    required property int queuedCount
    required property int laterCount
    // Tickets that found no room: the banner lies over the strip that tells of them.
    required property int waitingCount
    // A list of objects with orderId and number.
    required property var cancelledTickets
    // A list of objects with orderId, number and text: what was pressed, and refused.
    required property var conflicts
    // A sentence about a printer that does not print; empty: none.
    property string printProblem: ""
    // A list of objects with place and text: slips that may not have come out.
    property var unsurePrints: []

    signal understood(var orderId)
    signal conflictUnderstood(var orderId)
    signal tryWanted
    signal signInWanted
    signal laterWanted
    signal pageWanted
    signal printTryWanted
    signal printAgainWanted(var place)

    readonly property bool cancelled: cancelledTickets.length > 0
    readonly property bool alarm: cancelled || conflicts.length > 0
    readonly property bool offline: linkStatus === "offline" || linkStatus === "signedOut"
    readonly property bool unsure: unsurePrints.length > 0
    readonly property bool printing: printProblem !== "" || unsure
    readonly property bool wanted: alarm || offline || printing
    readonly property int others: cancelledTickets.length + conflicts.length + unsurePrints.length
                                  + (offline ? 1 : 0) + (printProblem !== "" ? 1 : 0) - 1

    readonly property string queuedText: qsTr("%n action(s) queued", "", queuedCount)

    kind: alarm ? "alarm" : offline ? "offline" : "trouble"
    more: others > 0 ? qsTr("%1 more").arg(others) : ""
    headline: {
        if (cancelled)
            return qsTr("Order %1 was cancelled. Stop making it.").arg(cancelledTickets[0].number);
        // An order that this console does not know has no number here.
        if (alarm)
            return conflicts[0].number > 0
                    ? qsTr("Order %1: %2").arg(conflicts[0].number).arg(conflicts[0].text)
                    : conflicts[0].text;
        if (!offline)
            return unsure ? unsurePrints[0].text : printProblem;
        if (linkStatus === "signedOut")
            return qsTr("This screen is signed out. %1, safe here.").arg(queuedText);
        if (linkCause === "clockWrong")
            return qsTr("Offline. The clock of this device is wrong.");
        return queuedCount === 0 ? qsTr("Offline. Nothing waits to be sent.")
                                 : qsTr("Offline. %1, safe on this screen.").arg(queuedText);
    }
    detail: {
        if (alarm)
            return cancelled ? "" : qsTr("What was pressed here was not done.");
        if (!offline)
            return unsure ? qsTr("Look at the printer; a second one is marked.")
                          : qsTr("Every order is on this screen.");
        const fresh = asOfText === "" ? "" : qsTr("Tickets are as of %1.").arg(asOfText) + " ";
        if (linkStatus === "signedOut")
            return fresh + qsTr("New orders cannot arrive until someone signs in.");
        if (linkCause === "clockWrong")
            return fresh + qsTr("Set the clock; new orders cannot arrive until then.");
        if (linkCause === "noNetwork")
            return qsTr("Keep cooking.") + " " + fresh
                   + qsTr("This device has no network, so new orders cannot arrive.");
        return qsTr("Keep cooking.") + " " + fresh
               + qsTr("The server cannot be reached, so new orders cannot arrive.");
    }
    secondText: {
        if (waitingCount > 0)
            return qsTr("%1 waiting").arg(waitingCount);
        return !alarm && laterCount > 0 ? qsTr("Later  %1").arg(laterCount) : "";
    }
    secondKey: waitingCount > 0 ? "0" : ""
    actionText: alarm ? qsTr("Understood")
                      : linkStatus === "signedOut" ? qsTr("Sign in")
                      : !offline && unsure ? qsTr("Print again") : qsTr("Try now")
    actionObjectName: "bannerAction"
    onSecondActed: waitingCount > 0 ? pageWanted() : laterWanted()
    onActed: {
        if (cancelled)
            understood(cancelledTickets[0].orderId);
        else if (alarm)
            conflictUnderstood(conflicts[0].orderId);
        else if (linkStatus === "signedOut")
            signInWanted();
        else if (offline)
            tryWanted();
        else if (unsure)
            printAgainWanted(unsurePrints[0].place);
        else
            printTryWanted();
    }
}
