import QtQuick
import QtTest
import Servery.App
import Servery.Board
import Servery.Shared

ScreenTestCase {
    id: test
    name: "Board"
    width: 1920
    height: 1080

    property Console app
    property var screen: null

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: screenMaker
        BoardScreen {
            width: 1920
            height: 1080
            app: test.app
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
    }
    function cleanup() {
        screen.destroy();
        screen = null;
        wait(1);
    }
    function numbers(from: int, count: int): var {
        const rows = [];
        for (let number = from; number < from + count; ++number)
            rows.push({ number: number, sinceMs: 0, isFresh: number === from });
        return rows;
    }
    function show(): var {
        screen = screenMaker.createObject(test);
        screen.forceActiveFocus();
        waitUntilLaidOut(screen);
        return screen;
    }
    function shownNumbers(place: string): int {
        const part = findChild(screen, place);
        return part.shownCount;
    }

    function test_numbersAreLargeEnough() {
        app.pickup.ready.rows = numbers(140, 6);
        app.pickup.preparing.rows = numbers(150, 8);
        show();
        compare(shownNumbers("boardReady"), 6);
        compare(shownNumbers("boardPreparing"), 8);
        verify(findChild(screen, "boardNumber_140").height >= 100);
        verify(!findChild(screen, "boardStale").visible);
    }
    function test_nothingIsCutOff() {
        app.pickup.ready.rows = numbers(100, 90);
        app.pickup.preparing.rows = numbers(300, 200);
        show();
        const ready = findChild(screen, "boardReady");
        // The last place tells how many there are besides.
        compare(ready.shownCount, ready.capacity - 1);
        verify(ready.plan.size >= ready.smallest);
        verify(ready.capacity >= 18);
    }
    function test_saysThatItIsOld() {
        app.pickup.ready.rows = numbers(140, 2);
        show();
        const stale = findChild(screen, "boardStale");
        app.link.asOfMs = 1;
        app.link.state = ServerLink.Stale;
        verify(stale.visible);
        verify(stale.Accessible.name.indexOf("Please ask at the counter") > 0);
        app.link.state = ServerLink.Offline;
        verify(stale.visible);
        app.link.state = ServerLink.Live;
        verify(!stale.visible);
    }
    function test_leavesByItsMenuAlone() {
        app.screen = "board";
        show();
        verify(!findChild(screen, "boardLeave").visible);
        keyClick(Qt.Key_Escape);
        waitUntilLaidOut(screen);
        mouseClick(findChild(screen, "boardLeave"));
        compare(app.screen, "kitchen");
    }
}
