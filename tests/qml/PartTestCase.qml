import QtQuick
import QtTest

// A test of parts that are made one by one, each in a state of its own.
ScreenTestCase {
    id: parts

    property var made: []
    readonly property SignalSpy spy: SignalSpy {}

    function watch(item: var, signalName: string) {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = item;
        spy.clear();
    }
    function told(call: int): var {
        return Array.from(spy.signalArguments[call]);
    }
    function make(maker: Component, given: var): var {
        const item = maker.createObject(parts, given ?? {});
        verify(item !== null);
        made.push(item);
        waitUntilLaidOut(item);
        return item;
    }
    // Before what they show.
    function discard() {
        spy.target = null;
        made.forEach(item => item.destroy());
        made = [];
        wait(1);
    }
    function cleanup() {
        discard();
    }
    function press(item: var, name: string) {
        const found = findChild(item, name);
        verify(found !== null, name);
        verify(found.visible, name);
        mouseClick(found);
    }
    // Keys as a screen hands them to its view.
    function type(item: var, key: int, more: var): bool {
        return item.handleKey(Object.assign({ key: key, text: "", modifiers: 0,
                                              isAutoRepeat: false }, more ?? {}));
    }

    // --- What holds for whatever can be pressed.

    function kindOf(item: var): string {
        return String(item).split("(")[0];
    }
    // One of each kind: rows of a list are alike.
    function pressables(item: var, found: var): var {
        if (!item.visible || item.enabled === false)
            return found;
        if (item.visualFocus !== undefined && item.down !== undefined
                && (item.focusPolicy & Qt.TabFocus)
                && !found.some(each => kindOf(each) === kindOf(item)))
            found.push(item);
        for (let index = 0; index < item.children.length; ++index)
            pressables(item.children[index], found);
        return found;
    }
    function hasRing(item: var, target: var): bool {
        if (item.target === target && item.shown === true && item.visible)
            return true;
        for (let index = 0; index < item.children.length; ++index) {
            if (hasRing(item.children[index], target))
                return true;
        }
        return false;
    }
    // Each has a name, is a target, shows that it has the keyboard, and both keys that are called
    // Enter press it. `maker` makes the part anew: a press may change it.
    function verifyPressables(maker: var, least: int) {
        const fresh = () => {
            discard();
            return maker();
        };
        const count = pressables(fresh(), []).length;
        verify(count >= least, "only " + count);
        for (let at = 0; at < count; ++at) {
            const item = fresh();
            const one = pressables(item, [])[at];
            const name = kindOf(one) + " " + one.objectName;
            verify(one.Accessible.name !== "", "no name: " + name);
            verify(Math.min(one.width, one.height) >= 56,
                   one.width + " x " + one.height + ": " + name);
            one.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => hasRing(one, one), 5000, "no ring: " + name);
            if (name.startsWith("HoldButton"))
                continue;
            const told = name.startsWith("ToggleSwitch") ? "toggled" : "clicked";
            for (const key of [Qt.Key_Enter, Qt.Key_Return]) {
                const other = pressables(fresh(), [])[at];
                watch(other, told);
                other.forceActiveFocus(Qt.TabFocusReason);
                keyClick(key);
                compare(spy.count, 1, (key === Qt.Key_Enter ? "Enter: " : "Return: ") + name);
            }
        }
    }
}
