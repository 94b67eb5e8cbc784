import QtQuick
import Servery.App

// Tells its queue what was asked of it; the script answers for the server.
QtObject {
    property RowList files: RowList {}
    property string folder: "/home/cafe/Downloads"
    property url folderUrl: "file://" + folder
    property string taken: ""
    property bool isManager: true
    property string unmapped: ""
    property var columns: []
    property var mapping: ({})
    property bool canMap: false

    signal asked(string call)

    function lookForFiles() {}
    function takeIn(path: string) { asked("takeIn " + path); }
    function takeInFile(file: url) { asked("takeInFile " + file); }
    function map(what: string, value: string) {
        mapping = Object.assign({}, mapping, { [what]: value });
    }
    function keepMapping() { asked("keepMapping"); }
    function leaveMapping() { unmapped = ""; }
}
