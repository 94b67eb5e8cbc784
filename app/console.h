// Console: everything a screen sees, in one object: the root of what QML is given. It joins the
// session, the link, the orders and the sounds; what they run on is handed in.
// Thread: the GUI thread.
#pragma once

#include "app/board/pickupboard.h"
#include "app/cash/bankqueue.h"
#include "app/cash/cashdesk.h"
#include "app/cash/creditdesk.h"
#include "app/device/device.h"
#include "app/entry/orderentry.h"
#include "app/input/keypace.h"
#include "app/link/apiclient.h"
#include "app/link/commandoutbox.h"
#include "app/link/eventrouter.h"
#include "app/link/paintreporter.h"
#include "app/link/serverlink.h"
#include "app/link/staffapi.h"
#include "app/manager/entrytrail.h"
#include "app/manager/ledgerbooks.h"
#include "app/manager/moneyqueue.h"
#include "app/manager/moneyreports.h"
#include "app/manager/payoutbook.h"
#include "app/manager/todayreport.h"
#include "app/menu/stockdesk.h"
#include "app/orders/counterdesk.h"
#include "app/orders/kitchenboard.h"
#include "app/orders/kitchencues.h"
#include "app/orders/orderactions.h"
#include "app/orders/orderbook.h"
#include "app/orders/ordercache.h"
#include "app/orders/venuealarms.h"
#include "app/printing/printdesk.h"
#include "app/refunds/refundentry.h"
#include "app/refunds/takeoffentry.h"
#include "app/session/secretstore.h"
#include "app/session/staffsession.h"
#include "app/time/servertime.h"
#include "app/venue/kitchenplandesk.h"
#include "app/venue/servicedesk.h"
#include "app/venue/servicerules.h"

#include <QObject>

#include <memory>

namespace servery::app {

// What the console runs on.
struct ConsoleSurroundings
{
    const Clock& clock;
    Random& random;
    DeviceSettings& settings; // of this window
    SecretStore& secrets;
    QString dataDirectory;  // the outbox's journals
    QString cacheDirectory; // the sounds' files
};

class Console : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes the one there is")
    Q_PROPERTY(QString screen READ screen WRITE setScreen NOTIFY screenChanged)
    Q_PROPERTY(bool canSwitchScreen READ canSwitchScreen NOTIFY screenChanged)
    Q_PROPERTY(bool canManage READ canManage NOTIFY screenChanged)
    Q_PROPERTY(servery::app::ServerLink* link READ link CONSTANT)
    Q_PROPERTY(servery::app::StaffSession* session READ session CONSTANT)
    Q_PROPERTY(servery::app::KitchenBoard* board READ board CONSTANT)
    Q_PROPERTY(servery::app::CounterDesk* desk READ desk CONSTANT)
    Q_PROPERTY(servery::app::CashDesk* cash READ cash CONSTANT)
    Q_PROPERTY(servery::app::CreditDesk* credit READ credit CONSTANT)
    Q_PROPERTY(servery::app::OrderEntry* entry READ entry CONSTANT)
    Q_PROPERTY(servery::app::RefundEntry* refunds READ refunds CONSTANT)
    Q_PROPERTY(servery::app::TakeOffEntry* takeOff READ takeOff CONSTANT)
    Q_PROPERTY(servery::app::TodayReport* today READ today CONSTANT)
    Q_PROPERTY(servery::app::PayoutBook* payouts READ payouts CONSTANT)
    Q_PROPERTY(servery::app::LedgerBooks* books READ books CONSTANT)
    Q_PROPERTY(servery::app::MoneyQueue* money READ money CONSTANT)
    Q_PROPERTY(servery::app::BankQueue* bank READ bank CONSTANT)
    Q_PROPERTY(servery::app::EntryTrail* trail READ trail CONSTANT)
    Q_PROPERTY(servery::app::MoneyReports* reports READ reports CONSTANT)
    Q_PROPERTY(servery::app::VenueAlarms* alarms READ alarms CONSTANT)
    Q_PROPERTY(servery::app::ServiceDesk* service READ service CONSTANT)
    Q_PROPERTY(servery::app::KitchenPlanDesk* plan READ plan CONSTANT)
    Q_PROPERTY(servery::app::StockDesk* stock READ stock CONSTANT)
    Q_PROPERTY(servery::app::PickupBoard* pickup READ pickup CONSTANT)
    Q_PROPERTY(servery::app::Languages* languages READ languages CONSTANT)
    Q_PROPERTY(servery::app::ServerTime* time READ time CONSTANT)
    Q_PROPERTY(servery::app::SoundPlayer* sounds READ sounds CONSTANT)
    Q_PROPERTY(servery::app::KeyPace* keyPace READ keyPace CONSTANT)
    Q_PROPERTY(servery::app::Device* device READ device CONSTANT)
    Q_PROPERTY(
        QString startStation READ startStation WRITE setStartStation NOTIFY startStationChanged)
    Q_PROPERTY(servery::app::PrintDesk* printing READ printing CONSTANT)
    Q_PROPERTY(bool lastKnownShown READ lastKnownShown NOTIFY lastKnownShownChanged)
    Q_PROPERTY(bool covered READ isCovered WRITE setCovered NOTIFY coveredChanged)
    Q_PROPERTY(QString venueName READ venueName NOTIFY venueNameChanged)
    Q_PROPERTY(
        double kitchenScale READ kitchenScale WRITE setKitchenScale NOTIFY kitchenScaleChanged)

public:
    // The only window of a device of its own.
    Console(const ConsoleSurroundings& surroundings, std::unique_ptr<AudioOutput> audio,
            QObject* parent = nullptr);
    // One window of several. The first prints; the others are given its desk.
    Console(const ConsoleSurroundings& surroundings, std::shared_ptr<Device> device,
            PrintDesk* printing = nullptr, QObject* parent = nullptr);

    // Starts the clocks, and signs in with what the keychain kept.
    void start();
    // The once-a-second look at the clock; ServerTime's timer leads to it.
    void tick();

    // "kitchen", "counter", "manager" or "board", the customers' pickup board.
    [[nodiscard]] QString screen() const { return m_screen; }
    void setScreen(const QString& screen);
    // The screen that was asked for on the command line goes before the role's own.
    void preferScreen(const QString& screen) { m_preferredScreen = screen; }
    // The kitchen's station that was asked for on the command line.
    void preferStation(const QString& station) { m_board.setStation(station); }
    // The station that this window begins with; empty: all. Shown at once when it is chosen.
    [[nodiscard]] QString startStation() const { return m_settings.station(); }
    void setStartStation(const QString& station);
    [[nodiscard]] bool canSwitchScreen() const;
    [[nodiscard]] bool canManage() const;
    // A kitchen starts without its server: the last known orders are on the screen, as stale.
    [[nodiscard]] bool lastKnownShown() const { return m_isLastKnownShown; }
    // Something else lies over the whole screen: what comes to it now is not seen, and not said to
    // be painted.
    [[nodiscard]] bool isCovered() const { return m_isCovered; }
    void setCovered(bool isCovered);
    [[nodiscard]] ServerLink* link() { return &m_link; }
    [[nodiscard]] StaffSession* session() { return &m_session; }
    // Reports what is painted; the application gives it the window.
    [[nodiscard]] PaintReporter& paint() { return m_paint; }
    [[nodiscard]] KitchenBoard* board() { return &m_board; }
    [[nodiscard]] CounterDesk* desk() { return &m_desk; }
    [[nodiscard]] CashDesk* cash() { return &m_cash; }
    [[nodiscard]] CreditDesk* credit() { return &m_credit; }
    [[nodiscard]] OrderEntry* entry() { return &m_entry; }
    [[nodiscard]] RefundEntry* refunds() { return &m_refunds; }
    [[nodiscard]] TakeOffEntry* takeOff() { return &m_takeOff; }
    [[nodiscard]] TodayReport* today() { return &m_today; }
    [[nodiscard]] PayoutBook* payouts() { return &m_payouts; }
    [[nodiscard]] LedgerBooks* books() { return &m_books; }
    [[nodiscard]] MoneyQueue* money() { return &m_money; }
    [[nodiscard]] BankQueue* bank() { return &m_bank; }
    [[nodiscard]] EntryTrail* trail() { return &m_trail; }
    [[nodiscard]] MoneyReports* reports() { return &m_reports; }
    [[nodiscard]] VenueAlarms* alarms() { return &m_alarms; }
    [[nodiscard]] ServiceDesk* service() { return &m_service; }
    [[nodiscard]] KitchenPlanDesk* plan() { return &m_plan; }
    [[nodiscard]] StockDesk* stock() { return &m_stock; }
    [[nodiscard]] PickupBoard* pickup() { return &m_pickup; }
    [[nodiscard]] Languages* languages() { return &m_languages; }
    [[nodiscard]] ServerTime* time() { return &m_time; }
    [[nodiscard]] SoundPlayer* sounds() { return &m_sounds; }
    [[nodiscard]] KeyPace* keyPace() { return &m_keyPace; }
    [[nodiscard]] Device* device() { return m_device.get(); }
    [[nodiscard]] PrintDesk* printing() { return &m_printing; }
    [[nodiscard]] QString venueName() const { return m_venueName; }
    [[nodiscard]] double kitchenScale() const { return m_device->kitchenScale(); }
    void setKitchenScale(double scale) { m_device->setKitchenScale(scale); }

    // A scanner's text: a slip's code opens its order at the counter, the code of a customer's
    // credit opens that, and a pickup code goes to the pad.
    void takeScan(const QString& text);

    // Opens an order at the counter, also one that has left the board long ago.
    Q_INVOKABLE void openOrder(const QString& orderId);
    Q_INVOKABLE void signOut();
    // From the customers' board to the role's own screen.
    Q_INVOKABLE void leaveBoard();

Q_SIGNALS:
    void screenChanged();
    void lastKnownShownChanged();
    void coveredChanged();
    void venueNameChanged();
    void kitchenScaleChanged();
    void startStationChanged();
    // A scanner read the code of a customer's credit.
    void creditScanned();
    // One sentence that stays for a while.
    void noticed(const QString& text);

private:
    // The menu as staff have it: dishes by category, their stations and what is left of them.
    [[nodiscard]] StockDesk::FetchMenu fetchMenu();
    void connectSession();
    void connectLink();
    void connectSounds();
    void connectDevice();
    void onSignedIn();
    void onSignedOut();
    void onRestoring();
    // Opens what this device keeps of the venue. Answers as of when the orders in it are.
    qint64 openVenue();
    void setLastKnownShown(bool isShown);
    // What was shown of the venue is not shown to whoever signs in next.
    void forgetVenue();
    void onWelcomed(const protocol::Welcome& welcome);
    void followRules();
    void onLinkState();
    void chooseScreen();
    [[nodiscard]] bool mayShow(const QString& screen) const;
    // The device's file of this name for the venue that is signed in to.
    [[nodiscard]] QString venueFile(const QString& name) const;
    [[nodiscard]] std::optional<protocol::Painted> picture() const;

    std::shared_ptr<Device> m_device;
    DeviceSettings& m_settings;
    QString m_dataDirectory;
    Languages& m_languages;
    ServerTime m_time;
    KeyPace m_keyPace;
    CommandOutbox m_outbox;
    ServerLink m_link;
    ApiClient m_api;
    StaffSession m_session;
    StaffApi m_staffApi;
    OrderBook m_book;
    OrderCache m_cache;
    EventRouter m_router;
    OrderActions m_actions;
    ServiceRules m_rules;
    ServiceDesk m_service;
    KitchenPlanDesk m_plan;
    StockDesk m_stock;
    PickupBoard m_pickup;
    KitchenBoard m_board;
    CounterDesk m_desk;
    CashDesk m_cash;
    CreditDesk m_credit;
    OrderEntry m_entry;
    RefundEntry m_refunds;
    TakeOffEntry m_takeOff;
    TodayReport m_today;
    EntryTrail m_trail;
    PayoutBook m_payouts;
    LedgerBooks m_books;
    MoneyQueue m_money;
    BankQueue m_bank;
    MoneyReports m_reports;
    VenueAlarms m_alarms;
    SoundPlayer& m_sounds;
    KitchenCues m_cues;
    std::unique_ptr<PrintDesk> m_ownPrinting;
    PrintDesk& m_printing;
    PaintReporter m_paint;
    QString m_screen = QStringLiteral("kitchen");
    QString m_preferredScreen;
    QString m_venueName;
    QString m_openVenue;
    bool m_isLastKnownShown = false;
    bool m_isCovered = false;
    bool m_isSignedIn = false;
    bool m_wasOffline = false;
};

} // namespace servery::app
