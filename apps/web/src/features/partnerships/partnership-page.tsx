import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import { contactsBeside, picturesIn } from '../../rich-text/contents';
import { RichText } from '../../rich-text/rich-text';
import { DocumentColumns } from '../pages/document-columns';
import { Dates } from '../../ui/dates';
import { LongWords } from '../../ui/long-words';
import { Picture } from '../../ui/picture';
import type { ListedArticle } from '../../cms/news';
import { populated } from '@regionwebb/content/populated';
import { formatDate } from '../../format/dates';
import { Listen } from '../listen/listen';
import { NewsAbout } from '../news/news-about';
import { Areas } from './areas';
import { hasEnded } from './has-ended';
import { Parties } from './parties';
import { PartnershipFacts } from './partnership-facts';
import { tensedMessages } from './messages';

interface Props {
  partnership: Partnership;
  news: ListedArticle[];
  locale: Locale;
  /** The full URL of the page, for sharing. */
  url: string;
  /** When it was changed after a comment, if the page says so. */
  changedAt?: string | undefined;
}

/** A partnership: its purpose, parties, areas, governance and news. */
export function PartnershipPage({ partnership, news, locale, url, changedAt }: Props) {
  const messages = tensedMessages(partnership, locale);
  const { summary, logo, body, governance, contacts, slug, period } = partnership;
  const name = partnership.name ?? '';
  return (
    <article className="document">
      <Picture media={logo} sizes="8rem" decorative priority className="partnership-logo" />
      <h1>
        <LongWords text={name} locale={locale} />
      </h1>
      <Dates locale={locale} changedAt={changedAt} />
      {hasEnded(partnership) ? (
        <p className="out-of-date">{messages.endedNote(formatDate(period?.end, locale))}</p>
      ) : null}
      <Listen locale={locale} />
      {summary ? <p className="ingress">{summary}</p> : null}
      <PartnershipFacts partnership={partnership} locale={locale} />
      <DocumentColumns
        locale={locale}
        title={name}
        url={url}
        contacts={contactsBeside(contacts, body, governance)}
      >
        <RichText value={body} locale={locale} leads />
        <Areas partnership={partnership} locale={locale} />
        <Parties partnership={partnership} locale={locale} />
        {hasText(governance) ? (
          <section aria-labelledby="governance">
            <h2 id="governance">{messages.governance}</h2>
            <RichText
              value={governance}
              locale={locale}
              level={3}
              anchors={messages.governanceAnchor}
            />
          </section>
        ) : null}
      </DocumentColumns>
      <NewsAbout
        articles={news}
        locale={locale}
        name={name}
        choice={{ partnership: slug ?? undefined }}
        pictures={[...picturesIn(body), ...picturesIn(governance), populated(logo)?.id]}
      />
    </article>
  );
}

const hasText = (text: Partnership['governance']): boolean =>
  (text?.root.children ?? []).length > 0;
