import QtQuick
import QtTest
import Servery.App
import Servery.Shared
import Servery.Shell

ScreenTestCase {
    id: test
    name: "Shell"
    width: 1366
    height: 768

    property Console app

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: mainMaker
        Main {}
    }
    Component {
        id: signInMaker
        SignInScreen {
            width: 1366
            height: 768
            linkStatus: "signedOut"
            linkDetail: "no connection"
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        app.session.serverUrl = "https://orders.example.com";
        app.session.venueSlug = "copper-lane";
        app.session.username = "priya";
    }
    // Gone before the console that it shows.
    property QtObject shownObject: null
    function cleanup() {
        shownObject.destroy();
        shownObject = null;
        wait(1);
    }
    function signInScreen(): var {
        const screen = signInMaker.createObject(test, { session: app.session });
        shownObject = screen;
        screen.forceActiveFocus();
        waitUntilLaidOut(screen);
        return screen;
    }
    function test_pinByTouch() {
        const screen = signInScreen();
        const button = findChild(screen, "signInButton");
        verify(!button.enabled);
        for (const digit of [2, 4, 6, 8])
            mouseClick(findChild(screen, "signInPin_" + digit));
        verify(button.enabled);
        mouseClick(button);
        compare(app.session.lastPin, "2468");
        verify(!button.enabled);
    }
    function test_pinByKeyboard() {
        const screen = signInScreen();
        for (const key of [Qt.Key_1, Qt.Key_3, Qt.Key_5, Qt.Key_7, Qt.Key_9])
            keyClick(key);
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Return);
        compare(app.session.lastPin, "1357");
    }
    function test_fieldsWriteTheSession() {
        const screen = signInScreen();
        const field = findChild(screen, "signInUsername");
        field.forceActiveFocus();
        field.selectAll();
        keyClick(Qt.Key_S);
        keyClick(Qt.Key_O);
        keyClick(Qt.Key_L);
        compare(app.session.username, "sol");
        compare(app.session.lastPin, "");
    }
    function test_errorIsOneSentence() {
        const screen = signInScreen();
        const error = findChild(screen, "signInError");
        verify(!error.visible);
        app.session.errorText = "That name and PIN do not match.";
        verify(error.visible);
        compare(error.Accessible.name, "That name and PIN do not match.");
    }
    function test_pinIsNotSpoken() {
        const screen = signInScreen();
        keyClick(Qt.Key_1);
        compare(findChild(screen, "signInPin").Accessible.name, "PIN, 1 digit");
    }
    function test_screensByRole() {
        app.session.signedIn = false;
        const window = mainMaker.createObject(null, { app: app });
        shownObject = window;
        compare(window.objectName, "mainWindow");
        compare(window.shownScreen, "signIn");
        app.session.signedIn = true;
        compare(window.shownScreen, "kitchen");
        app.screen = "counter";
        compare(window.shownScreen, "counter");
    }
    function test_panelsLieOverEveryScreen() {
        app.session.signedIn = true;
        app.session.role = "manager";
        app.canManage = true;
        const window = mainMaker.createObject(null, { app: app });
        shownObject = window;
        const panel = findChild(window, "panel");
        for (const screen of ["kitchen", "counter", "manager"]) {
            app.screen = screen;
            for (const name of ["stock", "ordering", "settings", "plan", "takeOff"]) {
                window.panel = name;
                verify(panel.item, screen + " " + name);
                verify(app.covered);
                compare(panel.item.unit, window.panelUnit);
                compare(panel.item.tokens, screen === "kitchen" ? Theme.dark : Theme.light);
                panel.item.closed();
                compare(window.panel, "");
                verify(!app.covered);
            }
        }
        compare(app.plan.opened, 3);
        // What went back leads to its entries, and from there to the counter where it was asked.
        for (const screen of ["kitchen", "counter"]) {
            app.screen = screen;
            window.panel = "takeOff";
            panel.item.entriesWanted("o150", "Order 150");
            compare(app.screen, "manager");
            compare(app.trail.place, screen === "counter" ? "orders" : "");
        }
        compare(app.trail.calls, ["order o150 Order 150", "order o150 Order 150"]);
        // As large as the device asks for.
        const usual = window.panelUnit;
        app.device.textScale = 1.5;
        fuzzyCompare(window.panelUnit, 1.5 * usual, 0.001);
        // What was open over one screen is not over the next.
        window.panel = "plan";
        app.screen = "counter";
        compare(window.panel, "");
    }
    function test_lostSessionKeepsTicketsInTheKitchenOnly() {
        app.session.signedIn = true;
        const window = mainMaker.createObject(null, { app: app });
        shownObject = window;
        app.link.state = ServerLink.SignedOut;
        app.session.signedIn = false;
        compare(window.shownScreen, "kitchen");
        app.screen = "counter";
        compare(window.shownScreen, "signIn");
        app.screen = "kitchen";
        window.signInAsked = true;
        compare(window.shownScreen, "signIn");
    }
}
