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

    function test_digitsTakeTheSameRoom() {
        compare(ones.implicitWidth, mixed.implicitWidth);
        verify(ones.implicitWidth > 0);
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
