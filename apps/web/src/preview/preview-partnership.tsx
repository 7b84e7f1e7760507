import type { Locale } from '@regionwebb/content/locales';
import { documentPath, pathFor } from '@regionwebb/content/paths';
import { getDraft } from '../content/get-draft';
import { listArticles } from '../content/list-articles';
import { PartnershipPage } from '../partnerships/partnership-page';
import { wordsFor } from '../words/words';
import { stateOf, type Preview } from './preview';

const MOST_NEWS = 5;

/** A partnership as it will be, with the news that is published about it; none when there is no such partnership. */
export async function previewPartnership(id: string, locale: Locale): Promise<Preview | undefined> {
  const partnership = await getDraft('partnerships', id, locale);
  if (!partnership) return undefined;
  const choice = { partnership: partnership.slug ?? undefined, limit: MOST_NEWS, count: false };
  const news = partnership.slug ? (await listArticles(locale, choice)).docs : [];
  return {
    ...stateOf(partnership),
    title: partnership.name ?? '',
    path: documentPath('partnerships', partnership, locale),
    above: [
      {
        label: wordsFor(locale).sections.partnerships,
        href: pathFor({ section: 'partnerships' }, locale),
      },
    ],
    content: (url) => (
      <PartnershipPage partnership={partnership} news={news} locale={locale} url={url} />
    ),
  };
}
