import { pathFor } from '@regionwebb/content/paths';
import type { Comment } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';

type Locale = 'sv' | 'en';

const titles: Record<Locale, string> = {
  sv: 'Tillgänglighetsredogörelse',
  en: 'Accessibility statement',
};
const slug = 'accessibilityStatement';

/**
 * The accessibility statement, when that is what the path leads to. It takes messages even while comments are
 * switched off: visitors have a right to report faults and to ask for accessible content (A-ST5).
 */
export async function findStatement(
  payload: Payload,
  path: string,
  locale: Locale,
): Promise<Comment['page'] | undefined> {
  if (path !== pathFor({ section: 'accessibility' }, locale)) return undefined;
  const { docs } = await payload.findGlobalVersions({
    slug,
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  });
  return {
    collection: slug,
    documentId: slug,
    title: titles[locale],
    path,
    locale,
    versionId: docs[0]?.id,
  };
}
