// Calls to the server. A refusal is thrown as Problem with the server's stable code; what never
// reached it, or was cut off, has the code "network".
export class Problem extends Error {
  constructor(code, status = 0, members = {}) {
    super(code);
    this.code = code;
    this.status = status;
    this.members = members;
  }
}

// Whether it may have been carried out all the same: asked again, it goes under the same key.
export function isUnanswered(problem) {
  return ["network", "unreadable"].includes(problem.code) || problem.status >= 500;
}

// have: what is at hand of the same address, {tag}; the answer is null while it still holds.
export async function call(method, path, { body, token, key, have } = {}) {
  const headers = { Accept: "application/json, application/problem+json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (token) headers.Authorization = `Bearer ${token}`;
  if (key) headers["Idempotency-Key"] = key;
  if (have?.tag) headers["If-None-Match"] = have.tag;

  let response;
  let answer;
  try {
    response = await fetch(path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: have ? "no-store" : "no-cache",
      credentials: "omit",
      signal: AbortSignal.timeout?.(30_000),
    });
    if (have && response.status === 304) return null;
    if (have && response.ok) have.tag = response.headers.get("ETag");
    const text = await response.text();
    answer = text ? JSON.parse(text) : {};
  } catch (error) {
    if (response && error instanceof SyntaxError) throw new Problem("unreadable", response.status);
    throw new Problem("network");
  }
  if (!response.ok)
    throw new Problem(answer.code ?? "unreadable", response.status, membersOf(answer, response));
  return answer;
}

// A wait is told in a header alone.
function membersOf(answer, response) {
  const retryAfterSeconds = Number.parseInt(response.headers.get("Retry-After"), 10);
  return Number.isNaN(retryAfterSeconds) ? answer : { ...answer, retryAfterSeconds };
}

export function uniqueKey() {
  // randomUUID exists on https and localhost only.
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
