import { defaultLocale, type Locale } from '@regionwebb/content/locales';
import type { ImportantMessage } from '@regionwebb/content/payload-types';
import { findDocuments } from './find-documents';
import { shown } from './shown-fields';

export interface ShownMessage extends Pick<ImportantMessage, 'id' | 'level' | 'text' | 'link'> {
  heading: string;
  /** What it is written in: Swedish where it has not been published in the language of the page. */
  lang: Locale;
}

/** More than these at once would hide the page. */
const MOST = 5;
const gravest = ['crisis', 'warning', 'information'] as const;

/**
 * The important messages that are within their time, the gravest first. The CMS sees to the time, and tells the site
 * when it begins and ends. Nobody is left without one: where the language has none, its Swedish words stand.
 */
export async function listMessages(locale: Locale): Promise<ShownMessage[]> {
  const [own, swedish] = await Promise.all([
    find(locale),
    locale === defaultLocale ? [] : find(defaultLocale),
  ]);
  const untranslated = swedish.filter(({ id }) => !own.some((each) => each.id === id));
  const all = [...own, ...untranslated];
  return gravest.flatMap((level) => all.filter((message) => message.level === level));
}

async function find(lang: Locale): Promise<ShownMessage[]> {
  const { docs } = await findDocuments('important-messages', {
    locale: lang,
    where: { heading: { exists: true } },
    select: { heading: true, text: true, level: true, link: true },
    populate: shown,
    depth: 1,
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    shows: ['pages', 'news', 'offices', 'partnerships'],
  });
  return docs.flatMap(({ heading, ...message }) =>
    heading ? [{ ...message, heading, lang }] : [],
  );
}
