// The stores and handlers of every capability, put together around one engine: the same for the
// server, for the admin commands and for tests. Thread: built on one, used by the engine's.
#pragma once

#include "server/cash/cashhandler.h"
#include "server/displays/displayhandler.h"
#include "server/engine/housekeeping.h"
#include "server/jobs/jobdesk.h"
#include "server/menu/stockhandler.h"
#include "server/notifications/notificationhandler.h"
#include "server/orders/changehandler.h"
#include "server/orders/orderhandler.h"
#include "server/payments/banktransferprovider.h"
#include "server/payments/cashprovider.h"
#include "server/payments/moneyqueuehandler.h"
#include "server/payments/payconicprovider.h"
#include "server/payments/payconicwebhookhandler.h"
#include "server/payments/paymentcorrectionhandler.h"
#include "server/payments/paymentruleshandler.h"
#include "server/payments/stripeprovider.h"
#include "server/payments/stripewebhookhandler.h"
#include "server/payouts/payouthandler.h"
#include "server/settings/kitchenplanhandler.h"
#include "server/settings/settingshandler.h"
#include "server/staff/staffhandler.h"
#include "server/tags/taghandler.h"
#include "server/tips/tiphandler.h"
#include "server/transfers/transferhandler.h"
#include "server/venues/venuehandler.h"
#include "server/wallets/wallethandler.h"
#include "server/wallets/walletprovider.h"

namespace servery {

struct LogicOptions
{
    OrderOptions orders;
    QByteArray publicUrl; // where diners come back to; without a slash at the end
    std::optional<PayconicOffer> payconic = {};
    bool expectLivemode = false;
    BankAccount bankAccount = {}; // for transfers to venues without an account of their own
    WalletCodeLimits walletCodes = {};
};

class ServerLogic
{
public:
    ServerLogic(storage::Database& database, const Clock& clock, Random& random,
                LogicOptions options);

    [[nodiscard]] engine::Engine& engine() { return m_engine; }

    // Posts what every payment from before there was a ledger had come to, page by page; nothing is
    // left to do the second time. Before the engine's thread starts. The first refusal ends it.
    [[nodiscard]] engine::Outcome explainFormerPayments();

private:
    storage::Database& m_database;
    engine::Engine m_engine;
    VenueStore m_venueStore;
    MenuStore m_menuStore;
    StockStore m_stockStore;
    StaffStore m_staffStore;
    OrderStore m_orderStore;
    PaymentStore m_paymentStore;
    MoneyQueueStore m_moneyQueueStore;
    PaymentRulesStore m_rulesStore;
    TransferStore m_transferStore;
    WalletStore m_walletStore;
    LedgerStore m_ledgerStore;
    DrawerStore m_drawerStore;
    PayoutStore m_payoutStore;
    TipStore m_tipStore;
    NotificationStore m_notificationStore;
    DisplayStore m_displayStore;
    TagStore m_tagStore;
    jobs::JobStore m_jobStore;
    engine::Housekeeping m_housekeeping;
    LedgerPoster m_ledger;
    jobs::JobDesk m_jobDesk;
    StockDesk m_stockDesk;
    VenueHandler m_venues;
    SettingsHandler m_settings;
    KitchenPlanHandler m_kitchenPlans;
    StaffHandler m_staff;
    StockHandler m_stock;
    WalletDesk m_walletDesk;
    WalletHandler m_wallets;
    OrderHandler m_orders;
    ChangeHandler m_changes;
    TransferHandler m_transfers;
    BankTransferProvider m_bank;
    WalletProvider m_wallet;
    StripeProvider m_stripe;
    PayconicProvider m_payconic;
    CashProvider m_cashAtCounter;
    PaymentProviders m_providers;
    PaymentBooks m_books;
    RefundHandler m_refunds;
    TopUpHandler m_topUps;
    PaymentHandler m_payments;
    PaymentCorrectionHandler m_corrections;
    MoneyQueueHandler m_moneyQueue;
    PaymentRulesHandler m_rules;
    StripeWebhookHandler m_stripeWebhooks;
    PayconicWebhookHandler m_payconicWebhooks;
    CashHandler m_cash;
    PayoutHandler m_payouts;
    TipHandler m_tips;
    NotificationHandler m_notifications;
    DisplayHandler m_displays;
    TagHandler m_tags;
};

} // namespace servery
