import QtQml

// The panels that a screen's menu offers, by the role of who is signed in. Their names are
// "panel:" and what the shell is asked for.
QtObject {
    id: service

    // "kitchen", "counter" or "manager".
    required property string role
    readonly property var entries: {
        const entries = [
            { name: "panel:stock", text: qsTr("Sold out") },
            { name: "panel:ordering", text: qsTr("Pause or busy") }
        ];
        if (service.role === "manager")
            entries.push({ name: "panel:settings", text: qsTr("Settings of the venue") },
                         { name: "panel:plan", text: qsTr("Kitchen plan") });
        return entries;
    }
}
