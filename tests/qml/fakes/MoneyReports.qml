import QtQuick
import Servery.App

QtObject {
    property string kind: "profit"
    property string span: "day"
    property string state: "ready"
    property string periodText: ""
    property bool isLatest: true
    property var figures: []
    property RowList lines: RowList {}
    property var heading: []
    property var total: []
    property var notes: []
    property string problem: ""
    property ReportExport file: ReportExport {}
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function refresh() { record("refresh"); }
    function step(by: int) { record("step " + by); }
    function showTips(day: string) { record("tips " + day); }
    function openLine(key: string) { record("line " + key); }
    function openFigure(key: string) { record("figure " + key); }
    function saveCsv() { record("csv"); }
    function savePdf() { record("pdf"); }
}
