import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import { groupParties } from './group-parties';
import { PartyList } from './party-list';
import { PartyNetwork } from './party-network';
import { tensedMessages } from './messages';

interface Props {
  partnership: Pick<Partnership, 'name' | 'parties' | 'period'>;
  locale: Locale;
}

/** The parties and their roles, as a picture and in words; nothing while there are none. */
export function Parties({ partnership, locale }: Props) {
  const { name, parties } = partnership;
  const messages = tensedMessages(partnership, locale);
  const groups = groupParties(parties);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{messages.parties}</h2>
      <PartyNetwork name={name ?? ''} groups={groups} locale={locale} />
      <PartyList groups={groups} since={messages.since} locale={locale} />
    </section>
  );
}
