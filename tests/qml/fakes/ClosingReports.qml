import QtQuick
import Servery.App

QtObject {
    property RowList list: RowList {}
    property var shown: ({})
    property ReportExport file: ReportExport {}
    property var calls: []

    function fetch() { calls = calls.concat(["fetch"]); }
    function open(number: string) { calls = calls.concat(["open " + number]); }
    function close() { shown = {}; }
    function savePdf(number: string) {
        calls = calls.concat(["pdf " + number]);
        file.text = "Saved: /home/till/Documents/Servery/closing-z" + number + ".pdf";
    }
}
