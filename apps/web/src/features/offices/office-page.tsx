import type { Locale } from '@regionwebb/content/locales';
import type { Office } from '@regionwebb/content/payload-types';
import { contactsBeside, picturesIn } from '../../rich-text/contents';
import { RichText } from '../../rich-text/rich-text';
import { textWidth } from '../../rich-text/context';
import { CaptionedPicture } from '../../ui/captioned-picture';
import { DocumentColumns } from '../pages/document-columns';
import { Dates } from '../../ui/dates';
import { LongWords } from '../../ui/long-words';
import type { ListedArticle } from '../../cms/news';
import { populated } from '@regionwebb/content/populated';
import { Listen } from '../listen/listen';
import { NewsAbout } from '../news/news-about';
import { OfficeFacts } from './office-facts';
import { OfficePlace } from './office-place';

interface Props {
  office: Office;
  news: ListedArticle[];
  locale: Locale;
  /** The full URL of the page, for sharing. */
  url: string;
  /** When it was changed after a comment, if the page says so. */
  changedAt?: string | undefined;
}

/** An office: its task, how to reach it, its location, its contacts and its news. */
export function OfficePage({ office, news, locale, url, changedAt }: Props) {
  const { ingress, body, contacts, slug } = office;
  const name = office.name ?? '';
  const inText = picturesIn(body);
  const lead = populated(office.image);
  // A picture in the text is not repeated above it.
  const image = lead && !inText.includes(lead.id) ? lead : undefined;
  return (
    <article className="document">
      <h1>
        <LongWords text={name} locale={locale} />
      </h1>
      <Dates locale={locale} changedAt={changedAt} />
      <Listen locale={locale} />
      {ingress ? <p className="ingress">{ingress}</p> : null}
      <OfficeFacts office={office} locale={locale} />
      <DocumentColumns
        locale={locale}
        title={name}
        url={url}
        contacts={contactsBeside(contacts, body)}
        above={<OfficePlace office={office} locale={locale} />}
      >
        {image ? (
          <CaptionedPicture media={image} locale={locale} sizes={textWidth} priority />
        ) : null}
        <RichText value={body} locale={locale} leads={!image} />
      </DocumentColumns>
      <NewsAbout
        articles={news}
        locale={locale}
        name={name}
        choice={{ office: slug ?? undefined }}
        pictures={[...inText, lead?.id]}
      />
    </article>
  );
}
