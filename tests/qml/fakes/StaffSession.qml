import QtQuick

QtObject {
    property bool signedIn: true
    property bool busy: false
    property string errorText: ""
    property string staffName: "Priya N."
    property string role: "kitchen"
    property string serverUrl: ""
    property string venueSlug: ""
    property string username: ""
    property string lastPin: ""

    function signIn(pin: string) {
        lastPin = pin;
    }
    function signOut() {
        signedIn = false;
    }
}
