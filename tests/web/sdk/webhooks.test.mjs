// Stripe's events: signed so that the SDK accepts them, delivered at least once, and misdelivered
// on request; and the hosted payment page that leads to them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Sandbox, connectSecret, webhookSecret } from './harness.mjs';

let sandbox;
let stripe;

before(async () => {
  sandbox = await Sandbox.start();
  stripe = sandbox.stripe();
});
after(() => sandbox.stop());
beforeEach(() => sandbox.reset());

const terms = { amount: 1500, currency: 'usd', metadata: { order_id: 'ord_é' } };
const typeOf = (one) => {
  try {
    return JSON.parse(one.body).type;
  } catch {
    return undefined;
  }
};

function newSession(extra = {}) {
  return stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'http://127.0.0.1:9/done?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://127.0.0.1:9/cart',
    client_reference_id: 'ord_1',
    line_items: [
      {
        quantity: 2,
        price_data: {
          currency: 'usd', unit_amount: 1999, product_data: { name: '<b>Phở</b> & "tea"' },
        },
      },
      {
        quantity: 1,
        price_data: { currency: 'usd', unit_amount: 300, product_data: { name: 'Tip' } },
      },
    ],
    payment_intent_data: {
      application_fee_amount: 150,
      transfer_data: { destination: 'acct_1' },
      metadata: { order_id: 'ord_1' },
    },
    ...extra,
  });
}

function onPage(session, fields) {
  return fetch(session.url, {
    method: 'POST', redirect: 'manual', body: new URLSearchParams(fields),
    headers: { origin: sandbox.url },
  });
}

test('the SDK accepts the signature, and only with the right secret and body', async () => {
  await stripe.paymentIntents.create({ ...terms, confirm: true, payment_method: 'pm_card_visa' });
  const [raw] = await sandbox.receiver.until(
    (one) => typeOf(one) === 'payment_intent.succeeded');
  const signature = raw.headers['stripe-signature'];
  assert.match(signature, /^t=\d+,v1=[0-9a-f]{64}$/);
  const event = stripe.webhooks.constructEvent(raw.body, signature, webhookSecret);
  assert.match(event.id, /^evt_3/);
  assert.equal(event.object, 'event');
  assert.equal(event.livemode, false);
  assert.equal(event.pending_webhooks, 1);
  assert.equal(event.account, undefined);
  assert.match(event.request.id, /^req_/);
  assert.equal(event.data.object.amount_received, 1500);
  assert.equal(event.data.object.metadata.order_id, 'ord_é');
  assert.throws(() => stripe.webhooks.constructEvent(raw.body, signature, connectSecret));
  assert.throws(() => stripe.webhooks.constructEvent(`${raw.body} `, signature, webhookSecret));
});

test('each change of a payment is an event, and events can be listed', async () => {
  const intent = await stripe.paymentIntents.create(terms);
  await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_chargeDeclined' })
    .catch(() => {});
  await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
  await stripe.refunds.create({ payment_intent: intent.id, amount: 100 });
  const listed = await stripe.events.list({ limit: 100 });
  assert.deepEqual(listed.data.map((one) => one.type).reverse(), [
    'payment_intent.created', 'charge.failed', 'payment_intent.payment_failed',
    'charge.succeeded', 'payment_intent.succeeded', 'refund.created', 'charge.refunded',
    'refund.updated',
  ]);
  await sandbox.receiver.until((one) => one.headers['stripe-signature'], 8);
  const only = await stripe.events.list({ type: 'charge.refunded' });
  assert.equal(only.data.length, 1);
  assert.equal(only.data[0].data.object.amount_refunded, 100);
  const two = await stripe.events.list({ types: ['refund.created', 'charge.failed'] });
  assert.equal(two.data.length, 2);
  assert.equal((await stripe.events.retrieve(only.data[0].id)).type, 'charge.refunded');
});

test('Checkout: paid on the page, then completed', async () => {
  const session = await newSession();
  assert.match(session.id, /^cs_test_a1/);
  assert.equal(session.payment_intent, null);
  assert.equal(session.amount_total, 2 * 1999 + 300);
  assert.equal(session.url, `${sandbox.url}/pay/${session.id}`);

  const page = await (await fetch(session.url)).text();
  assert.ok(page.includes('&lt;b&gt;Phở&lt;/b&gt; &amp; &quot;tea&quot;'));
  assert.ok(!page.includes('<b>Phở'));
  assert.ok(page.includes('Pay $42.98'));

  const declined = await onPage(session, { action: 'decline', card: '4242424242424242' });
  assert.equal(declined.status, 200);
  assert.ok((await declined.text()).includes('role="alert">Your card was declined.'));
  await sandbox.receiver.events('payment_intent.payment_failed');

  const paid = await onPage(session, { action: 'pay', card: '4242 4242 4242 4242' });
  assert.equal(paid.status, 303);
  assert.equal(paid.headers.get('location'), `http://127.0.0.1:9/done?session=${session.id}`);
  const [event] = await sandbox.receiver.events('checkout.session.completed');
  const completed = event.data.object;
  assert.equal(completed.payment_status, 'paid');
  assert.equal(completed.status, 'complete');
  assert.equal(completed.client_reference_id, 'ord_1');
  assert.deepEqual(Object.keys(completed).filter((key) => key.startsWith('-')), []);
  const intent = await stripe.paymentIntents.retrieve(completed.payment_intent);
  assert.equal(intent.metadata.order_id, 'ord_1');
  assert.equal(intent.application_fee_amount, 150);
  assert.equal(intent.transfer_data.destination, 'acct_1');

  const twice = await onPage(session, { action: 'pay', card: '4242424242424242' });
  assert.equal(twice.status, 303);
  assert.equal((await sandbox.receiver.events('checkout.session.completed')).length, 1);

  const found = await stripe.checkout.sessions.list({ payment_intent: intent.id });
  assert.deepEqual(found.data.map((one) => one.id), [session.id]);
  assert.deepEqual(Object.keys(found.data[0]).filter((key) => key.startsWith('-')), []);
  const full = await stripe.checkout.sessions.retrieve(
    session.id, { expand: ['line_items', 'payment_intent.latest_charge'] });
  assert.equal(full.line_items.data.length, 2);
  assert.equal(full.payment_intent.latest_charge.paid, true);
  const items = await stripe.checkout.sessions.listLineItems(session.id, { limit: 1 });
  assert.equal(items.has_more, true);
});

test('Checkout: cancelled, expired, authenticated, and settled later', async () => {
  const cancelled = await onPage(await newSession(), { action: 'cancel' });
  assert.equal(cancelled.headers.get('location'), 'http://127.0.0.1:9/cart');

  const expiring = await newSession();
  const expired = await stripe.checkout.sessions.expire(expiring.id);
  assert.equal(expired.status, 'expired');
  assert.equal(expired.url, null);
  await sandbox.receiver.events('checkout.session.expired');
  assert.equal((await fetch(expiring.url)).status, 410);
  await assert.rejects(stripe.checkout.sessions.expire(expiring.id));

  const secure = await newSession();
  const asked = await onPage(secure, { action: 'pay', card: '4000002760003184' });
  const authenticate = new URL(asked.headers.get('location'), sandbox.url);
  assert.match(authenticate.pathname, /^\/authenticate\/pi_3/);
  const answered = await fetch(authenticate, {
    method: 'POST', redirect: 'manual', body: new URLSearchParams({ action: 'complete' }),
  });
  assert.match(answered.headers.get('location'), /done\?session=cs_test_/);
  await sandbox.receiver.events('payment_intent.requires_action');
  await sandbox.receiver.events('checkout.session.completed');

  for (const [card, type] of [
    ['4000000000007007', 'checkout.session.async_payment_succeeded'],
    ['4000000000008005', 'checkout.session.async_payment_failed'],
  ]) {
    const slow = await newSession();
    await onPage(slow, { action: 'pay', card });
    const open = await stripe.checkout.sessions.retrieve(slow.id);
    assert.equal(open.status, 'complete');
    assert.equal(open.payment_status, 'unpaid');
    await sandbox.control('POST', '/sandbox/stripe/settle');
    const [event] = await sandbox.receiver.events(type);
    assert.equal(event.data.object.id, slow.id);
  }
});

test('Checkout refuses what cannot be paid', async () => {
  for (const [extra, param] of [
    [{ success_url: 'nowhere' }, 'success_url'],
    [{ line_items: [] }, 'line_items'],
    [{ mode: 'subscription' }, 'mode'],
    [{ expires_at: Math.floor(Date.now() / 1000) + 60 }, 'expires_at'],
  ]) await assert.rejects(newSession(extra), (error) => error.param === param);
});

test('an event is delivered again until it is acknowledged', async () => {
  let refusals = 2;
  sandbox.receiver.answer = () => (refusals-- > 0 ? 500 : 200);
  await stripe.paymentIntents.create(terms);
  await sandbox.receiver.events('payment_intent.created');
  for (let i = 0; i < 2; i += 1) await sandbox.control('POST', '/sandbox/webhooks/flush');
  const tries = await sandbox.receiver.events('payment_intent.created', 3);
  assert.equal(new Set(tries.map((one) => one.id)).size, 1);
  const { json } = await sandbox.control('POST', '/sandbox/webhooks/flush');
  assert.equal(json.pending, 0);
  assert.equal((await stripe.events.retrieve(tries[0].id)).pending_webhooks, 0);
});

test('events are dropped, doubled, reordered, halved and sent again', async () => {
  const target = 'stripe.webhook';
  await sandbox.behave({ target, match: 'payment_intent.created', mode: 'drop' });
  const intent = await stripe.paymentIntents.create(terms);
  const flushed = await sandbox.control('POST', '/sandbox/webhooks/flush');
  assert.equal(flushed.json.pending, 0);
  assert.equal(sandbox.receiver.requests.length, 0);
  const [event] = (await stripe.events.list({ type: 'payment_intent.created' })).data;
  assert.equal(event.data.object.id, intent.id);
  await sandbox.control('POST', `/sandbox/stripe/events/${event.id}/resend`);
  await sandbox.receiver.events('payment_intent.created');

  await sandbox.reset();
  await sandbox.behave({ target, match: 'charge.succeeded', mode: 'duplicate', copies: 3 });
  await sandbox.behave({ target, match: 'payment_intent.created', mode: 'reorder' });
  await stripe.paymentIntents.create({ ...terms, confirm: true, payment_method: 'pm_card_visa' });
  await sandbox.receiver.events('charge.succeeded', 3);
  await sandbox.receiver.events('payment_intent.created');
  const types = sandbox.receiver.requests.map(typeOf);
  assert.ok(types.indexOf('payment_intent.created') > 0, types.join());

  await sandbox.reset();
  await sandbox.behave({ target, mode: 'half_json' });
  sandbox.receiver.answer = (one) => (typeOf(one) ? 200 : 400);
  await stripe.paymentIntents.create(terms);
  const [half] = await sandbox.receiver.until((one) => !typeOf(one));
  assert.throws(() => JSON.parse(half.body));
  assert.ok(stripe.webhooks.signature.verifyHeader(
    half.body, half.headers['stripe-signature'], webhookSecret, 300));
  await sandbox.control('POST', '/sandbox/webhooks/flush');
  await sandbox.receiver.events('payment_intent.created');

  await sandbox.reset();
  await sandbox.behave({ target, mode: 'reset' });
  await sandbox.behave({ target, mode: 'hang_after_accept' });
  await stripe.paymentIntents.create(terms);
  // Each flush waits for the attempt under way, so at the third the event has come twice.
  for (let i = 0; i < 3; i += 1) await sandbox.control('POST', '/sandbox/webhooks/flush');
  await sandbox.receiver.events('payment_intent.created', 2);
});

test('a connected account’s events go to the Connect endpoint with its secret', async () => {
  await sandbox.control('POST', '/sandbox/stripe/accounts/acct_9', { payouts_enabled: false });
  await sandbox.control('POST', '/sandbox/stripe/events', {
    type: 'payout.paid', account: 'acct_9', object: { id: 'po_1', object: 'payout', amount: 5 },
  });
  const received = await sandbox.receiver.until((one) => one.path === '/connect', 2);
  for (const one of received) {
    const event = stripe.webhooks.constructEvent(
      one.body, one.headers['stripe-signature'], connectSecret);
    assert.equal(event.account, 'acct_9');
  }
});

test('behaviours are listed, counted down, checked and cleared', async () => {
  await sandbox.behave({ target: 'stripe.api', mode: 'fail', times: 2, match: '/v1/events*' });
  await assert.rejects(stripe.events.list());
  await stripe.paymentIntents.list();
  const { json } = await sandbox.control('GET', '/sandbox/behaviour');
  assert.deepEqual(json.behaviours.map((one) => one.times), [1]);
  assert.equal((await sandbox.behave({ target: 'stripe.api', mode: 'reorder' })).status, 400);
  assert.equal((await sandbox.behave({ target: 'nobody', mode: 'fail' })).status, 400);
  await sandbox.control('DELETE', '/sandbox/behaviour');
  await stripe.events.list();
});
