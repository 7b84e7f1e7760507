import { describeError } from './describe-error';

export const RENDER_HEADER = 'x-render';

declare global {
  var regionwebbRenderFailures: Map<string, string> | undefined;
}

const MOST = 1_000;

/**
 * Why renderings failed, by the id that the front gave each in `RENDER_HEADER`. Next's answer says only 500;
 * its `onRequestError` knows the error, but lives in Next's own bundle, hence the global.
 */
const failures = (globalThis.regionwebbRenderFailures ??= new Map<string, string>());

/** Remembers the name of the error that a rendering ended with; false when Next tells it once more. */
export function noteFailure(id: unknown, error: unknown): boolean {
  if (typeof id !== 'string') return true;
  if (failures.has(id)) return false;
  if (failures.size >= MOST) failures.clear();
  failures.set(id, describeError(error).name);
  return true;
}

export function takeFailure(id: string): string | undefined {
  const name = failures.get(id);
  failures.delete(id);
  return name;
}
