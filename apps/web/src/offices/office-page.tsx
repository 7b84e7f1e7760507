import type { Locale } from '@regionwebb/content/locales';
import type { Office } from '@regionwebb/content/payload-types';
import { contactsBeside } from '../blocks/contacts-beside';
import { RichText } from '../blocks/rich-text';
import { textWidth } from '../blocks/text-width';
import { CaptionedPicture } from '../components/captioned-picture';
import { ContactCards } from '../components/contact-cards';
import type { ListedArticle } from '../content/list-articles';
import { populated } from '../content/populated';
import { Listen } from '../listen/listen';
import { listAddress } from '../news/list-query';
import { NewsAbout } from '../news/news-about';
import { Share } from '../share/share';
import { OfficeFacts } from './office-facts';
import { OfficePlace } from './office-place';
import { officeWords } from './words';

interface Props {
  office: Office;
  news: ListedArticle[];
  locale: Locale;
  /** The whole address of the page, to pass on. */
  url: string;
}

/** A whole office: what it does, how it is reached, where it lies, who works there and what is new. */
export function OfficePage({ office, news, locale, url }: Props) {
  const words = officeWords(locale);
  const { ingress, body, contacts, slug } = office;
  const name = office.name ?? '';
  const image = populated(office.image);
  return (
    <article className="document">
      <h1>{name}</h1>
      <Listen locale={locale} />
      {ingress ? <p className="ingress">{ingress}</p> : null}
      <OfficeFacts office={office} locale={locale} />
      <div className="document-columns">
        <div>
          {image ? (
            <CaptionedPicture media={image} locale={locale} sizes={textWidth} priority />
          ) : null}
          <RichText value={body} locale={locale} />
        </div>
        <aside>
          <OfficePlace office={office} locale={locale} />
          <ContactCards contacts={contactsBeside(contacts, body)} locale={locale} />
          <Share locale={locale} title={name} url={url} />
        </aside>
      </div>
      <NewsAbout
        articles={news}
        locale={locale}
        heading={words.news(name)}
        all={{
          href: listAddress(locale, { office: slug ?? undefined }),
          label: words.allNews(name),
        }}
      />
    </article>
  );
}
