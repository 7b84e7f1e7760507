import type { Locale } from '@regionwebb/content/locales';
import { documentPath, pathFor } from '@regionwebb/content/paths';
import { getDraft } from '../content/get-draft';
import { listArticles } from '../content/list-articles';
import { OfficePage } from '../offices/office-page';
import { wordsFor } from '../words/words';
import { stateOf, type Preview } from './preview';

const MOST_NEWS = 5;

/** An office as it will be, with the news that is published about it; none when there is no such office. */
export async function previewOffice(id: string, locale: Locale): Promise<Preview | undefined> {
  const office = await getDraft('offices', id, locale);
  if (!office) return undefined;
  const choice = { office: office.slug ?? undefined, limit: MOST_NEWS, count: false };
  const news = office.slug ? (await listArticles(locale, choice)).docs : [];
  return {
    ...stateOf(office),
    title: office.name ?? '',
    path: documentPath('offices', office, locale),
    above: [
      { label: wordsFor(locale).sections.offices, href: pathFor({ section: 'offices' }, locale) },
    ],
    content: (url) => <OfficePage office={office} news={news} locale={locale} url={url} />,
  };
}
