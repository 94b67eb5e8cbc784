#include "server/serverlogic.h"

namespace servery {

ServerLogic::ServerLogic(storage::Database& database, const Clock& clock, Random& random,
                         LogicOptions options)
    : m_database(database),
      m_engine(database, clock, random),
      m_venueStore(database),
      m_menuStore(database),
      m_stockStore(database),
      m_staffStore(database),
      m_orderStore(database),
      m_paymentStore(database),
      m_moneyQueueStore(database),
      m_rulesStore(database),
      m_transferStore(database),
      m_walletStore(database),
      m_ledgerStore(database),
      m_drawerStore(database),
      m_payoutStore(database),
      m_tipStore(database),
      m_notificationStore(database),
      m_displayStore(database),
      m_tagStore(database),
      m_jobStore(database),
      m_housekeeping(database),
      m_ledger(m_ledgerStore),
      m_jobDesk(m_jobStore),
      m_stockDesk(m_stockStore, m_venueStore),
      m_venues(m_venueStore, m_menuStore),
      m_settings(m_venueStore),
      m_kitchenPlans(m_venueStore, m_menuStore),
      m_staff(m_staffStore, m_venueStore),
      m_stock(m_menuStore, m_venueStore, m_stockDesk),
      m_walletDesk(m_walletStore, m_rulesStore),
      m_wallets(m_walletStore, m_venueStore, m_walletDesk, m_ledger,
                {options.orders.codePepper, options.orders.canSendMessages, options.walletCodes}),
      m_orders(m_orderStore, m_menuStore, m_venueStore, m_stockDesk, std::move(options.orders)),
      m_changes(m_orderStore, m_venueStore, m_stockDesk),
      m_transfers(m_transferStore, m_paymentStore, m_orderStore),
      m_bank(m_rulesStore, std::move(options.bankAccount),
             [this](const VenueId& venue, const QByteArray& reference, const PaymentId& payment) {
                 return m_transfers.claim(venue, reference, payment);
             }),
      m_wallet(m_walletStore, m_walletDesk, m_wallets),
      m_stripe(options.publicUrl),
      m_payconic(std::move(options.payconic), options.publicUrl),
      m_books(m_paymentStore, m_orderStore, m_ledger, m_providers),
      m_refunds(m_paymentStore, m_orderStore, m_wallets, m_books, m_providers),
      m_topUps(m_paymentStore, m_venueStore, m_wallets, m_books, m_refunds, m_providers),
      m_payments(m_paymentStore, m_orderStore, m_venueStore, m_rulesStore, m_books, m_refunds,
                 m_topUps, m_providers),
      m_corrections(m_paymentStore, m_orderStore, m_books, m_payments),
      m_moneyQueue(m_moneyQueueStore, m_paymentStore, m_orderStore, m_topUps),
      m_rules(m_rulesStore, m_venueStore),
      m_stripeWebhooks(m_paymentStore, m_payments, options.expectLivemode),
      m_payconicWebhooks(m_paymentStore, m_payments),
      m_cash(m_drawerStore, m_paymentStore, m_orderStore, m_venueStore, m_ledger),
      m_payouts(m_payoutStore, m_paymentStore, m_moneyQueueStore, m_orderStore, m_venueStore,
                m_ledger),
      m_tips(m_tipStore, m_venueStore, m_ledger),
      m_notifications(m_notificationStore),
      m_displays(m_displayStore, m_orderStore, m_venueStore),
      m_tags(m_tagStore, m_venueStore)
{
    m_providers.add(PaymentFlow::Checkout, m_stripe);
    m_providers.add(PaymentFlow::Intent, m_stripe);
    m_providers.add(PaymentFlow::Payconic, m_payconic);
    m_providers.add(PaymentFlow::Cash, m_cashAtCounter);
    m_providers.add(PaymentFlow::BankTransfer, m_bank);
    m_providers.add(PaymentFlow::Wallet, m_wallet);
    // In the order of their foreign keys, which is the order of flushing.
    for (engine::Store* store : std::initializer_list<engine::Store*>{
             &m_venueStore, &m_menuStore, &m_stockStore, &m_staffStore, &m_orderStore,
             &m_paymentStore, &m_moneyQueueStore, &m_rulesStore, &m_transferStore, &m_walletStore,
             &m_ledgerStore, &m_drawerStore, &m_payoutStore, &m_tipStore, &m_notificationStore,
             &m_displayStore, &m_tagStore})
        m_engine.addStore(*store);
    m_venues.registerWith(m_engine);
    m_settings.registerWith(m_engine);
    m_kitchenPlans.registerWith(m_engine);
    m_staff.registerWith(m_engine);
    m_stock.registerWith(m_engine);
    m_orders.registerWith(m_engine);
    m_changes.registerWith(m_engine);
    m_refunds.registerWith(m_engine);
    m_topUps.registerWith(m_engine);
    m_payments.registerWith(m_engine);
    m_corrections.registerWith(m_engine);
    m_moneyQueue.registerWith(m_engine);
    m_stripeWebhooks.registerWith(m_engine);
    m_payconicWebhooks.registerWith(m_engine);
    m_cash.registerWith(m_engine);
    m_payouts.registerWith(m_engine);
    m_tips.registerWith(m_engine);
    m_rules.registerWith(m_engine);
    m_transfers.registerWith(m_engine);
    m_wallets.registerWith(m_engine);
    m_notifications.registerWith(m_engine);
    m_displays.registerWith(m_engine);
    m_tags.registerWith(m_engine);
    m_jobDesk.registerWith(m_engine);
    m_housekeeping.registerWith(m_engine);
}

engine::Outcome ServerLogic::explainFormerPayments()
{
    constexpr int page = 256;
    for (;;) {
        std::vector<engine::Envelope> batch;
        for (const PaymentId& id : PaymentStore::readToExplain(m_database, page))
            batch.push_back({ExplainPayment{id}, {}, {}});
        if (batch.empty())
            return engine::Reply{};
        for (engine::Outcome& outcome : m_engine.process(batch).outcomes)
            if (!outcome)
                return std::move(outcome);
    }
}

} // namespace servery
