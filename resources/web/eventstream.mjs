// Server-Sent Events by fetch, since EventSource cannot send an Authorization header (a token that
// is null sends none). It opens
// again by itself with growing waits, and tells how alive the connection is: the server sends a
// comment every 15 s, so silence means something.
const heartbeatMs = 15_000;
const slowAfterMs = 2_000;
const staleAfterMs = 10_000;
const longestWaitMs = 15_000;

// Takes whole events off the front of the text: {events: [{id, data}], rest}.
export function takeEvents(text) {
  const blocks = text.split(/\r\n\r\n|\n\n|\r\r/);
  const rest = blocks.pop();
  const events = [];
  for (const block of blocks) {
    const event = { id: "", data: [] };
    for (const line of block.split(/\r\n|\n|\r/)) {
      const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
      if (field === "data") event.data.push(value);
      else if (field === "id") event.id = value;
    }
    if (event.data.length) events.push({ id: event.id, data: event.data.join("\n") });
  }
  return { events, rest };
}

// "live", "slow" or "stale" by how long nothing was heard that should have been.
export function freshness({ isOpen, heardAt, downAt }, now) {
  const lateMs = isOpen ? now - heardAt - heartbeatMs : now - downAt;
  if (lateMs < slowAfterMs) return "live";
  return lateMs < staleAfterMs ? "slow" : "stale";
}

export class EventStream {
  constructor(path, token, { onData, onRefused }) {
    Object.assign(this, { path, token, onData, onRefused });
    this.state = { isOpen: false, heardAt: 0, downAt: Date.now() };
    this.failures = 0;
    this.isStopped = false;
    const hurry = () => {
      this.wake?.();
      if (this.state.isOpen && freshness(this.state, Date.now()) !== "live") this.abort?.abort();
    };
    window.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", () => !document.hidden && hurry());
    // A connection that died without a word is given up once it is stale.
    setInterval(() => {
      if (this.state.isOpen && freshness(this.state, Date.now()) === "stale") this.abort?.abort();
    }, 1000);
  }

  async run() {
    while (!this.isStopped) {
      try {
        await this.readOnce();
      } catch {
        // Cut off or unreachable: the wait below, then again.
      }
      if (this.state.isOpen) this.state = { ...this.state, isOpen: false, downAt: Date.now() };
      if (!this.isStopped) await this.pause();
    }
  }

  stop() {
    this.isStopped = true;
    this.abort?.abort();
    this.wake?.();
  }

  pause() {
    const waitMs = Math.min(longestWaitMs, 500 * 2 ** this.failures) * (0.75 + Math.random() / 2);
    this.failures += 1;
    return new Promise((resolve) => {
      this.wake = resolve;
      setTimeout(resolve, waitMs);
    });
  }

  async readOnce() {
    this.abort = new AbortController();
    const response = await fetch(this.path, {
      headers: {
        Accept: "text/event-stream",
        ...(this.token && { Authorization: `Bearer ${this.token}` }),
      },
      cache: "no-store",
      credentials: "omit",
      signal: this.abort.signal,
    });
    if ([401, 403, 404].includes(response.status)) {
      this.isStopped = true;
      this.onRefused(response.status);
      return;
    }
    if (!response.ok) return;

    this.state = { isOpen: true, heardAt: Date.now(), downAt: 0 };
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      this.failures = 0;
      this.state.heardAt = Date.now();
      text += decoder.decode(value, { stream: true });
      const { events, rest } = takeEvents(text);
      text = rest;
      for (const event of events) this.onData(JSON.parse(event.data));
    }
  }
}
