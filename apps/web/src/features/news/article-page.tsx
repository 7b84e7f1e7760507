import type { Locale } from '@regionwebb/content/locales';
import type { News } from '@regionwebb/content/payload-types';
import { pathFor } from '@regionwebb/content/paths';
import { contactsBeside, picturesIn } from '../../rich-text/contents';
import { RichText } from '../../rich-text/rich-text';
import { textWidth } from '../../rich-text/context';
import { CaptionedPicture } from '../../ui/captioned-picture';
import { Dates } from '../../ui/dates';
import { DocumentColumns } from '../pages/document-columns';
import { InSwedish } from '../../ui/in-swedish';
import { LongWords } from '../../ui/long-words';
import { populated } from '@regionwebb/content/populated';
import { Listen } from '../listen/listen';
import { messagesFor } from '../../messages/messages';
import type { TeaserArticle } from '../../cms/shapes';
import { ArticleTeasers } from './article-teasers';
import { BelongsTo } from './belongs-to';
import { isOld } from './is-old';

interface Props {
  article: News;
  related: TeaserArticle[];
  locale: Locale;
  /** The full URL of the page, for sharing. */
  url: string;
  /** When it was changed after a comment, if the page says so. */
  changedAt?: string | undefined;
}

/** An article: heading, dates, ingress, picture, body, sender and related documents. */
export function ArticlePage({ article, related, locale, url, changedAt }: Props) {
  const messages = messagesFor(locale);
  const { title, ingress, publishedAt, revisedAt, byline, body } = article;
  const inText = picturesIn(body);
  const lead = populated(article.leadImage);
  // A picture in the text is not repeated above it.
  const image = lead && !inText.includes(lead.id) ? lead : undefined;
  return (
    <article className="document">
      <h1>
        <LongWords text={title ?? ''} locale={locale} />
      </h1>
      <Dates
        locale={locale}
        publishedAt={publishedAt}
        revisedAt={revisedAt}
        changedAt={changedAt}
      />
      {isOld(article) ? <p className="out-of-date">{messages.oldNews}</p> : null}
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
        <RichText value={body} locale={locale} leads={!image} />
        {byline ? (
          <p className="byline">
            {messages.byline}: <InSwedish words={byline} locale={locale} />
          </p>
        ) : null}
      </DocumentColumns>
      <RelatedNews articles={related} locale={locale} pictures={[...inText, lead?.id]} />
      <p className="more">
        <a href={pathFor({ section: 'news' }, locale)}>{messages.allNews}</a>
      </p>
    </article>
  );
}

interface RelatedProps {
  articles: TeaserArticle[];
  locale: Locale;
  /** The ids of the pictures that the page shows already. */
  pictures: readonly (string | undefined)[];
}

function RelatedNews({ articles, locale, pictures }: RelatedProps) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{messagesFor(locale).relatedNews}</h2>
      <ArticleTeasers articles={articles} locale={locale} level={3} pictures={pictures} />
    </section>
  );
}
