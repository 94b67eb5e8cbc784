// The official Twilio SDK against the sandbox.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import twilio from 'twilio';

import { Sandbox, authToken } from './harness.mjs';

let sandbox;
let client;
const from = '+15550109999';
const to = '+15550101234';

before(async () => {
  sandbox = await Sandbox.start();
  client = sandbox.twilio();
});
after(() => sandbox.stop());
beforeEach(() => sandbox.reset());

const callback = (path = '/twilio?order=1&x=%20y') => sandbox.receiver.url + path;
const fields = (one) => Object.fromEntries(new URLSearchParams(one.body));

async function phone(number) {
  return (await sandbox.control('GET', `/phone.json?number=${encodeURIComponent(number)}`)).json;
}

function isValid(request, url, token = authToken) {
  return twilio.validateRequest(token, request.headers['x-twilio-signature'], url,
    fields(request));
}

test('a message is queued, sent and delivered, with signed callbacks', async () => {
  const sent = await client.messages.create({
    to, from, body: 'Your code is 123456 – æøå', statusCallback: callback(),
  });
  assert.match(sent.sid, /^SM[0-9a-f]{32}$/);
  assert.equal(sent.status, 'queued');
  assert.equal(sent.errorCode, null);
  assert.ok(sent.dateCreated instanceof Date && !Number.isNaN(sent.dateCreated.getTime()));
  await sandbox.receiver.until((one) => fields(one).MessageStatus === 'delivered');
  const statuses = sandbox.receiver.requests.map((one) => fields(one).MessageStatus).sort();
  assert.deepEqual(statuses, ['delivered', 'sent']);
  for (const one of sandbox.receiver.requests) {
    assert.equal(fields(one).MessageSid, sent.sid);
    assert.ok(isValid(one, callback()));
    assert.ok(!isValid(one, callback(), 'another_token'));
    assert.ok(!isValid(one, callback('/elsewhere')));
  }
  const fetched = await client.messages(sent.sid).fetch();
  assert.equal(fetched.status, 'delivered');
  assert.equal(fetched.price, '-0.00790');
  assert.equal(fetched.priceUnit, 'USD');
  const shown = await phone(to);
  assert.deepEqual(shown.messages.map((one) => one.body), ['Your code is 123456 – æøå']);
  const page = await fetch(`${sandbox.url}/phone?number=${encodeURIComponent(to)}`);
  assert.ok((await page.text()).includes('Your code is 123456'));
});

test('a call rings, is answered and ends, with the events asked for', async () => {
  const made = await client.calls.create({
    to, from,
    twiml: '<Response><Say>Your order is ready &amp; hot.</Say></Response>',
    statusCallback: callback(),
    statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    machineDetection: 'Enable',
  });
  assert.match(made.sid, /^CA[0-9a-f]{32}$/);
  assert.equal(made.status, 'queued');
  const all = await sandbox.receiver.until((one) => fields(one).CallSid === made.sid, 4);
  const bySequence = all.map(fields).sort((a, b) => a.SequenceNumber - b.SequenceNumber);
  assert.deepEqual(bySequence.map((one) => one.CallStatus),
    ['initiated', 'ringing', 'in-progress', 'completed']);
  assert.equal(bySequence[3].AnsweredBy, 'human');
  for (const one of all) assert.ok(isValid(one, callback()));
  const fetched = await client.calls(made.sid).fetch();
  assert.equal(fetched.status, 'completed');
  assert.ok(Number(fetched.duration) > 0);
  assert.equal((await phone(to)).calls[0].spoken, 'Your order is ready & hot.');
});

test('without events named, only the end of a call is reported', async () => {
  for (const [number, status] of [
    ['+15550100002', 'busy'], ['+15550100003', 'no-answer'], ['+15550100005', 'failed'],
  ]) {
    const made = await client.calls.create(
      { to: number, from, twiml: '<Response/>', statusCallback: callback() });
    await sandbox.receiver.until((one) => fields(one).CallSid === made.sid);
    const reported = sandbox.receiver.requests.map(fields)
      .filter((one) => one.CallSid === made.sid).map((one) => one.CallStatus);
    assert.deepEqual(reported, [status]);
  }
});

test('a call by Url asks for its words, signed', async () => {
  await client.calls.create({ to, from, url: callback('/words') });
  const [asked] = await sandbox.receiver.until((one) => one.path === '/words');
  assert.ok(isValid(asked, callback('/words')));
});

test('a message that does not arrive says why', async () => {
  for (const [number, status, code] of [
    ['+15550100001', 'undelivered', '30003'], ['+15550100005', 'failed', '30005'],
  ]) {
    const sent = await client.messages.create(
      { to: number, from, body: 'x', statusCallback: callback() });
    const [last] = await sandbox.receiver.until((one) => fields(one).MessageStatus === status);
    assert.equal(fields(last).ErrorCode, code);
    assert.equal((await client.messages(sent.sid).fetch()).errorCode, Number(code));
  }
});

test('refusals carry Twilio’s codes', async () => {
  const attempt = (change) => client.messages.create({ to, from, body: 'x', ...change });
  for (const [change, code] of [
    [{ to: '5550101234' }, 21211],
    [{ to: '+15005550001' }, 21211],
    [{ to: '+15005550003' }, 21408],
    [{ to: '+15005550009' }, 21614],
    [{ to: '+15550100004' }, 21610],
    [{ from: '+15005550007' }, 21606],
    [{ body: 'x'.repeat(1601) }, 21617],
    [{ statusCallback: 'nowhere' }, 21609],
  ]) {
    await assert.rejects(attempt(change), (error) => {
      assert.equal(error.code, code);
      assert.equal(error.status, 400);
      assert.ok(error.moreInfo.endsWith(String(code)));
      return true;
    });
  }
  await assert.rejects(client.calls.create({ to, from }), (error) => error.status === 400);
  await assert.rejects(client.calls.create({ to: '5', from, twiml: '<Response/>' }),
    (error) => error.code === 21211);
  await assert.rejects(sandbox.twilio({ token: 'wrong' }).messages.list(),
    (error) => error.status === 401 && error.code === 20003);
  await assert.rejects(client.messages(`SM${'0'.repeat(32)}`).fetch(),
    (error) => error.status === 404 && error.code === 20404);
  for (const [status, code] of [[429, 20429], [503, 20500]]) {
    await sandbox.behave({ target: 'twilio.api', mode: 'status', status });
    await assert.rejects(attempt({}), (error) => error.status === status && error.code === code);
  }
});

test('STOP is obeyed until START', async () => {
  const send = () => client.messages.create({ to, from, body: 'hello' });
  const reply = (body) => fetch(`${sandbox.url}/phone/reply`, {
    method: 'POST', redirect: 'manual', body: new URLSearchParams({ number: to, to: from, body }),
  });
  await send();
  assert.equal((await reply(' stop ')).status, 303);
  await assert.rejects(send(), (error) => error.code === 21610);
  await reply('START');
  await send();
  const inbound = await client.messages.list({ to: from });
  assert.equal(inbound.length, 0, 'a reply belongs to no request of this account');
  assert.equal((await phone(to)).messages.filter((one) => one.direction === 'inbound').length, 2);
});

test('lists are filtered by number and time, and paged', async () => {
  const other = '+15550105678';
  const began = new Date(Date.now() - 2000);
  for (let i = 0; i < 5; i += 1)
    await client.messages.create({ to: i === 0 ? other : to, from, body: `m${i}` });
  const made = await client.calls.create({ to, from, twiml: '<Response/>' });
  assert.equal((await client.messages.list({ to: other })).length, 1);
  const found = await client.messages.list({ to, dateSentAfter: began });
  assert.deepEqual(found.map((one) => one.body), ['m4', 'm3', 'm2', 'm1']);
  assert.equal((await client.messages.list({ to, dateSentBefore: began })).length, 0);
  const paged = await client.messages.list({ pageSize: 2 });
  assert.equal(paged.length, 5);
  const calls = await client.calls.list({ to, startTimeAfter: began });
  assert.deepEqual(calls.map((one) => one.sid), [made.sid]);
  assert.equal((await client.calls.list({ to: other })).length, 0);
  assert.equal((await client.calls.list({ startTimeBefore: began })).length, 0);
});

test('a request whose answer is lost is found by looking it up', async () => {
  for (const mode of ['reset_after_accept', 'half_json']) {
    await sandbox.reset();
    await sandbox.behave({ target: 'twilio.api', mode, match: 'POST */Calls.json' });
    await client.calls.create({ to, from, twiml: '<Response/>' }).then(
      (made) => assert.equal(made.sid, undefined), () => {});
    assert.equal((await client.calls.list({ to })).length, 1);
  }
  await sandbox.reset();
  await sandbox.behave({ target: 'twilio.api', mode: 'reset' });
  await assert.rejects(client.calls.create({ to, from, twiml: '<Response/>' }));
  assert.equal((await client.calls.list({ to })).length, 0);
});

test('callbacks are doubled, held back and tried again', async () => {
  await sandbox.behave({ target: 'twilio.callback', match: 'delivered', mode: 'duplicate' });
  await sandbox.behave({ target: 'twilio.callback', match: 'sent', mode: 'reorder' });
  await client.messages.create({ to, from, body: 'x', statusCallback: callback() });
  await sandbox.receiver.until((one) => fields(one).MessageStatus === 'delivered', 2);
  await sandbox.receiver.until((one) => fields(one).MessageStatus === 'sent');
  assert.equal(fields(sandbox.receiver.requests[0]).MessageStatus, 'delivered');

  await sandbox.reset();
  let refusals = 1;
  sandbox.receiver.answer = () => (refusals-- > 0 ? 503 : 200);
  await client.messages.create({ to, from, body: 'x', statusCallback: callback() });
  await sandbox.receiver.until((one) => fields(one).MessageStatus === 'delivered');
  await sandbox.control('POST', '/sandbox/webhooks/flush');
  await sandbox.receiver.until((one) => fields(one).MessageStatus, 3);
});
