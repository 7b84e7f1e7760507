/** The tag that every page carries: the whole site is to be read anew. */
export const everything = 'everything';

/**
 * The cache tags of a changed document or global, by the slug of its kind. One tag for each kind, on purpose:
 * whoever reads or shows anything of a kind carries its tag, so a changed contact, image or office reaches every
 * page that shows it, in every language, at its old address and its new one. The web sets the same tags on what
 * it asks the CMS for.
 */
export const tagsFor = (...kinds: string[]): string[] => [...new Set(kinds)];
