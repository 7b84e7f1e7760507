import type { AfterErrorHook } from 'payload';

/**
 * A refused change of many documents says that it changed none, as its answer otherwise lists those that it changed:
 * the admin counts them before it reads why, and would tell of an unknown error.
 */
export const answerMany: AfterErrorHook = ({ req, result }) => {
  const isMany = req.routeParams?.collection !== undefined && req.routeParams.id === undefined;
  const isChange = req.method === 'PATCH' || req.method === 'DELETE';
  return result && isMany && isChange ? { response: { ...result, docs: [] } } : undefined;
};
