import QtQuick

QtObject {
    property double nowMs: 0
    readonly property string clockText: formatTime(nowMs)

    function formatWhen(ms: double): string {
        return formatTime(ms);
    }
    function formatTime(ms: double): string {
        const time = new Date(ms);
        const two = value => (value < 10 ? "0" : "") + value;
        return two(time.getUTCHours()) + ":" + two(time.getUTCMinutes());
    }
}
