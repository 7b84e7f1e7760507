import type { Locale } from '@regionwebb/content/locales';
import { ExternalLink } from '../../ui/external-link';
import { InSwedish } from '../../ui/in-swedish';
import type { Party, PartyGroup } from './group-parties';
import { partnershipMessages } from './messages';

/** The id of the list on a page about one partnership. */
export const LIST_ID = 'party-list';

interface Props {
  groups: PartyGroup[];
  id?: string;
  /** Since when a party takes part; in the present tense when it is not given. */
  since?: (year: string) => string;
  locale: Locale;
}

/** All parties by role: all that the picture of the network shows, in words (1.1.1). */
export function PartyList({
  groups,
  id = LIST_ID,
  locale,
  since = partnershipMessages(locale).since,
}: Props) {
  const messages = partnershipMessages(locale);
  return (
    <div className="parties" id={id}>
      {groups.map(({ role, parties }) => (
        <div key={role}>
          <h3 className="party-role">
            {parties.length === 1 ? messages.roles[role].one : messages.roles[role].many}
          </h3>
          <ul>
            {parties.map((party) => (
              <PartyRow key={party.id} party={party} since={since} locale={locale} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface RowProps extends Pick<Required<Props>, 'since' | 'locale'> {
  party: Party;
}

function PartyRow({ party, since, locale }: RowProps) {
  const { website } = party;
  const name = party.isNamedInSwedish ? (
    <InSwedish words={party.name} locale={locale} />
  ) : (
    party.name
  );
  return (
    <li>
      {website ? (
        <ExternalLink href={website} locale={locale}>
          {name}
        </ExternalLink>
      ) : (
        name
      )}
      {party.since ? `, ${since(party.since)}` : null}
    </li>
  );
}
