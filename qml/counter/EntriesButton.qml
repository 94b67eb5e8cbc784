import QtQuick
import Servery.Shared

// Leads from an amount to its entries in the ledger. Who may not see them is told why.
SecondaryButton {
    id: button

    required property bool locked

    readonly property string why: qsTr("Only a manager sees the entries behind an amount.")

    signal wanted
    signal refused(string why)

    fill: tokens.surface
    glyph: locked ? Icon.Lock : Icon.None
    text: qsTr("Entries")
    Accessible.name: locked ? qsTr("Entries, a manager sees them") : text
    onClicked: {
        if (locked)
            refused(why);
        else
            wanted();
    }
}
