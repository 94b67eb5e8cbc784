import QtQuick
import Servery.App

QtObject {
    property string screen: "kitchen"
    property bool canSwitchScreen: true
    property bool canManage: false
    property ServerLink link: ServerLink {}
    property StaffSession session: StaffSession {}
    property KitchenBoard board: KitchenBoard {}
    property CounterDesk desk: CounterDesk {}
    property CashDesk cash: CashDesk {}
    property OrderEntry entry: OrderEntry {}
    property RefundEntry refunds: RefundEntry {}
    property TodayReport today: TodayReport {}
    property PayoutBook payouts: PayoutBook {}
    property LedgerBooks books: LedgerBooks {}
    property Languages languages: Languages {}
    property VenueAlarms alarms: VenueAlarms {}
    property ServiceDesk service: ServiceDesk {}
    property StockDesk stock: StockDesk {}
    property PickupBoard pickup: PickupBoard {}
    property ServerTime time: ServerTime {}
    property SoundPlayer sounds: SoundPlayer {}
    property KeyPace keyPace: KeyPace {}
    property Device device: Device {}
    property PrintDesk printing: PrintDesk {}
    property string startStation: ""
    property bool lastKnownShown: false
    property string venueName: "Copper Lane"
    property real kitchenScale: 1

    signal noticed(string text)

    function leaveBoard() {
        screen = "kitchen";
    }
    function signOut() {
        session.signOut();
    }
}
