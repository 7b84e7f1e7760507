import type { Locale } from '@regionwebb/content/locales';
import type { Media } from '@regionwebb/content/payload-types';
import { documentPath } from '@regionwebb/content/paths';
import { Picture } from '../../ui/picture';
import { Teaser } from '../../ui/teaser';
import { unrepeated } from '../../ui/unrepeated';
import type { listPartnerships } from '../../cms/partnerships';
import { sortSwedish } from '../../format/text';
import { endedLast, hasEnded } from './has-ended';
import { KindLinks } from './kind-links';
import { kinds, type Kind } from './kinds';
import { partnershipMessages } from './messages';

type Listed = Awaited<ReturnType<typeof listPartnerships>>[number];

interface Props {
  partnerships: Listed[];
  kind: Kind | undefined;
  locale: Locale;
}

/** The partnerships in Swedish order (T15), all or those of one kind, those that have ended last. */
export function PartnershipList({ partnerships, kind, locale }: Props) {
  const offered = kinds.filter((each) => partnerships.some((listed) => listed.kind === each));
  const shown = partnerships.filter((listed) => kind === undefined || listed.kind === kind);
  const inOrder = endedLast(sortSwedish(shown, ({ name }) => name ?? ''));
  return (
    <>
      <KindLinks locale={locale} offered={offered} chosen={kind} />
      {shown.length === 0 ? <p>{partnershipMessages(locale).none}</p> : null}
      <div className="teasers">
        {unrepeated(inOrder, ({ logo }) => logo).map(({ item, picture, fetched }) => (
          <PartnershipTeaser
            key={item.id}
            partnership={item}
            logo={picture}
            locale={locale}
            eager={fetched.eager}
          />
        ))}
      </div>
    </>
  );
}

interface TeaserProps {
  partnership: Listed;
  logo: Media | undefined;
  locale: Locale;
  eager: boolean | undefined;
}

function PartnershipTeaser({ partnership, logo, locale, eager }: TeaserProps) {
  const messages = partnershipMessages(locale);
  const { name, kind, summary } = partnership;
  const href = documentPath('partnerships', partnership, locale);
  if (!name || href === undefined) return null;
  return (
    <Teaser
      href={href}
      heading={name}
      locale={locale}
      text={summary}
      above={[kind ? messages.kinds[kind] : '', hasEnded(partnership) ? messages.ended : '']
        .filter(Boolean)
        .join(' · ')}
      picture={
        logo ? (
          <Picture
            media={logo}
            sizes="6rem"
            decorative
            eager={eager}
            className="partnership-mark"
          />
        ) : null
      }
    />
  );
}
