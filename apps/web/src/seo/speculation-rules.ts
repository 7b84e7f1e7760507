import { pathFor } from '@regionwebb/content/paths';
import { locales } from '@regionwebb/content/locales';

/** Where the rules are; the header of every page says so. */
export const SPECULATION_RULES = '/speculation-rules.json';

/** Pages that answer a form, or have one in them that somebody may have begun to fill in. */
const forms = locales.flatMap((locale) =>
  (['search', 'comment'] as const).flatMap((section) => {
    const path = pathFor({ section }, locale);
    return [path, `${path}?*`, `${path}/*`];
  }),
);

/** Files are downloaded, not shown: media, feeds, maps, share pictures and saved contacts. */
const files = ['/media/*', '/static/*', '/halsa/*', '/*.*', '/*/vcard', '/*/vcard?*'];

/**
 * Which pages the browser may prepare before a visitor goes there: those of this site, when a link is pointed at or
 * pressed ("moderate"). Nothing is counted or changed by a visit that never comes: pages are read only.
 *
 * @see HTML Living Standard, 7.6 Speculative loading
 */
export const speculationRules = () => ({
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: [...forms, ...files] } },
          { not: { selector_matches: '[download], [target], [rel~="nofollow"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
