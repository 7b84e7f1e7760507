import type { Partnership } from '@regionwebb/content/payload-types';
import { populated } from '@regionwebb/content/populated';
import { isoWithOffset, readTime } from '../../format/dates';
import { sortSwedish } from '../../format/text';

type Stored = NonNullable<Partnership['parties']>[number];
export type Role = Stored['role'];

export interface Party {
  id: string;
  name: string;
  /** It has no name in the language of the page: the Swedish one is shown. */
  isNamedInSwedish: boolean;
  /** For where there is little room. */
  shortName: string;
  website: string | null | undefined;
  /** The year in the Swedish calendar (T3). */
  since: string | undefined;
}

export interface PartyGroup {
  role: Role;
  parties: Party[];
}

const roles: readonly Role[] = ['principal', 'owner', 'associate', 'cofunder', 'member'];

/** The parties that have a name, by role, the most responsible first; names in Swedish order (T15). */
export const groupParties = (stored: Partnership['parties']): PartyGroup[] =>
  roles.flatMap((role) => {
    const parties = (stored ?? []).flatMap((party) => (party.role === role ? read(party) : []));
    return parties.length > 0 ? [{ role, parties: sortSwedish(parties, ({ name }) => name) }] : [];
  });

function read({ organisation, since }: Stored): Party[] {
  const { id, name: inLanguage, swedishName, shortName, website } = populated(organisation) ?? {};
  const name = inLanguage || swedishName;
  if (!id || !name) return [];
  const time = readTime(since);
  const year = time ? isoWithOffset(time).slice(0, 4) : undefined;
  const isNamedInSwedish = !inLanguage;
  return [{ id, name, isNamedInSwedish, shortName: shortName || name, website, since: year }];
}
