import QtTest

// A test of something that is drawn. A machine under load may draw late, so nothing here waits for
// a time: it waits until what was asked for is so.
TestCase {
    when: windowShown
    visible: true

    // All items below have found their places.
    function isLaidOut(item: var): bool {
        if (isPolishScheduled(item))
            return false;
        for (let index = 0; index < item.children.length; ++index) {
            if (!isLaidOut(item.children[index]))
                return false;
        }
        return true;
    }
    function waitUntilLaidOut(item: var) {
        tryVerify(() => isLaidOut(item), 20000);
    }
}
