#include "server/providers/stripe/striperequests.h"

#include "core/money/currency.h"
#include "server/providers/form.h"

namespace servery::providers::stripe {
namespace {

void addLine(FormBody& form, std::size_t index, const QByteArray& currency,
             const CheckoutLine& line)
{
    const QByteArray item = "line_items[" + QByteArray::number(qulonglong(index)) + ']';
    form.add(item + "[price_data][currency]", currency);
    form.add(item + "[price_data][unit_amount]", line.unitAmount);
    form.add(item + "[price_data][product_data][name]", line.name);
    form.addUnlessEmpty(item + "[price_data][product_data][description]",
                        line.description.toUtf8());
    form.add(item + "[quantity]", std::int64_t(line.quantity));
}

void addDestination(FormBody& form, const Destination& destination, const QByteArray& prefix)
{
    if (destination.account.isEmpty())
        return;
    const auto key = [&prefix](const char* name, const char* rest = "") {
        return prefix.isEmpty() ? QByteArray(name) + rest : prefix + '[' + name + ']' + rest;
    };
    if (destination.applicationFeeAmount > 0)
        form.add(key("application_fee_amount"), destination.applicationFeeAmount);
    form.add(key("transfer_data", "[destination]"), destination.account);
}

} // namespace

bool hasDestination(const QByteArray& body)
{
    // A name in brackets is in no value: those have none that are not encoded.
    return body.contains("[destination]=");
}

QByteArray encodeCheckoutSession(const CheckoutSessionParameters& parameters)
{
    const QByteArray currency = parameters.currency.toLower();
    FormBody form;
    form.add("mode", "payment");
    form.add("success_url", parameters.successUrl);
    form.add("cancel_url", parameters.cancelUrl);
    form.add("client_reference_id", parameters.orderId);
    if (parameters.expiresAt.isSet())
        form.add("expires_at", parameters.expiresAt.ms / 1000);
    std::size_t index = 0;
    for (const CheckoutLine& line : parameters.lines)
        addLine(form, index++, currency, line);
    if (parameters.tipAmount > 0)
        addLine(form, index, currency, CheckoutLine{parameters.tipName, parameters.tipAmount});
    form.add("metadata[order_id]", parameters.orderId);
    form.add("metadata[payment_id]", parameters.paymentId);
    addDestination(form, parameters.destination, "payment_intent_data");
    form.add("payment_intent_data[metadata][order_id]", parameters.orderId);
    form.add("payment_intent_data[metadata][payment_id]", parameters.paymentId);
    return form.bytes();
}

QByteArray encodePaymentIntent(const PaymentIntentParameters& parameters)
{
    FormBody form;
    form.add("amount", parameters.amount);
    form.add("currency", parameters.currency.toLower());
    form.add("automatic_payment_methods[enabled]", "true");
    addDestination(form, parameters.destination, {});
    form.add("metadata[order_id]", parameters.orderId);
    form.add("metadata[payment_id]", parameters.paymentId);
    return form.bytes();
}

bool canCharge(std::int64_t minorUnits, const QByteArray& currency)
{
    if (currency == "ISK" || currency == "UGX" || currency == "MGA")
        return false;
    const bool isInThousandths = Currency::parse(currency).value_or(Currency()).exponent() == 3;
    return !isInThousandths || minorUnits % 10 == 0;
}

QByteArray encodeRefund(const RefundParameters& parameters)
{
    FormBody form;
    form.add("payment_intent", parameters.paymentIntentId);
    form.add("amount", parameters.amount);
    form.addUnlessEmpty("reason", parameters.reason);
    if (parameters.reverseTransfer)
        form.add("reverse_transfer", "true");
    if (parameters.refundApplicationFee)
        form.add("refund_application_fee", "true");
    form.addUnlessEmpty("metadata[order_id]", parameters.orderId);
    form.addUnlessEmpty("metadata[refund_id]", parameters.refundId);
    return form.bytes();
}

} // namespace servery::providers::stripe
