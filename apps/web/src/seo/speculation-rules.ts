import { pathFor } from '@regionwebb/content/paths';
import { locales } from '@regionwebb/content/locales';

/** The address of the rules, sent in a header of every page. */
export const SPECULATION_RULES = '/speculation-rules.json';

/** Pages that answer a form, or have one that a visitor may have begun to fill in. */
const forms = locales.flatMap((locale) =>
  (['search', 'comment'] as const).flatMap((section) => {
    const path = pathFor({ section }, locale);
    return [path, `${path}?*`, `${path}/*`];
  }),
);

/** Files are downloaded, not shown: media, feeds, maps, share pictures and saved contacts. */
const files = ['/media/*', '/static/*', '/halsa/*', '/*.*', '/*/vcard', '/*/vcard?*'];

/**
 * The pages that the browser may prerender: those of this site, when a link is pointed at or pressed ("moderate"). Pages are
 * read-only, so a prerendering without a visit has no effect.
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
