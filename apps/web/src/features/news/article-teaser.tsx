import type { Locale } from '@regionwebb/content/locales';
import type { Media } from '@regionwebb/content/payload-types';
import { documentPath } from '@regionwebb/content/paths';
import { Picture } from '../../ui/picture';
import { Teaser } from '../../ui/teaser';
import { Time } from '../../ui/time';
import type { TeaserArticle } from '../../cms/shapes';

interface Props {
  article: TeaserArticle;
  /** Undefined where the page shows it already. */
  picture: Media | undefined;
  locale: Locale;
  level: 2 | 3;
  fetched: { priority?: boolean; eager?: boolean };
}

/** An article in a list: heading, date, ingress and picture, never the body. */
export function ArticleTeaser({ article, picture, locale, level, fetched }: Props) {
  const { title, ingress, publishedAt } = article;
  const href = documentPath('news', article, locale);
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
        picture ? (
          <Picture
            media={picture}
            sizes="(min-width: 40rem) 14rem, 100vw"
            decorative
            {...fetched}
          />
        ) : null
      }
    />
  );
}
