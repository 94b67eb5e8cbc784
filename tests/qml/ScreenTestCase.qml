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
    // Whether these words, and no others with them, can be read somewhere on the item.
    function says(item: var, words: string): bool {
        if (!item.visible || item.opacity === 0)
            return false;
        if (item.text === words)
            return true;
        for (let index = 0; index < item.children.length; ++index) {
            if (says(item.children[index], words))
                return true;
        }
        return false;
    }
    // Whether a text on it is cut short.
    function isCut(item: var): bool {
        if (!item.visible)
            return false;
        if (item.truncated === true)
            return true;
        for (let index = 0; index < item.children.length; ++index) {
            if (isCut(item.children[index]))
                return true;
        }
        return false;
    }
    function waitUntilLaidOut(item: var) {
        tryVerify(() => isLaidOut(item), 20000);
    }
}
