// Idempotency-Key, retries of the SDK, and requests whose answer is lost.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Sandbox } from './harness.mjs';

let sandbox;
let stripe;
const terms = { amount: 1200, currency: 'usd' };

before(async () => {
  sandbox = await Sandbox.start();
  stripe = sandbox.stripe();
});
after(() => sandbox.stop());
beforeEach(() => sandbox.reset());

const count = async () => (await stripe.paymentIntents.list({ limit: 100 })).data.length;

test('the same key and parameters answer the first result', async () => {
  const first = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k1' });
  const again = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k1' });
  assert.equal(again.id, first.id);
  assert.equal(again.lastResponse.headers['idempotent-replayed'], 'true');
  assert.equal(first.lastResponse.headers['idempotent-replayed'], undefined);
  assert.equal(again.lastResponse.headers['original-request'], first.lastResponse.requestId);
  assert.equal(await count(), 1);
});

test('other parameters under the same key are refused', async () => {
  await stripe.paymentIntents.create(terms, { idempotencyKey: 'k2' });
  await assert.rejects(
    stripe.paymentIntents.create({ ...terms, amount: 1300 }, { idempotencyKey: 'k2' }),
    (error) => error.type === 'StripeIdempotencyError' && error.statusCode === 400,
  );
  assert.equal(await count(), 1);
});

test('a running key is a conflict, and its result is there afterwards', async () => {
  await sandbox.behave({ target: 'stripe.api', mode: 'delay', delayMs: 400 });
  const first = stripe.paymentIntents.create(terms, { idempotencyKey: 'k3' });
  for (;;) {
    const { json } = await sandbox.control('GET', '/sandbox/requests');
    if (json.requests.some((one) => one.idempotencyKey === 'k3')) break;
  }
  await assert.rejects(
    stripe.paymentIntents.create(terms, { idempotencyKey: 'k3' }),
    (error) => error.statusCode === 409 && error.code === 'idempotency_key_in_use'
      && error.headers['stripe-should-retry'] === 'true',
  );
  const done = await first;
  const again = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k3' });
  assert.equal(again.id, done.id);
});

test('a refused validation is not kept, a failure of the server is', async () => {
  await assert.rejects(stripe.paymentIntents.create({ amount: 1, currency: 'usd' },
    { idempotencyKey: 'k4' }));
  const fixed = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k4' });
  assert.equal(fixed.amount, 1200);

  await sandbox.behave({ target: 'stripe.api', mode: 'status', status: 500 });
  for (const replayed of [undefined, 'true']) {
    await assert.rejects(
      stripe.paymentIntents.create(terms, { idempotencyKey: 'k5' }),
      (error) => error.statusCode === 500 && error.headers['idempotent-replayed'] === replayed,
    );
  }
  assert.equal(await count(), 1);
});

test('a declined card is kept under its key', async () => {
  const intent = await stripe.paymentIntents.create(terms);
  const confirm = () => stripe.paymentIntents.confirm(
    intent.id, { payment_method: 'pm_card_chargeDeclined' }, { idempotencyKey: 'k6' });
  await assert.rejects(confirm(), (error) => error.code === 'card_declined');
  await assert.rejects(confirm(), (error) => error.headers['idempotent-replayed'] === 'true');
  assert.equal((await stripe.charges.list({ payment_intent: intent.id })).data.length, 1);
});

// The SDK always tries once more by itself when a connection is closed under it.
const triesOf = (mode) => (mode.startsWith('reset') || mode === 'drop' ? 2 : 1);

for (const mode of ['reset_after_accept', 'hang_after_accept', 'half_json']) {
  test(`after ${mode} the same key finds what was done`, async () => {
    await sandbox.behave({
      target: 'stripe.api', mode, match: 'POST /v1/payment_intents', times: triesOf(mode),
    });
    await assert.rejects(
      stripe.paymentIntents.create(terms, { idempotencyKey: 'k7', timeout: 700 }));
    const found = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k7' });
    assert.equal(found.lastResponse.headers['idempotent-replayed'], 'true');
    assert.equal(await count(), 1);
  });
}

for (const mode of ['reset', 'hang', 'drop', 'fail']) {
  test(`after ${mode} nothing has been done`, async () => {
    await sandbox.behave({ target: 'stripe.api', mode, times: triesOf(mode) });
    await assert.rejects(
      stripe.paymentIntents.create(terms, { idempotencyKey: 'k8', timeout: 700 }));
    assert.equal(await count(), 0);
    const made = await stripe.paymentIntents.create(terms, { idempotencyKey: 'k8' });
    assert.equal(made.lastResponse.headers['idempotent-replayed'], undefined);
  });
}

test('the SDK’s own retries make one payment', async () => {
  await sandbox.behave({ target: 'stripe.api', mode: 'reset_after_accept', times: 2 });
  const intent = await sandbox.stripe({ maxNetworkRetries: 3 }).paymentIntents.create(terms);
  assert.equal(intent.status, 'requires_payment_method');
  assert.equal(await count(), 1);
  const { json } = await sandbox.control('GET', '/sandbox/requests?path=/v1/payment_intents');
  const keys = json.requests.filter((one) => one.method === 'POST')
    .map((one) => one.idempotencyKey);
  assert.equal(keys.length, 3);
  assert.equal(new Set(keys).size, 1);
});
