import type { AfterErrorHook, PayloadRequest } from 'payload';

/** Whether many documents of a collection are changed or thrown away at once. */
export const isOfMany = ({ method, routeParams }: PayloadRequest): boolean =>
  routeParams?.collection !== undefined &&
  routeParams.id === undefined &&
  (method === 'PATCH' || method === 'DELETE');

/**
 * A refused change of many documents says that it changed none, as its answer otherwise lists those that it changed:
 * the admin counts them before it reads why, and would tell of an unknown error.
 */
export const answerMany: AfterErrorHook = ({ req, result }) =>
  result && isOfMany(req) ? { response: { ...result, docs: [] } } : undefined;
