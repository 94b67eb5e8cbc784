// The official Stripe SDK against the sandbox: requests, objects, errors, pages of results.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Sandbox } from './harness.mjs';

let sandbox;
let stripe;

before(async () => {
  sandbox = await Sandbox.start();
  stripe = sandbox.stripe();
});
after(() => sandbox.stop());
beforeEach(() => sandbox.reset());

const order = {
  amount: 1999,
  currency: 'usd',
  automatic_payment_methods: { enabled: true },
  application_fee_amount: 150,
  transfer_data: { destination: 'acct_1' },
  metadata: { order_id: 'ord_1', note: 'brød & smør' },
};

test('a PaymentIntent is created, confirmed and retrieved', async () => {
  const created = await stripe.paymentIntents.create(order);
  assert.match(created.id, /^pi_3[0-9A-Za-z]{23}$/);
  assert.equal(created.status, 'requires_payment_method');
  assert.equal(created.application_fee_amount, 150);
  assert.equal(created.transfer_data.destination, 'acct_1');
  assert.deepEqual(created.metadata, order.metadata);
  assert.equal(created.livemode, false);
  assert.equal(created.latest_charge, null);
  assert.ok(created.client_secret.startsWith(`${created.id}_secret_`));

  const paid = await stripe.paymentIntents.confirm(created.id, {
    payment_method: 'pm_card_visa', return_url: 'http://127.0.0.1/back',
  });
  assert.equal(paid.status, 'succeeded');
  assert.equal(paid.amount_received, 1999);

  const again = await stripe.paymentIntents.retrieve(created.id, { expand: ['latest_charge'] });
  assert.equal(again.latest_charge.object, 'charge');
  assert.equal(again.latest_charge.paid, true);
  assert.equal(again.latest_charge.payment_method_details.card.last4, '4242');
  assert.equal(again.latest_charge.transfer_data.destination, 'acct_1');
  const transaction = await stripe.balanceTransactions.retrieve(
    again.latest_charge.balance_transaction);
  assert.equal(transaction.amount, 1999);
  assert.equal(transaction.net, 1999 - transaction.fee);
});

for (const [method, code, decline] of [
  ['pm_card_chargeDeclined', 'card_declined', 'generic_decline'],
  ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
]) {
  test(`${method} is refused and may be tried again`, async () => {
    const intent = await stripe.paymentIntents.create(order);
    await assert.rejects(
      stripe.paymentIntents.confirm(intent.id, { payment_method: method }),
      (error) => {
        assert.equal(error.type, 'StripeCardError');
        assert.equal(error.statusCode, 402);
        assert.equal(error.code, code);
        assert.equal(error.decline_code, decline);
        assert.equal(error.payment_intent.status, 'requires_payment_method');
        return true;
      },
    );
    const failed = await stripe.paymentIntents.retrieve(intent.id);
    assert.equal(failed.last_payment_error.code, code);
    const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
    assert.equal(paid.status, 'succeeded');
    assert.equal(paid.last_payment_error, null);
  });
}

test('a card number pays with the client secret and a publishable key alone', async () => {
  const intent = await stripe.paymentIntents.create(order);
  const confirm = (secret) => fetch(`${sandbox.url}/v1/payment_intents/${intent.id}/confirm`, {
    method: 'POST',
    body: new URLSearchParams({
      key: 'pk_test_diner',
      client_secret: secret,
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': '4242 4242 4242 4242',
    }),
  });
  const refused = await confirm('pi_wrong_secret');
  assert.equal(refused.status, 404);
  const accepted = await confirm(intent.client_secret);
  assert.equal(accepted.status, 200);
  assert.equal(accepted.headers.get('access-control-allow-origin'), '*');
  const told = await accepted.json();
  assert.equal(told.status, 'succeeded');
  assert.equal(told.metadata, undefined, 'a browser is not told the metadata');
  await assert.rejects(
    sandbox.stripe().paymentIntents.list({}, { apiKey: 'pk_test_diner' }),
    (error) => error.statusCode === 403,
  );
});

test('authentication is asked for and answered', async () => {
  for (const [action, status] of [['complete', 'succeeded'], ['fail', 'requires_payment_method']]) {
    const intent = await stripe.paymentIntents.create({
      ...order, confirm: true, payment_method: 'pm_card_authenticationRequired',
      return_url: 'http://127.0.0.1/back?order=1',
    });
    assert.equal(intent.status, 'requires_action');
    const url = intent.next_action.redirect_to_url.url;
    const page = await fetch(url);
    assert.equal(page.status, 200);
    const answered = await fetch(url, {
      method: 'POST', body: new URLSearchParams({ action }), redirect: 'manual',
    });
    assert.equal(answered.status, 303);
    const back = new URL(answered.headers.get('location'));
    assert.equal(back.searchParams.get('order'), '1');
    assert.equal(back.searchParams.get('payment_intent'), intent.id);
    assert.equal((await stripe.paymentIntents.retrieve(intent.id)).status, status);
  }
});

test('a slow payment is processing, then succeeds or fails', async () => {
  for (const [method, status] of [
    ['pm_card_settlesLater', 'succeeded'], ['pm_card_failsLater', 'requires_payment_method'],
  ]) {
    const intent = await stripe.paymentIntents.create(
      { ...order, confirm: true, payment_method: method });
    assert.equal(intent.status, 'processing');
    await assert.rejects(stripe.paymentIntents.cancel(intent.id),
      (error) => error.code === 'payment_intent_unexpected_state');
    await sandbox.control('POST', '/sandbox/stripe/settle');
    assert.equal((await stripe.paymentIntents.retrieve(intent.id)).status, status);
  }
});

test('a PaymentIntent is cancelled, and then it is over', async () => {
  const intent = await stripe.paymentIntents.create(order);
  const canceled = await stripe.paymentIntents.cancel(
    intent.id, { cancellation_reason: 'abandoned' });
  assert.equal(canceled.status, 'canceled');
  assert.equal(canceled.cancellation_reason, 'abandoned');
  assert.ok(canceled.canceled_at > 0);
  await assert.rejects(
    stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' }),
    (error) => error.code === 'payment_intent_unexpected_state'
      && error.payment_intent.status === 'canceled',
  );
});

test('refunds: in parts, never more than was paid', async () => {
  const intent = await stripe.paymentIntents.create(
    { ...order, confirm: true, payment_method: 'pm_card_visa' });
  const refund = await stripe.refunds.create({
    payment_intent: intent.id, amount: 500, reverse_transfer: true, refund_application_fee: true,
    reason: 'requested_by_customer', metadata: { refund_id: 'rfd_1' },
  });
  assert.match(refund.id, /^re_3/);
  assert.equal(refund.status, 'succeeded');
  assert.equal(refund.amount, 500);
  assert.equal(refund.charge, intent.latest_charge);
  assert.equal(refund.metadata.refund_id, 'rfd_1');
  await assert.rejects(
    stripe.refunds.create({ payment_intent: intent.id, amount: 1500 }),
    (error) => error.type === 'StripeInvalidRequestError' && error.param === 'amount',
  );
  const rest = await stripe.refunds.create({ charge: intent.latest_charge });
  assert.equal(rest.amount, 1499);
  await assert.rejects(
    stripe.refunds.create({ payment_intent: intent.id }),
    (error) => error.code === 'charge_already_refunded',
  );
  const charge = await stripe.charges.retrieve(intent.latest_charge);
  assert.equal(charge.amount_refunded, 1999);
  assert.equal(charge.refunded, true);
  const listed = await stripe.refunds.list({ payment_intent: intent.id });
  assert.deepEqual(listed.data.map((one) => one.id), [rest.id, refund.id]);
  assert.equal((await stripe.refunds.retrieve(refund.id)).amount, 500);

  const plain = await stripe.paymentIntents.create({
    amount: 700, currency: 'eur', confirm: true, payment_method: 'pm_card_visa',
  });
  await assert.rejects(
    stripe.refunds.create({ payment_intent: plain.id, reverse_transfer: true }),
    (error) => error.param === 'reverse_transfer',
  );
  const unpaid = await stripe.paymentIntents.create(order);
  await assert.rejects(stripe.refunds.create({ payment_intent: unpaid.id }),
    (error) => error.statusCode === 400);
});

test('a refund may be pending, and may fail after it succeeded', async () => {
  const pay = (method) => stripe.paymentIntents.create(
    { ...order, confirm: true, payment_method: method });
  const pending = await stripe.refunds.create(
    { payment_intent: (await pay('pm_card_pendingRefund')).id });
  assert.equal(pending.status, 'pending');
  const failing = await stripe.refunds.create(
    { payment_intent: (await pay('pm_card_refundFail')).id });
  assert.equal(failing.status, 'succeeded');
  await sandbox.control('POST', '/sandbox/stripe/settle');
  assert.equal((await stripe.refunds.retrieve(pending.id)).status, 'succeeded');
  const failed = await stripe.refunds.retrieve(failing.id);
  assert.equal(failed.status, 'failed');
  assert.equal((await stripe.charges.retrieve(failed.charge)).amount_refunded, 0);
});

test('lists are paged forwards, backwards and by the SDK itself', async () => {
  const ids = [];
  for (let i = 0; i < 7; i += 1)
    ids.unshift((await stripe.paymentIntents.create({ ...order, amount: 1000 + i })).id);
  const first = await stripe.paymentIntents.list({ limit: 3 });
  assert.deepEqual(first.data.map((one) => one.id), ids.slice(0, 3));
  assert.equal(first.has_more, true);
  const second = await stripe.paymentIntents.list({ limit: 4, starting_after: ids[2] });
  assert.deepEqual(second.data.map((one) => one.id), ids.slice(3));
  assert.equal(second.has_more, false);
  const back = await stripe.paymentIntents.list({ limit: 2, ending_before: ids[4] });
  assert.deepEqual(back.data.map((one) => one.id), ids.slice(2, 4));
  assert.equal(back.has_more, true);
  const all = [];
  for await (const intent of stripe.paymentIntents.list({ limit: 2 })) all.push(intent.id);
  assert.deepEqual(all, ids);
  assert.equal((await stripe.paymentIntents.list({ created: { gt: 4102444800 } })).data.length, 0);
  await assert.rejects(stripe.paymentIntents.list({ starting_after: 'pi_none' }),
    (error) => error.code === 'resource_missing' && error.param === 'starting_after');
  await assert.rejects(stripe.paymentIntents.list({ limit: 101 }),
    (error) => error.param === 'limit');
});

test('errors are of the SDK’s own kinds', async () => {
  await assert.rejects(stripe.paymentIntents.create({ currency: 'usd' }),
    (error) => error.type === 'StripeInvalidRequestError' && error.code === 'parameter_missing'
      && error.param === 'amount' && error.requestId.startsWith('req_'));
  await assert.rejects(stripe.paymentIntents.create({ amount: 10, currency: 'usd' }),
    (error) => error.code === 'amount_too_small');
  await assert.rejects(stripe.paymentIntents.create({ amount: 1000, currency: 'zzz' }),
    (error) => error.param === 'currency');
  await assert.rejects(stripe.paymentIntents.create({ amount: 1000, currency: 'usd', sauce: 1 }),
    (error) => error.code === 'parameter_unknown' && error.param === 'sauce');
  await assert.rejects(stripe.paymentIntents.retrieve('pi_none'),
    (error) => error.statusCode === 404 && error.code === 'resource_missing');
  await assert.rejects(sandbox.stripe().paymentIntents.list({}, { apiKey: 'sk_live_no' }),
    (error) => error.type === 'StripeAuthenticationError');
  for (const [status, type] of [[429, 'StripeRateLimitError'], [503, 'StripeAPIError']]) {
    await sandbox.behave({ target: 'stripe.api', mode: 'status', status });
    await assert.rejects(stripe.paymentIntents.list(), (error) => error.type === type);
  }
});

test('an account is in good standing until changed', async () => {
  assert.equal((await stripe.accounts.retrieve('acct_1')).charges_enabled, true);
  const changed = await sandbox.control(
    'POST', '/sandbox/stripe/accounts/acct_1', { charges_enabled: false });
  assert.equal(changed.json.type, 'account.updated');
  assert.equal((await stripe.accounts.retrieve('acct_1')).charges_enabled, false);
});
