import type { Locale } from '@regionwebb/content/locales';
import { documentPath } from '@regionwebb/content/paths';
import { Picture } from '../components/picture';
import { Teaser } from '../components/teaser';
import type { listPartnerships } from '../content/list-partnerships';
import { populated } from '../content/populated';
import { sortSwedish } from '../format/sort-swedish';
import { KindLinks } from './kind-links';
import { kinds, type Kind } from './kinds';
import { partnershipWords } from './words';

type Listed = Awaited<ReturnType<typeof listPartnerships>>[number];

interface Props {
  partnerships: Listed[];
  kind: Kind | undefined;
  locale: Locale;
}

/** The partnerships in Swedish order (T15), all or those of one kind. */
export function PartnershipList({ partnerships, kind, locale }: Props) {
  const offered = kinds.filter((each) => partnerships.some((listed) => listed.kind === each));
  const shown = partnerships.filter((listed) => kind === undefined || listed.kind === kind);
  return (
    <>
      <KindLinks locale={locale} offered={offered} chosen={kind} />
      {shown.length === 0 ? <p>{partnershipWords(locale).none}</p> : null}
      <div className="teasers">
        {sortSwedish(shown, ({ name }) => name ?? '').map((each) => (
          <PartnershipTeaser key={each.id} partnership={each} locale={locale} />
        ))}
      </div>
    </>
  );
}

function PartnershipTeaser({ partnership, locale }: { partnership: Listed; locale: Locale }) {
  const { name, kind, summary } = partnership;
  const href = documentPath('partnerships', partnership, locale);
  const logo = populated(partnership.logo);
  if (!name || href === undefined) return null;
  return (
    <Teaser
      href={href}
      heading={name}
      locale={locale}
      text={summary}
      above={kind ? partnershipWords(locale).kinds[kind] : undefined}
      picture={
        logo ? <Picture media={logo} sizes="6rem" decorative className="partnership-mark" /> : null
      }
    />
  );
}
