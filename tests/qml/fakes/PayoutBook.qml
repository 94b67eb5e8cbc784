import QtQuick
import Servery.App

QtObject {
    property string state: "ready"
    property RowList list: RowList {}
    property int toReview: 0
    property bool isOpen: false
    property string title: ""
    property string arrival: ""
    property string kind: ""
    property string receivedText: ""
    property string expectedText: ""
    property string differenceText: ""
    property RowList lines: RowList {}
    property RowList differences: RowList {}
    property bool accepting: false
    property string problem: ""
    property ReportExport file: ReportExport {}
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function refresh() {}
    function open(payoutId: string) { record("open " + payoutId); }
    function accept(differenceId: string, reason: string) {
        record("accept " + differenceId + " " + reason);
    }
    function openLine(kind: string) { record("line " + kind); }
    function openEntries() { record("entries"); }
    function saveCsv() { record("csv"); }
    function savePdf() { record("pdf"); }
}
