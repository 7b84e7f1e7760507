import type { Chrome } from './get-layout';

/** What the site is called, before an editor has said so too. */
export const siteName = ({ site }: Chrome): string => site.name ?? site.owner ?? 'Regionwebb';
