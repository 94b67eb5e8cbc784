import QtQml
import Servery.App
import Servery.Shared

// What the kitchen's menu offers, by the role of who is signed in, and what each entry does.
QtObject {
    id: menu

    required property Console app
    readonly property ServiceEntries service: ServiceEntries {
        role: menu.app.session.role
    }
    readonly property var entries: {
        const entries = [];
        if (menu.app.canSwitchScreen)
            entries.push({ name: "toCounter", text: qsTr("Go to the counter") });
        if (menu.app.canManage)
            entries.push({ name: "toManager", text: qsTr("Go to the manager") });
        entries.push(...menu.service.entries);
        entries.push({
            name: "mute",
            text: menu.app.sounds.muted ? qsTr("Sound on") : qsTr("Sound off")
        });
        for (const language of menu.app.languages.all)
            if (language.code !== menu.app.languages.current)
                entries.push({ name: "language:" + language.code, text: language.name });
        entries.push({ name: "device", text: qsTr("Device settings") },
                     { name: "signOut", text: qsTr("Sign out") });
        return entries;
    }

    signal signInWanted
    signal panelWanted(string name)
    signal deviceWanted

    function choose(name: string) {
        if (name === "toCounter")
            menu.app.screen = "counter";
        else if (name === "toManager")
            menu.app.screen = "manager";
        else if (name.startsWith("panel:"))
            menu.panelWanted(name.slice(6));
        else if (name.startsWith("language:"))
            menu.app.languages.choose(name.slice(9));
        else if (name === "mute")
            menu.app.sounds.muted = !menu.app.sounds.muted;
        else if (name === "device")
            menu.deviceWanted();
        else {
            menu.signInWanted();
            menu.app.signOut();
        }
    }
}
