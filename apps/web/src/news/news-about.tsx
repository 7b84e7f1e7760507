import type { Locale } from '@regionwebb/content/locales';
import type { ListedArticle } from '../content/list-articles';
import { ArticleTeaser } from './article-teaser';

interface Props {
  articles: ListedArticle[];
  locale: Locale;
  heading: string;
  /** To the list of news, narrowed to the same thing. */
  all: { href: string; label: string };
}

/** The newest articles about the thing that a page is about; nothing while there are none. */
export function NewsAbout({ articles, locale, heading, all }: Props) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="news">
      <h2 id="news">{heading}</h2>
      <div className="teasers">
        {articles.map((article) => (
          <ArticleTeaser key={article.id} article={article} locale={locale} level={3} />
        ))}
      </div>
      <p className="more">
        <a href={all.href}>{all.label}</a>
      </p>
    </section>
  );
}
