// The official Stripe SDK against a connected account's balance in the sandbox: charges that became
// payments there, their refunds, payouts with their balance transactions page by page, and the
// Connect events about them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Sandbox, connectSecret } from './harness.mjs';

let sandbox;
let stripe;
const stripeAccount = 'acct_venue1';

before(async () => {
  sandbox = await Sandbox.start();
  stripe = sandbox.stripe();
});
after(() => sandbox.stop());
beforeEach(() => sandbox.reset());

async function sell(amount, fee, destination = stripeAccount) {
  const intent = await stripe.paymentIntents.create({
    amount, currency: 'aud', application_fee_amount: fee, transfer_data: { destination },
    automatic_payment_methods: { enabled: true },
  });
  return stripe.paymentIntents.confirm(intent.id, {
    payment_method: 'pm_card_visa', return_url: 'http://127.0.0.1:9/',
  });
}

async function payOut(body = {}) {
  const answer = await sandbox.control('POST', '/sandbox/stripe/payouts', {
    account: stripeAccount, currency: 'aud', ...body,
  });
  assert.equal(answer.status, 201, JSON.stringify(answer.json));
  return answer.json;
}

test('a charge with a destination is a payment there, and leads back to its charge', async () => {
  const intent = await sell(2000, 150);
  const list = await stripe.balanceTransactions.list(
    { expand: ['data.source.source_transfer'] }, { stripeAccount });
  assert.equal(list.data.length, 1);
  const [transaction] = list.data;
  assert.equal(transaction.type, 'payment');
  assert.equal(transaction.amount, 2000);
  assert.equal(transaction.fee, 150);
  assert.equal(transaction.net, 1850);
  assert.equal(transaction.fee_details[0].type, 'application_fee');
  assert.match(transaction.source.id, /^py_/);
  assert.equal(transaction.source.payment_intent, null);
  assert.equal(transaction.source.source_transfer.source_transaction, intent.latest_charge);
  assert.equal(transaction.source.source_transfer.transfer_group, `group_${intent.id}`);
  // The platform's own balance has the charge, and not the payment.
  const own = await stripe.balanceTransactions.list({});
  assert.deepEqual(own.data.map((one) => one.type), ['charge']);
  await assert.rejects(stripe.balanceTransactions.retrieve(transaction.id),
    (error) => error.statusCode === 404);
  const other = await stripe.balanceTransactions.list({}, { stripeAccount: 'acct_other' });
  assert.equal(other.data.length, 0);
});

test('a refund that reverses the transfer takes it back out, with the fee', async () => {
  const intent = await sell(2000, 150);
  const refund = await stripe.refunds.create({
    payment_intent: intent.id, amount: 500, reverse_transfer: true, refund_application_fee: true,
  });
  const list = await stripe.balanceTransactions.list(
    { type: 'payment_refund', expand: ['data.source.source_transfer_reversal.transfer'] },
    { stripeAccount });
  assert.equal(list.data.length, 1);
  assert.equal(list.data[0].amount, -500);
  assert.equal(list.data[0].net, -463);
  const reversal = list.data[0].source.source_transfer_reversal;
  assert.equal(reversal.source_refund, refund.id);
  assert.equal(reversal.id, refund.transfer_reversal);
  assert.equal(reversal.transfer.source_transaction, intent.latest_charge);
});

test('a payout is listed with its transactions, page by page', async () => {
  for (let i = 0; i < 5; i += 1) await sell(1000 + i, 10);
  const paid = await payOut();
  assert.equal(paid.amount, 5010 - 50);
  const payouts = await stripe.payouts.list({ limit: 10 }, { stripeAccount });
  assert.equal(payouts.data.length, 1);
  const [payout] = payouts.data;
  assert.equal(payout.status, 'paid');
  assert.equal(payout.automatic, true);
  assert.equal(payout.reconciliation_status, 'completed');
  assert.equal((await stripe.payouts.list({}, { stripeAccount: 'acct_other' })).data.length, 0);
  const seen = [];
  const pages = stripe.balanceTransactions.list(
    { payout: payout.id, limit: 2, expand: ['data.source.source_transfer'] }, { stripeAccount });
  for await (const one of pages) seen.push(one);
  assert.equal(seen.length, 6);
  assert.equal(new Set(seen.map((one) => one.id)).size, 6);
  assert.equal(seen.filter((one) => one.type === 'payout')[0].amount, -payout.amount);
  assert.equal(seen.reduce((sum, one) => sum + one.net, 0), 0);
  // What one payout took is not in the next.
  await sell(700, 0);
  assert.equal((await payOut()).amount, 700);
  await assert.rejects(
    stripe.balanceTransactions.list({ payout: 'po_none' }, { stripeAccount }),
    (error) => error.code === 'resource_missing');
});

test('events of a payout reach the Connect endpoint, and if it fails later', async () => {
  await sell(2000, 150);
  const payout = await payOut();
  const failed = await sandbox.control('POST', `/sandbox/stripe/payouts/${payout.id}/fail`);
  assert.equal(failed.json.status, 'failed');
  for (const type of ['created', 'updated', 'reconciliation_completed', 'paid', 'failed']) {
    const [event] = await sandbox.receiver.events(`payout.${type}`, 1, payout.id);
    assert.equal(event.account, stripeAccount);
    assert.equal(event.data.object.id, payout.id);
  }
  const received = await sandbox.receiver.until((one) => one.path === '/connect');
  const event = stripe.webhooks.constructEvent(
    received[0].body, received[0].headers['stripe-signature'], connectSecret);
  assert.equal(event.account, stripeAccount);
  // The money is back, and goes out with the next.
  const again = await payOut();
  assert.equal(again.amount, payout.amount);
});
