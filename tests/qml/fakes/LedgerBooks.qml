import QtQuick
import Servery.App

QtObject {
    property string state: "ready"
    property RowList accounts: RowList {}
    property string account: ""
    property string accountText: ""
    property string balanceText: ""
    property RowList postings: RowList {}
    property bool hasMore: false
    property var entry: ({})
    property string problem: ""
    property ReportExport file: ReportExport {}
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function refresh() {}
    function openAccount(key: string) { record("account " + key); }
    function more() {}
    function openEntry(number: real) { record("entry " + number); }
    function closeEntry() { entry = {}; }
    function saveCsv() { record("csv"); }
}
