import type { Locale } from '@regionwebb/content/locales';
import type { Page } from '@regionwebb/content/payload-types';
import { RichText } from '../../rich-text/rich-text';
import { Dates } from '../../ui/dates';
import { DocumentColumns } from './document-columns';
import { LongWords } from '../../ui/long-words';
import { Listen } from '../listen/listen';
import { Subpages, type Subpage } from './subpages';

interface Props {
  page: Pick<Page, 'title' | 'ingress' | 'body' | 'publishedAt' | 'revisedAt'>;
  subpages: Subpage[];
  locale: Locale;
  /** The full URL of the page, for sharing. */
  url: string;
  /** When it was changed after a comment, if the page says so. */
  changedAt?: string | undefined;
}

/** A page of the tree, its dates (T5), and its subpages. */
export function GeneralPage({ page, subpages, locale, url, changedAt }: Props) {
  const { title, ingress, body, publishedAt, revisedAt } = page;
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
      <Listen locale={locale} />
      {ingress ? <p className="ingress">{ingress}</p> : null}
      <DocumentColumns
        locale={locale}
        title={title ?? ''}
        url={url}
        beside={<Subpages pages={subpages} locale={locale} />}
      >
        <RichText value={body} locale={locale} leads />
      </DocumentColumns>
    </article>
  );
}
