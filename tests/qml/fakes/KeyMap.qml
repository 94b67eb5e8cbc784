import QtQuick

// A few actions, and what was asked.
QtObject {
    property string preset: "keyboard"
    property string learning: ""
    property bool scannerOn: false
    property string scannerPrefix: ""
    property bool scannerEndsWithEnter: true
    property int scannerGapMs: 40
    property string lastScan: ""
    property var actions: {
        const names = ["Ticket 1", "Ticket 2", "Ticket 3", "Ticket 4", "Ticket 5", "Ticket 6",
                       "Ticket 7", "Ticket 8", "Ticket 9", "Next page", "Recall", "Undo"];
        return names.map((name, at) => ({ id: name.toLowerCase().replace(" ", ""), name: name,
                                          keyText: preset === "functionKeys" ? "F" + (at + 1)
                                                   : "123456789 RU"[at].trim() || "0",
                                          isOwn: preset === "keyboard" }));
    }

    function usePreset(name: string) {
        preset = name;
    }
    function learn(action: string) {
        learning = action;
    }
    function stopLearning() {
        learning = "";
    }
    function reset(action: string) {
    }
}
