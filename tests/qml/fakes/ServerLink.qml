import QtQuick

QtObject {
    enum State { Live, Slow, Stale, Offline, SignedOut }
    enum Cause { None, NoNetwork, Unreachable, ClockWrong }

    property int state: ServerLink.Live
    property int cause: ServerLink.None
    property double asOfMs: 0
    property double downSinceMs: 0
    property int queuedCount: 0
    property int sentAgainCount: 0
    property string announcement: ""
    property int tries: 0

    function tryNow() {
        tries += 1;
    }
}
