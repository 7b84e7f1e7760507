import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FlattenedField,
  type PayloadRequest,
} from 'payload';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { type Comparison, comparisonsOf, querySchema } from './query-schema';

/** The highest limit for anonymous queries, which the site uses. */
const MAX_LIMIT = 1_000;

/**
 * Limits anonymous queries of a collection, and answers 400 to invalid ones. Payload returns all documents for `limit=0`
 * or `pagination=false`, and answers 500.
 */
export const limitQueries = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [checkQuery, ...(collection.hooks?.beforeOperation ?? [])],
  },
});

const checkQuery: CollectionBeforeOperationHook = (call) => {
  const { args, collection, overrideAccess, req } = call;
  const operation = propertyOf(call, 'operation');
  // Payload's internal queries are not limited: to populate relations (with a depth) and to validate them (local).
  const isPopulating = propertyOf(args, 'currentDepth') !== undefined;
  if (overrideAccess || isPopulating || req.payloadAPI === 'local') return args;
  const data = propertyOf(args, 'data') ?? undefined;
  if ((isWriting(operation) || data !== undefined) && !isObject(data)) refuse(req, 'data');
  if (operation !== 'read' && operation !== 'count') return args;
  const schema = req.user ? signedInSchema : anonymousSchema;
  const [fault] = schema.safeParse(args).error?.issues ?? [];
  const wrong = fault?.path.join('.') ?? findInvalidComparison(req, collection, args);
  if (wrong !== undefined) refuse(req, wrong);
  // Otherwise the count would reveal drafts and trash.
  return req.user ? args : { ...args, draft: false, trash: false };
};

const anonymousSchema = querySchema(MAX_LIMIT);
const signedInSchema = querySchema();

const isWriting = (operation: unknown): boolean =>
  operation === 'create' || operation === 'update' || operation === 'updateByID';

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function findInvalidComparison(req: PayloadRequest, { slug }: { slug: string }, args: unknown) {
  const fieldsOf = (name: string) =>
    Object.values(req.payload.collections).find(({ config }) => config.slug === name)?.config
      .flattenedFields ?? [];
  const among = { fields: fieldsOf(slug), fieldsOf };
  const where = propertyOf(args, 'where');
  const sorted = [propertyOf(args, 'sort')].flat().filter((sort) => typeof sort === 'string');
  const orders = sorted
    .join(',')
    .split(',')
    .map((name) => ({ [name.trim().replace(/^-/, '')]: { order: true } }));
  const dates = comparisonsOf(where, { ...among, matches: ({ type }) => type === 'date' });
  const [list] = comparisonsOf([where, orders], { ...among, matches: isTextsInLanguages });
  const wrong = list ?? dates.find(isInvalidDate);
  return wrong && `${wrong.operator === 'order' ? 'sort' : 'where'}.${wrong.path}`;
}

const isInvalidDate = ({ operator, value }: Comparison): boolean =>
  operator !== 'exists' && typeof value === 'string' && Number.isNaN(Date.parse(value));

/** Payload builds invalid SQL for these on SQLite. */
const isTextsInLanguages = (field: FlattenedField): boolean =>
  (field.type === 'text' || field.type === 'number') && Boolean(field.hasMany && field.localized);

const refusalOf = (place: string) => {
  if (place.endsWith('limit')) {
    return {
      sv: `Här behövs limit mellan 1 och ${MAX_LIMIT}; det som inte får plats finns på nästa page.`,
      en: `This needs a limit between 1 and ${MAX_LIMIT}; what has no room is on the next page.`,
    };
  }
  // On MongoDB Payload would silently return the first page.
  if (place === 'pagination') {
    return {
      sv: 'En senare page finns bara tillsammans med antalet, så utelämna pagination=false.',
      en: 'A later page comes only with the count, so leave out pagination=false.',
    };
  }
  return {
    sv: `Frågan går inte att besvara, eftersom det som står i ${place} inte kan jämföras så.`,
    en: `The question cannot be answered, since what ${place} says cannot be compared like that.`,
  };
};

function refuse(req: PayloadRequest, place: string): never {
  throw new APIError(translate(req, refusalOf(place)), 400, undefined, true);
}
