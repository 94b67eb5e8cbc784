import QtQuick

QtObject {
    property string current: "en"
    property var all: [{ code: "en", name: "English" }, { code: "de", name: "Deutsch" }]

    function choose(code: string) {
        current = code;
    }
}
