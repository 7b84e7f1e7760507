/** The tag of every page, which invalidates the whole site. */
export const everything = 'everything';

/** The tag of which pages say that they were changed after a comment. */
export const CHANGED_PAGES = 'changed-pages';

/**
 * The cache tags of a changed document or global, by the slugs of its collections or globals. One tag for each, on
 * purpose: a changed contact, image or office invalidates every page that shows it, in every language, at its old address
 * and its new one. The site sets the same tags on its requests to the CMS.
 */
export const tagsFor = (...kinds: string[]): string[] => [...new Set(kinds)];
