import QtQuick
import Servery.Shared

// Leads from an amount to its entries in the ledger. Who may not see them is told why, and so is
// who asks for those of an amount that is not booked yet.
SecondaryButton {
    id: button

    required property bool locked
    // Why there are none yet; empty: there are.
    property string unbooked: ""

    readonly property string why: locked
                                  ? qsTr("Only a manager sees the entries behind an amount.")
                                  : unbooked

    signal wanted
    signal refused(string why)

    fill: tokens.surface
    glyph: locked ? Icon.Lock : Icon.None
    text: qsTr("Entries")
    Accessible.name: locked ? qsTr("Entries, a manager sees them") : text
    onClicked: {
        if (why !== "")
            refused(why);
        else
            wanted();
    }
}
