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
    property CreditDesk credit: CreditDesk {}
    property OrderEntry entry: OrderEntry {}
    property RefundEntry refunds: RefundEntry {}
    property TakeOffEntry takeOff: TakeOffEntry {}
    property TodayReport today: TodayReport {}
    property PayoutBook payouts: PayoutBook {}
    property LedgerBooks books: LedgerBooks {}
    property MoneyQueue money: MoneyQueue {}
    property BankQueue bank: BankQueue {}
    property EntryTrail trail: EntryTrail {}
    property MoneyReports reports: MoneyReports {}
    property Languages languages: Languages {}
    property VenueAlarms alarms: VenueAlarms {}
    property ServiceDesk service: ServiceDesk {}
    property KitchenPlanDesk plan: KitchenPlanDesk {}
    property StockDesk stock: StockDesk {}
    property PickupBoard pickup: PickupBoard {}
    property ServerTime time: ServerTime {}
    property SoundPlayer sounds: SoundPlayer {}
    property KeyPace keyPace: KeyPace {}
    property Device device: Device {}
    property PrintDesk printing: PrintDesk {}
    property string startStation: ""
    property bool lastKnownShown: false
    property bool covered: false
    property string venueName: "Copper Lane"
    property real kitchenScale: 1

    signal creditScanned
    signal noticed(string text)

    property var opened: []
    function openOrder(orderId: string) {
        opened = opened.concat([orderId]);
        desk.selectedOrderId = orderId;
    }
    function leaveBoard() {
        screen = "kitchen";
    }
    function signOut() {
        session.signOut();
    }
}
