import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import { pathFor } from '@regionwebb/content/paths';
import { contactsBeside } from '../blocks/contacts-beside';
import { RichText } from '../blocks/rich-text';
import { textWidth } from '../blocks/text-width';
import { CaptionedPicture } from '../components/captioned-picture';
import { Dates } from '../components/dates';
import { DocumentColumns } from '../components/document-columns';
import { InSwedish } from '../components/in-swedish';
import { LongWords } from '../components/long-words';
import { populated } from '../content/populated';
import { Listen } from '../listen/listen';
import { wordsFor } from '../words/words';
import { ArticleTeaser } from './article-teaser';
import { BelongsTo } from './belongs-to';

interface Props {
  article: News;
  related: Parameters<typeof ArticleTeaser>[0]['article'][];
  locale: Locale;
  /** The whole address of the page, to pass on. */
  url: string;
}

/** A whole article: heading, dates, ingress, picture, body, sender and what it belongs to. */
export function ArticlePage({ article, related, locale, url }: Props) {
  const words = wordsFor(locale);
  const { title, ingress, publishedAt, revisedAt, byline, body } = article;
  const image = populated(article.leadImage);
  return (
    <article className="document">
      <h1>
        <LongWords text={title ?? ''} locale={locale} />
      </h1>
      <Dates locale={locale} publishedAt={publishedAt} revisedAt={revisedAt} />
      <Listen locale={locale} />
      {ingress ? <p className="ingress">{ingress}</p> : null}
      <DocumentColumns
        locale={locale}
        title={title ?? ''}
        url={url}
        contacts={contactsBeside(article.contacts, body)}
        beside={<BelongsTo article={article} locale={locale} />}
      >
        {image ? (
          <CaptionedPicture media={image} locale={locale} sizes={textWidth} priority />
        ) : null}
        <RichText value={body} locale={locale} />
        {byline ? (
          <p className="byline">
            {words.byline}: <InSwedish words={byline} locale={locale} />
          </p>
        ) : null}
      </DocumentColumns>
      <RelatedNews articles={related} locale={locale} />
      <p className="more">
        <a href={pathFor({ section: 'news' }, locale)}>{words.allNews}</a>
      </p>
    </article>
  );
}

function RelatedNews({ articles, locale }: { articles: Props['related']; locale: Locale }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{wordsFor(locale).relatedNews}</h2>
      <div className="teasers">
        {articles.map((each) => (
          <ArticleTeaser key={each.slug} article={each} locale={locale} level={3} />
        ))}
      </div>
    </section>
  );
}
