#include "app/orders/refusals.h"

#include "app/models/wordtable.h"

namespace servery::app {
namespace {

using Sentence = Word;

constexpr std::array sentences{
    Sentence{"order_not_found", QT_TRANSLATE_NOOP("Refusals", "This order is not known any more.")},
    Sentence{"line_not_found", QT_TRANSLATE_NOOP("Refusals", "This item is not on the order.")},
    Sentence{"station_unknown",
             QT_TRANSLATE_NOOP("Refusals", "The order has nothing for this station.")},
    Sentence{"stations_not_done",
             QT_TRANSLATE_NOOP("Refusals", "Not every station is done with it.")},
    Sentence{"courses_waiting", QT_TRANSLATE_NOOP("Refusals", "A later course is not fired yet.")},
    Sentence{"course_unknown", QT_TRANSLATE_NOOP("Refusals", "The order has no such course.")},
    Sentence{"nothing_to_recall",
             QT_TRANSLATE_NOOP("Refusals", "Nothing of it was sent out from here.")},
    Sentence{"forbidden", QT_TRANSLATE_NOOP("Refusals", "Your role may not do that.")},
    Sentence{"unauthenticated", QT_TRANSLATE_NOOP("Refusals", "Sign in again.")},
    Sentence{"otp_incorrect", QT_TRANSLATE_NOOP("Refusals", "The code does not match.")},
    Sentence{"otp_locked", QT_TRANSLATE_NOOP("Refusals", "The code is locked. Text a new one.")},
    Sentence{"otp_expired", QT_TRANSLATE_NOOP("Refusals", "The code ran out. Text a new one.")},
    Sentence{"otp_malformed", QT_TRANSLATE_NOOP("Refusals", "A code has six digits.")},
    Sentence{"otp_rate_limited",
             QT_TRANSLATE_NOOP("Refusals", "Too many wrong codes here. Wait a moment.")},
    Sentence{"code_limit_reached",
             QT_TRANSLATE_NOOP("Refusals", "No more codes can be sent for this order.")},
    Sentence{"handover_not_offered",
             QT_TRANSLATE_NOOP("Refusals", "This order is handed over with its code.")},
    Sentence{"command_id_reused",
             QT_TRANSLATE_NOOP("Refusals", "The server mistook this for another action.")},
    Sentence{"command_unknown",
             QT_TRANSLATE_NOOP("Refusals", "The server does not know this action yet.")},
    Sentence{"too_many_requests", QT_TRANSLATE_NOOP("Refusals", "Too much at once. Try again.")},
    Sentence{"overloaded", QT_TRANSLATE_NOOP("Refusals", "The server is busy. Try again.")},
    Sentence{"drawer_closed",
             QT_TRANSLATE_NOOP("Refusals", "The drawer is closed. Open it first.")},
    Sentence{"drawer_already_open", QT_TRANSLATE_NOOP("Refusals", "The drawer is open already.")},
    Sentence{"drawer_insufficient",
             QT_TRANSLATE_NOOP("Refusals", "The drawer does not hold that much.")},
    Sentence{"cash_amount_invalid",
             QT_TRANSLATE_NOOP("Refusals", "Notes and coins do not make this amount.")},
    Sentence{"tender_insufficient",
             QT_TRANSLATE_NOOP("Refusals", "What was given is less than what is due.")},
    Sentence{"reason_required", QT_TRANSLATE_NOOP("Refusals", "This needs a reason.")},
    Sentence{"manager_required", QT_TRANSLATE_NOOP("Refusals", "A manager has to do this.")},
    Sentence{"payment_not_open",
             QT_TRANSLATE_NOOP("Refusals", "This payment cannot be made any more.")},
    Sentence{"refund_not_due", QT_TRANSLATE_NOOP("Refusals", "This refund was given already.")},
    Sentence{"refund_exceeds_payment",
             QT_TRANSLATE_NOOP("Refusals", "That is more than the payment still holds.")},
    Sentence{"payment_in_flight",
             QT_TRANSLATE_NOOP("Refusals",
                               "It is being paid at this moment. Wait until that has ended.")},
    Sentence{"payment_due", QT_TRANSLATE_NOOP("Refusals", "The order is to be paid first.")},
    Sentence{"money_decided",
             QT_TRANSLATE_NOOP("Refusals", "Somebody decided about this money already.")},
    Sentence{"bank_line_decided",
             QT_TRANSLATE_NOOP("Refusals", "Somebody decided about this line already.")},
    Sentence{"decision_unavailable", QT_TRANSLATE_NOOP("Refusals", "This cannot be decided so.")},
    Sentence{"statement_unreadable",
             QT_TRANSLATE_NOOP("Refusals", "This is not a statement that can be read. Nothing was "
                                           "taken in.")},
    Sentence{"statement_too_large",
             QT_TRANSLATE_NOOP("Refusals", "The statement is too long. Export fewer days.")},
    Sentence{"wallet_not_found", QT_TRANSLATE_NOOP("Refusals", "There is no such credit.")},
    Sentence{"wallet_insufficient",
             QT_TRANSLATE_NOOP("Refusals", "The credit does not hold that much.")},
    Sentence{"wallet_full", QT_TRANSLATE_NOOP("Refusals", "That is more than credit can be.")},
    Sentence{"method_unavailable",
             QT_TRANSLATE_NOOP("Refusals", "This venue does not offer this way to pay.")},
    Sentence{"amount_invalid",
             QT_TRANSLATE_NOOP("Refusals", "The amount is nothing, or more than is due.")},
    Sentence{"tip_invalid",
             QT_TRANSLATE_NOOP("Refusals", "The tip is more than the dishes, or not taken here.")},
    Sentence{"tip_not_offered",
             QT_TRANSLATE_NOOP("Refusals", "The venue takes only the tips that it offers.")},
    Sentence{"provider_refused",
             QT_TRANSLATE_NOOP("Refusals", "The payment provider refused. Nothing was charged.")},
    Sentence{"item_unavailable", QT_TRANSLATE_NOOP("Refusals", "An item is sold out.")},
    Sentence{"modifier_unavailable", QT_TRANSLATE_NOOP("Refusals", "A choice is sold out.")},
    Sentence{"table_not_found", QT_TRANSLATE_NOOP("Refusals", "There is no such table.")},
    Sentence{"unreachable",
             QT_TRANSLATE_NOOP("Refusals", "The server does not answer. Try again.")},
    Sentence{"device_storage_failed",
             QT_TRANSLATE_NOOP("Refusals", "This device's disk did not take it. Try again.")},
    Sentence{"action_too_old",
             QT_TRANSLATE_NOOP("Refusals", "It waited too long to be sent. Look whether it is "
                                           "still to be done.")},
    Sentence{"quantity_invalid",
             QT_TRANSLATE_NOOP("Refusals", "So many of it are not on the order any more.")},
    Sentence{"category_unknown",
             QT_TRANSLATE_NOOP("Refusals", "This category is not on the menu any more.")},
    Sentence{"last_line",
             QT_TRANSLATE_NOOP("Refusals", "It is all that is left: cancel the order.")},
    Sentence{"item_unknown",
             QT_TRANSLATE_NOOP("Refusals", "This dish is not on the menu any more.")},
    Sentence{"modifier_unknown",
             QT_TRANSLATE_NOOP("Refusals", "This choice is not on the menu any more.")},
    Sentence{"field_invalid", QT_TRANSLATE_NOOP("Refusals", "This value is not allowed.")},
    Sentence{"internal_error",
             QT_TRANSLATE_NOOP("Refusals", "The server had a fault. Nothing was changed.")},
};

// "Already …" says more than "not allowed" where the order's state is known.
constexpr std::array transitions{
    Sentence{"CREATED", QT_TRANSLATE_NOOP("Refusals", "The order is not paid yet.")},
    Sentence{"PAYMENT_PENDING", QT_TRANSLATE_NOOP("Refusals", "The order is not paid yet.")},
    Sentence{"PAYMENT_SUCCEEDED", QT_TRANSLATE_NOOP("Refusals", "The order is not started yet.")},
    Sentence{"PREPARING", QT_TRANSLATE_NOOP("Refusals", "The order is being prepared.")},
    Sentence{"READY", QT_TRANSLATE_NOOP("Refusals", "The order is ready already.")},
    Sentence{"COMPLETED", QT_TRANSLATE_NOOP("Refusals", "The order was handed over already.")},
    Sentence{"CANCELLED", QT_TRANSLATE_NOOP("Refusals", "The order was cancelled.")},
    Sentence{"EXPIRED", QT_TRANSLATE_NOOP("Refusals", "The order ran out unpaid.")},
};

} // namespace

QString refusalText(const protocol::Problem& problem)
{
    QString text;
    if (problem.code == u"invalid_transition")
        text = findWords(transitions, "Refusals", problem.members.value(u"state").toString());
    if (text.isEmpty())
        text = findWords(sentences, "Refusals", problem.code);
    if (text.isEmpty() && problem.code == u"invalid_transition")
        text = QCoreApplication::translate("Refusals", "The order has moved on already.");
    if (text.isEmpty())
        text = problem.title;
    return text.isEmpty() ? QCoreApplication::translate("Refusals", "The server refused it.")
                          : text;
}

bool isPassing(const protocol::Problem& problem)
{
    return problem.code == u"too_many_requests" || problem.code == u"overloaded" ||
           problem.code == u"storage_unavailable" || problem.code == u"idempotency_key_running" ||
           problem.code == u"hello_required";
}

} // namespace servery::app
