import type { Locale } from '@regionwebb/content/locales';
import { unrepeated } from '../../ui/unrepeated';
import type { TeaserArticle } from '../../cms/shapes';
import { ArticleTeaser } from './article-teaser';

interface Props {
  articles: TeaserArticle[];
  locale: Locale;
  level?: 2 | 3;
  /** The ids of the pictures that the page shows already. */
  pictures?: readonly (string | undefined)[];
  /** Whether its first picture is the first of the page too, which must load at once. */
  leads?: boolean;
}

/** Articles in a list, no picture of which is on the page twice. */
export const ArticleTeasers = ({ articles, locale, level = 2, pictures, leads = false }: Props) => (
  <div className="teasers">
    {unrepeated(articles, ({ leadImage }) => leadImage, pictures).map(
      ({ item: article, picture, fetched }) => (
        <ArticleTeaser
          key={article.slug}
          article={article}
          picture={picture}
          locale={locale}
          level={level}
          fetched={leads ? fetched : {}}
        />
      ),
    )}
  </div>
);
