import { getTranslation } from '@payloadcms/translations';
import {
  addLocalesToRequestFromData,
  headersWithCors,
  parseParams,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { translate } from '../../translations/translate';
import { summaryOf, nothingChanged, reasonsOf } from '../bulk-changes/messages';
import { refuseWhenAnyLocked } from '../edit-locks/bulk-refusal';
import { isOperation } from './local-api';

const results = z.object({
  docs: z.array(z.unknown()),
  errors: z.array(z.object({ id: z.unknown(), title: z.string(), why: z.string() })),
});
type Results = z.infer<typeof results>;

const done = {
  update: 'general:updatedCountSuccessfully',
  delete: 'general:deletedCountSuccessfully',
} as const;
type Name = keyof typeof done;

/**
 * Handles bulk changes by REST, which the admin's lists use, in place of Payload, which makes them in one transaction:
 * here each document is changed in a separate one, by the Local API. The answer has the same form.
 */
export const changeInBulkByRest =
  (name: Name): PayloadHandler =>
  async (req) => {
    addLocalesToRequestFromData(req);
    const { where, ...params } = parseParams(req.query);
    const { config } = collectionIn(req);
    if (where) await refuseWhenAnyLocked(req, config.slug, where);
    const { depth, draft, limit, populate, publishAllLocales, select, sort, trash } = params;
    const { unpublishAllLocales, overrideLock = false } = params;
    const options = {
      ...{ collection: config.slug, where, depth, draft, limit, populate, select, sort, trash },
      ...{ publishAllLocales, unpublishAllLocales, overrideLock, req },
      ...{ data: req.data, file: req.file, locale: req.locale, fallbackLocale: req.fallbackLocale },
      overrideAccess: false,
    };
    const operation: unknown = Reflect.get(req.payload, name);
    if (!isOperation(operation)) throw new TypeError(`Payload has no ${name}.`);
    return answerWith(req, name, results.parse(await operation(options)));
  };

function answerWith(req: PayloadRequest, name: Name, { docs, errors }: Results): Response {
  const headers = headersWithCors({ headers: new Headers(), req });
  if (docs.length === 0 && errors.length === 0) {
    const message = translate(req, nothingChanged);
    return Response.json({ docs, errors: [{ message }], message }, { status: 404, headers });
  }
  if (errors.length > 0) {
    const message = summaryOf(req, docs.length, errors.length);
    const reasons = reasonsOf(req, errors);
    return Response.json({ docs, errors: reasons, message }, { status: 400, headers });
  }
  const { labels } = collectionIn(req).config;
  const label = getTranslation(labels[docs.length === 1 ? 'singular' : 'plural'], req.i18n);
  const message = req.t(done[name], { count: docs.length, label });
  return Response.json({ docs, errors, message }, { headers });
}

function collectionIn({ payload, routeParams }: PayloadRequest) {
  const slug = String(routeParams?.collection);
  const collection = Object.values(payload.collections).find(({ config }) => config.slug === slug);
  if (!collection) throw new TypeError(`There is no collection ${slug}.`);
  return collection;
}
