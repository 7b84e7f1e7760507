import type { Contact } from '@regionwebb/content/payload-types';
import { populated } from '../content/populated';
import { sortSwedish } from '../format/sort-swedish';
import type { ContactFilter, ContactQuery } from './contact-query';

export interface Choice {
  value: string;
  label: string;
}

interface Chosen<Listed> {
  contacts: Listed[];
  choices: Record<ContactFilter, Choice[]>;
}

type Asked = Pick<Contact, 'role' | 'office' | 'areasOfResponsibility'>;

/** The contacts that fit, in Swedish order (T15), and what the whole list can be narrowed to. */
export function chooseContacts<Listed extends Asked>(
  all: readonly Listed[],
  { office, area }: ContactQuery,
): Chosen<Listed> {
  const fits = (contact: Listed) =>
    (!office || officeOf(contact)?.value === office) && (!area || areasOf(contact).includes(area));
  return {
    contacts: sortSwedish(all.filter(fits), ({ role }) => role ?? ''),
    choices: {
      office: unique(all.flatMap((contact) => officeOf(contact) ?? [])),
      area: unique(all.flatMap(areasOf).map((name) => ({ value: name, label: name }))),
    },
  };
}

function officeOf({ office }: Asked): Choice | undefined {
  const { slug, name } = populated(office) ?? {};
  return slug && name ? { value: slug, label: name } : undefined;
}

const areasOf = ({ areasOfResponsibility }: Asked): string[] =>
  (areasOfResponsibility ?? []).filter((area) => area.trim() !== '');

const unique = (choices: Choice[]): Choice[] =>
  sortSwedish(
    [...new Map(choices.map((choice) => [choice.value, choice])).values()],
    ({ label }) => label,
  );
