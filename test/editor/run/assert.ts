// What the tests use of `node:assert/strict`, for the web worker host, where Node's modules are not. The bundler puts
// it in their place.

/** Throws unless the value is truthy. */
export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${show(value)} is not truthy`);
}

/** Throws always. */
export function fail(message: string): never {
  throw new Error(message);
}

/** Throws unless both are the same value. */
export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) fail(`${message ?? 'not equal'}: got ${show(actual)}, expected ${show(expected)}`);
}

/** Throws when both are the same value. */
export function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
  if (Object.is(actual, unexpected)) fail(message ?? `got ${show(actual)}, expected anything else`);
}

/** Throws unless both have the same content: plain data (objects, arrays, strings, numbers). */
export function deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (show(sorted(actual)) === show(sorted(expected))) return;
  fail(`${message ?? 'not equal'}: got ${show(actual)}, expected ${show(expected)}`);
}

/** Throws unless the pattern is found in the text. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message ?? `${show(text)} does not match ${pattern}`);
}

/** Throws when the pattern is found in the text. */
export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message ?? `${show(text)} matches ${pattern}`);
}

/** Fails unless `action` fails with a message in which the pattern is found. */
export async function rejects(action: () => Promise<unknown>, pattern: RegExp): Promise<void> {
  const failure: unknown = await action().then(
    () => null,
    (error: unknown) => error,
  );
  if (failure === null) fail('did not fail');
  match(failure instanceof Error ? failure.message : show(failure), pattern);
}

export default Object.assign(ok.bind(undefined), {
  ok,
  fail,
  equal,
  notEqual,
  deepEqual,
  match,
  doesNotMatch,
  rejects,
});

function show(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (inner === undefined ? 'undefined' : inner), 2) ?? 'undefined';
}

/** The same with the keys of objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sorted(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
