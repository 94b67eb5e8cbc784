// Starts servery-sandbox on a free port, with a receiver for its webhooks and callbacks, and hands
// out clients of the providers' own SDKs that talk to it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import readline from 'node:readline';

import Stripe from 'stripe';
import twilio from 'twilio';

export const webhookSecret = 'whsec_sdk_platform';
export const connectSecret = 'whsec_sdk_connect';
export const accountSid = 'AC0123456789abcdef0123456789abcdef';
export const authToken = 'sdk_test_token';

// Collects requests; `answer` decides the status of each.
class Receiver {
  constructor() {
    this.requests = [];
    this.waiting = [];
    this.answer = () => 200;
    this.server = http.createServer((request, response) => {
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const received = {
          path: request.url,
          headers: request.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        };
        this.requests.push(received);
        response.writeHead(this.answer(received), { 'content-type': 'text/xml' });
        response.end('<?xml version="1.0" encoding="UTF-8"?><Response/>');
        this.waiting = this.waiting.filter((check) => !check());
      });
      request.on('error', () => {});
    });
  }

  async listen() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${this.server.address().port}`;
  }

  // The first `count` requests that pass, once they are here.
  async until(wanted, count = 1, timeoutMs = 20_000) {
    const found = () => this.requests.filter(wanted);
    if (found().length < count) {
      await new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`got ${found().length} of ${count} requests:\n${wanted}\n`
            + this.requests.map((one) => `${one.path} ${one.body.slice(0, 200)}`).join('\n'))),
          timeoutMs,
        );
        this.waiting.push(() => {
          if (found().length < count) return false;
          clearTimeout(timer);
          resolve();
          return true;
        });
      });
    }
    return found();
  }

  // Events of this type, parsed, once there are so many.
  // Those that name the object `about`, where others of the type may still be on their way.
  async events(type, count = 1, about = '') {
    const found = await this.until(
      (one) => one.headers['stripe-signature'] && isEvent(one.body, type) &&
        one.body.includes(about),
      count);
    return found.map((one) => JSON.parse(one.body));
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

function isEvent(body, type) {
  try {
    return JSON.parse(body).type === type;
  } catch {
    return false;
  }
}

export class Sandbox {
  static async start(extra = []) {
    const sandbox = new Sandbox();
    sandbox.receiver = new Receiver();
    await sandbox.receiver.listen();
    const binary = path.join(process.env.SERVERY_BINARY_DIR ?? '.', 'bin', 'servery-sandbox');
    sandbox.process = spawn(binary, [
      '--listen', '127.0.0.1:0',
      '--stripe-webhook-url', `${sandbox.receiver.url}/stripe`,
      '--stripe-webhook-secret', webhookSecret,
      '--stripe-connect-webhook-url', `${sandbox.receiver.url}/connect`,
      '--stripe-connect-webhook-secret', connectSecret,
      '--stripe-settle-ms', '600000',
      '--twilio-account-sid', accountSid,
      '--twilio-auth-token', authToken,
      '--twilio-step-ms', '10',
      ...extra,
    ], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = readline.createInterface({ input: sandbox.process.stdout });
    const [line] = await Promise.race([
      once(lines, 'line'),
      once(sandbox.process, 'exit').then(() => { throw new Error('servery-sandbox ended'); }),
      once(sandbox.process, 'error').then(([error]) => { throw error; }),
    ]);
    sandbox.url = /^servery-sandbox: ready (http:\S+)$/.exec(line)[1];
    return sandbox;
  }

  stripe(options = {}) {
    const { hostname, port } = new URL(this.url);
    return new Stripe('sk_test_sdk', {
      host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false, ...options,
    });
  }

  // The SDK knows https://api.twilio.com alone; its requests are turned to the sandbox here.
  twilio({ sid = accountSid, token = authToken } = {}) {
    const inner = new twilio.RequestClient();
    const base = this.url;
    const httpClient = {
      request: (options) => inner.request({
        ...options, uri: options.uri.replace('https://api.twilio.com', base),
      }),
    };
    return twilio(sid, token, { httpClient });
  }

  async control(method, target, body) {
    const response = await fetch(this.url + target, {
      method,
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
    return { status: response.status, json: await response.json() };
  }

  behave(rule) {
    return this.control('POST', '/sandbox/behaviour', rule);
  }

  async reset() {
    await this.control('POST', '/sandbox/reset');
    this.receiver.requests = [];
    this.receiver.answer = () => 200;
  }

  async stop() {
    this.receiver.close();
    if (this.process.exitCode === null) {
      this.process.kill('SIGTERM');
      await once(this.process, 'exit');
    }
  }
}
