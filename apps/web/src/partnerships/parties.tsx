import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import { groupParties } from './group-parties';
import { PartyList } from './party-list';
import { PartyNetwork } from './party-network';
import { partnershipWords } from './words';

interface Props {
  partnership: Pick<Partnership, 'name' | 'parties'>;
  locale: Locale;
}

/** Who takes part and in what role, as a picture and in words; nothing while nobody does. */
export function Parties({ partnership: { name, parties }, locale }: Props) {
  const groups = groupParties(parties);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{partnershipWords(locale).parties}</h2>
      <PartyNetwork name={name ?? ''} groups={groups} locale={locale} />
      <PartyList groups={groups} locale={locale} />
    </section>
  );
}
