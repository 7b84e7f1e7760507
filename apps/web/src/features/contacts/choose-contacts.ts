import type { Contact } from '@regionwebb/content/payload-types';
import { populated } from '@regionwebb/content/populated';
import { sortSwedish } from '../../format/text';
import type { ContactFilter, ContactQuery } from './contact-query';

export interface Choice {
  value: string;
  label: string;
}

interface Chosen<Listed> {
  contacts: Listed[];
  /** Without choices that would match no contact. */
  choices: Record<ContactFilter, Choice[]>;
  /** The active filters, as labels. */
  names: string[];
  /** Whether the requested office or area has no contacts. */
  isUnknown: boolean;
}

type Filtered = Pick<Contact, 'role' | 'office' | 'areasOfResponsibility'>;

/** The contacts that match, in Swedish order (T15), and the choices of the filters. */
export function chooseContacts<Listed extends Filtered>(
  all: readonly Listed[],
  { office, area }: ContactQuery,
): Chosen<Listed> {
  const isThere = (contact: Listed) => !office || officeOf(contact)?.value === office;
  const doesIt = (contact: Listed) => !area || areasOf(contact).includes(area);
  const named = office && all.map(officeOf).find((choice) => choice?.value === office)?.label;
  return {
    contacts: sortSwedish(
      all.filter((contact) => isThere(contact) && doesIt(contact)),
      ({ role }) => role ?? '',
    ),
    choices: {
      office: unique(all.filter(doesIt).flatMap((contact) => officeOf(contact) ?? [])),
      area: unique(
        all
          .filter(isThere)
          .flatMap((contact) => areasOf(contact).map((name) => ({ value: name, label: name }))),
      ),
    },
    names: [named, area].flatMap((name) => name || []),
    isUnknown: Boolean(office && !named) || Boolean(area && !all.some(doesIt)),
  };
}

function officeOf({ office }: Filtered): Choice | undefined {
  const { slug, name } = populated(office) ?? {};
  return slug && name ? { value: slug, label: name } : undefined;
}

const areasOf = ({ areasOfResponsibility }: Filtered): string[] =>
  (areasOfResponsibility ?? []).filter((area) => area.trim() !== '');

const unique = (choices: Choice[]): Choice[] =>
  sortSwedish(
    [...new Map(choices.map((choice) => [choice.value, choice])).values()],
    ({ label }) => label,
  );
