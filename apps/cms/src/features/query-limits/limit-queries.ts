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

/** The highest limit for anonymous queries, which the site itself uses. */
const MOST = 1_000;

/**
 * A collection with limits for anonymous queries, which answers 400 to a query it cannot run. Payload itself would send
 * every document for `limit=0` or `pagination=false`, and answer 500.
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
  // Payload's own queries are not limited: to populate relations (they have a depth) and to validate them (local).
  const isFilling = propertyOf(args, 'currentDepth') !== undefined;
  if (overrideAccess || isFilling || req.payloadAPI === 'local') return args;
  const data = propertyOf(args, 'data') ?? undefined;
  if ((isWriting(operation) || data !== undefined) && !isObject(data)) refuse(req, 'data');
  if (operation !== 'read' && operation !== 'count') return args;
  const schema = req.user ? signedInSchema : strangersSchema;
  const [fault] = schema.safeParse(args).error?.issues ?? [];
  const wrong = fault?.path.join('.') ?? wrongComparison(req, collection, args);
  if (wrong !== undefined) refuse(req, wrong);
  // Drafts and trash would reveal what is being edited through a lower count.
  return req.user ? args : { ...args, draft: false, trash: false };
};

const strangersSchema = querySchema(MOST);
const signedInSchema = querySchema();

const isWriting = (operation: unknown): boolean =>
  operation === 'create' || operation === 'update' || operation === 'updateByID';

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function wrongComparison(req: PayloadRequest, { slug }: { slug: string }, args: unknown) {
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
  const dates = comparisonsOf(where, { ...among, isMeant: ({ type }) => type === 'date' });
  const [list] = comparisonsOf([where, orders], { ...among, isMeant: isTextsInLanguages });
  const wrong = list ?? dates.find(isNoDate);
  return wrong && `${wrong.operator === 'order' ? 'sort' : 'where'}.${wrong.path}`;
}

const isNoDate = ({ operator, value }: Comparison): boolean =>
  operator !== 'exists' && typeof value === 'string' && Number.isNaN(Date.parse(value));

/** Payload builds invalid SQL for these on SQLite. */
const isTextsInLanguages = (field: FlattenedField): boolean =>
  (field.type === 'text' || field.type === 'number') && Boolean(field.hasMany && field.localized);

const refusalOf = (place: string) => {
  if (place.endsWith('limit')) {
    return {
      sv: `Här behövs limit mellan 1 och ${MOST}; det som inte får plats finns på nästa page.`,
      en: `This needs a limit between 1 and ${MOST}; what has no room is on the next page.`,
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
