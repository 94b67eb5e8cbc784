import QtQuick
import QtTest
import Servery.Shared

TestCase {
    name: "Numeral"

    Numeral {
        id: ones
        text: "11:11"
        size: 50
    }
    Numeral {
        id: mixed
        text: "08:46"
        size: 50
    }

    function widthOf(text: string, size: real): real {
        const numeral = Qt.createQmlObject("import Servery.Shared; Numeral {}", ones);
        numeral.text = text;
        numeral.size = size;
        const width = numeral.implicitWidth;
        numeral.destroy();
        return width;
    }
    // What runs does not move: the seconds of a timer, the minutes of a clock.
    function test_runningDigitsTakeTheSameRoom() {
        verify(ones.implicitWidth > 0);
        compare(widthOf("8:11", 50), widthOf("8:46", 50));
        compare(widthOf("LATE +2:11", 26), widthOf("LATE +2:48", 26));
        compare(ones.implicitWidth < mixed.implicitWidth, true);
    }
    // Columns of amounts are set small, where all digits are as wide as one another.
    function test_smallDigitsTakeTheSameRoom() {
        compare(widthOf("$1,111.11", 26), widthOf("$8,048.46", 26));
    }
    // The clock of a top bar is small, and is read as one word.
    function test_aClockIsSetClose() {
        verify(widthOf("19:44", 26) < widthOf("29:44", 26));
        compare(widthOf("20:11", 26), widthOf("20:44", 26));
    }
    // A large 1 stands as close as in the typeface's own figures.
    function test_aLargeOneIsNarrow() {
        verify(widthOf("151", 76) < widthOf("858", 76));
        verify(widthOf("151", 76) > 0.85 * widthOf("858", 76));
    }
    function test_lettersKeepTheirOwnWidth() {
        const wide = Qt.createQmlObject('import Servery.Shared; Numeral { text: "WW"; size: 50 }',
                                        ones);
        const slim = Qt.createQmlObject('import Servery.Shared; Numeral { text: "ii"; size: 50 }',
                                        ones);
        verify(wide.implicitWidth > slim.implicitWidth);
        wide.destroy();
        slim.destroy();
    }
}
