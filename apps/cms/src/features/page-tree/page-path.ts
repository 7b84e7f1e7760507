import { reservedSegments } from '@regionwebb/content/segments';
import type { CollectionBeforeChangeHook, RelationshipFieldSingleValidation } from 'payload';
import { MAX_LEVELS, idOf, joinPath, levelsBelow, pagesAbove } from './page-tree';
import { refuseField } from '../../translations/refuse-field';
import { translate } from '../../translations/translate';

/** Sets `path`, the address without leading slash, from the slugs of the page and the pages above it. */
export const writePath: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const locale = req.locale === 'en' ? 'en' : 'sv';
  const parent: unknown = data.parent === undefined ? originalDoc?.parent : data.parent;
  const slug: unknown = data.slug ?? originalDoc?.slug;
  const path = joinPath(
    await pagesAbove(req, parent),
    typeof slug === 'string' && slug !== '' ? slug : undefined,
    locale,
  );
  if (data._status === 'published' && path !== null && reservedSegments.has(path)) {
    throw refuseField(req, {
      collection: 'pages',
      path: 'slug',
      label: { sv: 'Adress', en: 'Address' },
      why: {
        sv: `Adressen /${path} används av webbplatsen själv. Välj en annan.`,
        en: `The address /${path} belongs to the site itself. Choose another.`,
      },
    });
  }
  return { ...data, path };
};

/** Refuses a parent that is the page itself or one of its subpages, or that makes the tree deeper than five levels. */
export const validateParent: RelationshipFieldSingleValidation = async (value, { id, req }) => {
  const parent = idOf(value);
  if (parent === undefined) return true;
  const above = await pagesAbove(req, parent);
  if (id !== undefined && above.some((each) => each.id === id)) {
    return translate(req, {
      sv: 'En sida kan inte ligga under sig själv eller under en av sina egna undersidor.',
      en: 'A page cannot lie below itself or below one of its own subpages.',
    });
  }
  const below = id === undefined ? 0 : await levelsBelow(req, id);
  return (
    above.length + 1 + below <= MAX_LEVELS ||
    translate(req, {
      sv: `Sidorna får ligga i högst ${MAX_LEVELS} nivåer. Välj en sida högre upp.`,
      en: `Pages may lie at most ${MAX_LEVELS} levels deep. Choose a page higher up.`,
    })
  );
};
