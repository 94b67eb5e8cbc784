import QtQuick
import Servery.App

QtObject {
    property RowList list: RowList {}
    property var shown: ({})
    property var calls: []

    function fetch() { calls = calls.concat(["fetch"]); }
    function open(number: string) { calls = calls.concat(["open " + number]); }
    function close() { shown = {}; }
}
