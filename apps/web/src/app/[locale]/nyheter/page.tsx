import type { Metadata } from 'next';
import { pathFor } from '@regionwebb/content/paths';
import { Pagination } from '../../../components/pagination';
import { getChrome } from '../../../content/get-chrome';
import { localeOr404 } from '../../../content/lead-on';
import { listArticles } from '../../../content/list-articles';
import { sectionEditions } from '../../../content/section-editions';
import { feedLinks } from '../../../feeds/feed-address';
import { ArticleTeaser } from '../../../news/article-teaser';
import { filterChoices } from '../../../news/filter-choices';
import { listAddress, readListQuery } from '../../../news/list-query';
import { NewsFilter } from '../../../news/news-filter';
import { newsWords } from '../../../news/words';
import { metadataOf } from '../../../seo/metadata-of';
import { Shell } from '../../../shell/shell';
import { wordsFor } from '../../../words/words';

/** Next may not keep a page that reads its query; the page cache in front of it does. */
export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOr404((await params).locale);
  const query = readListQuery(locale, await searchParams);
  const words = wordsFor(locale);
  const { page } = query;
  const title = page > 1 ? `${words.sections.news}, ${words.page(page)}` : words.sections.news;
  const chrome = await getChrome(locale);
  const editions = page > 1 ? {} : sectionEditions('news');
  const feeds = feedLinks(locale, query);
  return metadataOf({ locale, chrome, path: listAddress(locale, query), title, editions, feeds });
}

export default async function NewsPage({ params, searchParams }: Props) {
  const locale = localeOr404((await params).locale);
  const query = readListQuery(locale, await searchParams);
  const [chrome, choices, { docs, totalDocs, totalPages }] = await Promise.all([
    getChrome(locale),
    filterChoices(locale),
    listArticles(locale, query),
  ]);
  const heading = wordsFor(locale).sections.news;
  const words = newsWords(locale);
  const path = pathFor({ section: 'news' }, locale);
  const crumbs = [{ label: heading }];
  return (
    <Shell
      locale={locale}
      chrome={chrome}
      path={path}
      editions={sectionEditions('news')}
      crumbs={crumbs}
    >
      <h1>{heading}</h1>
      <div className="filtered">
        <NewsFilter locale={locale} query={query} choices={choices} />
        <div>
          {docs.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <p className="count">{words.found(totalDocs)}</p>
          )}
          <div className="teasers">
            {docs.map((article) => (
              <ArticleTeaser key={article.id} article={article} locale={locale} />
            ))}
          </div>
          <Pagination
            locale={locale}
            page={query.page}
            pages={totalPages}
            hrefOf={(page) => listAddress(locale, { ...query, page })}
          />
        </div>
      </div>
    </Shell>
  );
}
