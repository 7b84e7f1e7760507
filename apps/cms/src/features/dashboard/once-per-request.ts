import type { PayloadRequest } from 'payload';

/** Shares what is loaded among the widgets of one request. */
export function oncePerRequest<Result>(
  load: (req: PayloadRequest) => Promise<Result>,
): (req: PayloadRequest) => Promise<Result> {
  const loaded = new WeakMap<PayloadRequest, Promise<Result>>();
  return (req) => {
    const known = loaded.get(req) ?? load(req);
    loaded.set(req, known);
    return known;
  };
}
