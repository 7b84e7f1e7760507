import type { Locale } from '@regionwebb/content/locales';
import { documentPath } from '@regionwebb/content/paths';
import { Picture } from '../components/picture';
import { Teaser } from '../components/teaser';
import { Time } from '../components/time';
import type { ListedArticle } from '../content/list-articles';
import { populated } from '../content/populated';

interface Props {
  article: Pick<ListedArticle, 'title' | 'slug' | 'ingress' | 'publishedAt' | 'leadImage'>;
  locale: Locale;
  level?: 2 | 3;
}

/** An article in a list: heading, date, ingress and picture, never the body. */
export function ArticleTeaser({ article, locale, level = 2 }: Props) {
  const { title, ingress, publishedAt } = article;
  const href = documentPath('news', article, locale);
  const image = populated(article.leadImage);
  if (!title || href === undefined) return null;
  return (
    <Teaser
      href={href}
      heading={title}
      locale={locale}
      level={level}
      text={ingress}
      above={publishedAt ? <Time value={publishedAt} locale={locale} /> : null}
      picture={
        image ? <Picture media={image} sizes="(min-width: 40rem) 14rem, 100vw" decorative /> : null
      }
    />
  );
}
