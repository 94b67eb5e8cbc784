import QtQuick

QtObject {
    property string kind: ""
    property string headline: ""
    property string detail: ""
    property int count: kind === "" ? 0 : 1
    property int seen: 0

    function understood() {
        seen += 1;
        kind = "";
    }
}
