import type { CollectionAfterReadHook } from 'payload';

/**
 * Payload's admin calls whoever holds a document by their e-mail address. To those who may not read it, the name stands
 * in its place there; GraphQL has a type for addresses, and leaves it out.
 */
export const nameForEmail: CollectionAfterReadHook = ({ doc, req }) =>
  doc.email === undefined && doc.name && req.user && req.payloadAPI !== 'GraphQL'
    ? { ...doc, email: doc.name }
    : doc;
