import { locales } from '@regionwebb/content/locales';
import { addressed } from '@regionwebb/content/paths';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';

const id = z.string().regex(/^[\w-]{1,64}$/);
const schema = z.object({
  collection: z.enum(addressed),
  id,
  locale: z.enum(locales).default('sv'),
  /** The id of one of its versions; the newest where there is none. */
  version: id.optional(),
});

export type RequestedDocument = z.infer<typeof schema>;

/** The document that a request to `…/<collection>/<id>?locale=&version=` names; undefined when the request is malformed. */
export function requestedDocument({
  routeParams,
  query,
}: PayloadRequest): RequestedDocument | undefined {
  return schema.safeParse({ ...routeParams, locale: query.locale, version: query.version }).data;
}
