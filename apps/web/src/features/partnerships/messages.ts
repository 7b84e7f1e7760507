import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import { inSentence } from '../../format/text';
import { hasEnded } from './has-ended';
import type { Kind } from './kinds';
import type { Role } from './group-parties';
import { defineMessages } from '../../messages/define-messages';

const kinds: Record<Kind, string> = {
  agreement: 'Avtal',
  association: 'Förbund eller förening',
  arena: 'Samverkansarena',
  office: 'Gemensamt kontor',
  project: 'Projekt',
};
const roles: Record<Role, { one: string; many: string }> = {
  principal: { one: 'Huvudman', many: 'Huvudmän' },
  owner: { one: 'Delägare', many: 'Delägare' },
  associate: { one: 'Associerad partner', many: 'Associerade partner' },
  cofunder: { one: 'Delfinansiär', many: 'Delfinansiärer' },
  member: { one: 'Medlem', many: 'Medlemmar' },
};

const swedish = {
  kinds,
  roles,
  kind: 'Typ av samverkan',
  chooseKind: 'Välj typ av samverkan',
  allKinds: 'Alla',
  none: 'Här finns ingen samverkan att visa än.',
  period: 'Period',
  website: 'Webbplats',
  parties: 'Parter',
  ended: 'Avslutad',
  endedNote: (day: string) => `Samverkan är avslutad. Den pågick till och med ${day}.`,
  since: (year: string) => `sedan ${year}`,
  network: (name: string, count: string) =>
    `Bild av nätverket: ${name} i mitten med ${count} omkring. Samma parter står i listan.`,
  count: (count: number) => (count === 1 ? 'en part' : `${count} parter`),
  areas: 'Det här samverkar vi om',
  governance: 'Så styrs samverkan',
  /** The same, for those that have ended. */
  past: {
    period: 'Pågick',
    parties: 'Parter som deltog',
    areas: 'Det här samverkade vi om',
    governance: 'Så styrdes samverkan',
    since: (year: string) => `från ${year}`,
  },
  governanceAnchor: 'styrning',
  offices: 'Kontor',
};

const english: typeof swedish = {
  kinds: {
    agreement: 'Agreement',
    association: 'Association',
    arena: 'Arena for collaboration',
    office: 'Joint office',
    project: 'Project',
  },
  roles: {
    principal: { one: 'Principal', many: 'Principals' },
    owner: { one: 'Owner', many: 'Owners' },
    associate: { one: 'Associate partner', many: 'Associate partners' },
    cofunder: { one: 'Co-funder', many: 'Co-funders' },
    member: { one: 'Member', many: 'Members' },
  },
  kind: 'Type of partnership',
  chooseKind: 'Choose a type of partnership',
  allKinds: 'All',
  none: 'There are no partnerships to show yet.',
  period: 'Period',
  website: 'Website',
  parties: 'Parties',
  ended: 'Ended',
  endedNote: (day) => `This partnership has ended. It went on until ${day}.`,
  since: (year) => `since ${year}`,
  network: (name, count) =>
    `Picture of the network: ${inSentence(name)} in the middle with ${count} around it. The list names the same parties.`,
  count: (count) => (count === 1 ? 'one party' : `${count} parties`),
  areas: 'What we work on together',
  governance: 'How the partnership is governed',
  past: {
    period: 'Went on',
    parties: 'Parties that took part',
    areas: 'What we worked on together',
    governance: 'How the partnership was governed',
    since: (year) => `from ${year}`,
  },
  governanceAnchor: 'governance',
  offices: 'Offices',
};

/** The texts of the partnership pages, in one language (T19). */
export const partnershipMessages = defineMessages({ sv: swedish, en: english });

/** The texts about a partnership, in the past tense when it has ended. */
export const tensedMessages = (partnership: Pick<Partnership, 'period'>, locale: Locale) => {
  const { past, ...present } = partnershipMessages(locale);
  return hasEnded(partnership) ? { ...present, ...past } : present;
};
