import QtQuick
import Servery.App

QtObject {
    property RowList preparing: RowList {}
    property RowList ready: RowList {}
}
