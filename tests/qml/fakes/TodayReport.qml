import QtQuick
import Servery.App

QtObject {
    property string state: "ready"
    property var metrics: []
    property var hours: []
    property var ticks: []
    property string weekday: "Saturday"
    property RowList methods: RowList {}
    property var totals: ({})
    property RowList needs: RowList {}
    property var credit: []
    property var messages: []
    property string messagesContext: ""
    property string day: "2026-11-21"
    property ReportExport file: ReportExport {}
    property var calls: []

    function refresh() { calls = calls.concat(["refresh"]); }
    function retryJob(jobId: string) { calls = calls.concat(["retry " + jobId]); }
    function dismissJob(jobId: string) { calls = calls.concat(["dismiss " + jobId]); }
    function saveCsv() { calls = calls.concat(["csv"]); }
    function savePdf() { calls = calls.concat(["pdf"]); }
}
