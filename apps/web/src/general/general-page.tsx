import type { Locale } from '@regionwebb/content/locales';
import type { Page } from '@regionwebb/content/payload-types';
import { RichText } from '../blocks/rich-text';
import { DocumentColumns } from '../components/document-columns';
import { Listen } from '../listen/listen';
import { Subpages, type Subpage } from './subpages';

interface Props {
  page: Pick<Page, 'title' | 'ingress' | 'body'>;
  subpages: Subpage[];
  locale: Locale;
  /** The whole address of the page, to pass on. */
  url: string;
}

/** A page of the tree and what lies below it. It has no date, since the CMS keeps none that an editor has set (T6). */
export function GeneralPage({ page: { title, ingress, body }, subpages, locale, url }: Props) {
  return (
    <article className="document">
      <h1>{title}</h1>
      <Listen locale={locale} />
      {ingress ? <p className="ingress">{ingress}</p> : null}
      <DocumentColumns
        locale={locale}
        title={title ?? ''}
        url={url}
        beside={<Subpages pages={subpages} locale={locale} />}
      >
        <RichText value={body} locale={locale} />
      </DocumentColumns>
    </article>
  );
}
