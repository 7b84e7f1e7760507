import { locales } from '@regionwebb/content/locales';
import { addressed } from '@regionwebb/content/paths';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';

const asked = z.object({
  collection: z.enum(addressed),
  id: z.string().regex(/^[\w-]{1,64}$/),
  locale: z.enum(locales).default('sv'),
});

export type DocumentAskedFor = z.infer<typeof asked>;

/** Which document a request to `…/<collection>/<id>?locale=` is about; none when it is about nothing we have. */
export function documentAskedFor({
  routeParams,
  query,
}: PayloadRequest): DocumentAskedFor | undefined {
  return asked.safeParse({ ...routeParams, locale: query.locale }).data;
}
