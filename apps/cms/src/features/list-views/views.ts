import type { Where } from 'payload';
import { inSwedishTime } from '../publishing/swedish-time';
import type { Words } from '../../translations/translate';

export interface ListView {
  name: string;
  label: Words;
  /** In the form that the filters of the admin's lists have: `or` of `and`. Undefined for all documents. */
  where?: { or: { and: Where[] }[] };
}

interface About {
  /** The names of the collection's fields. */
  fields: readonly string[];
  /** The field that titles its documents. */
  title: string;
  userId: string;
  now: Date;
}

const only = (condition: Where) => ({ or: [{ and: [condition] }] });

/** The ready-made views of a list of content, in the order they are shown in. */
export function viewsOf({ fields, title, userId, now }: About): ListView[] {
  const today = inSwedishTime(now).slice(0, 'yyyy-mm-dd'.length);
  const mine = ['saved.by', ...(fields.includes('ownerPerson') ? ['ownerPerson'] : [])];
  const views: (ListView | false)[] = [
    { name: 'all', label: { sv: 'Alla', en: 'All' } },
    {
      name: 'mine',
      label: { sv: 'Mina', en: 'Mine' },
      where: { or: mine.map((field) => ({ and: [{ [field]: { equals: userId } }] })) },
    },
    {
      name: 'review',
      label: { sv: 'Till granskning', en: 'In review' },
      where: only({ 'review.state': { equals: 'review' } }),
    },
    {
      name: 'planned',
      label: { sv: 'Planerade', en: 'Planned' },
      where: only({ 'review.state': { equals: 'planned' } }),
    },
    fields.includes('reviewBy') && {
      name: 'due',
      label: { sv: 'Granskningsdag passerad', en: 'Past their review date' },
      where: only({ reviewBy: { less_than: `${today}T00:00:00.000Z` } }),
    },
    {
      name: 'swedish-only',
      label: { sv: 'Utan engelska', en: 'Without English' },
      // One level down, where the form of the filters does not look: it fails at a field that it does not know.
      where: only({ and: [{ [`${title}.en`]: { exists: 'false' } }] }),
    },
  ];
  return views.filter((view) => view !== false);
}

/** The conditions of a view as the parameters of an address, by name; none for all documents. */
export const parametersOf = ({ where }: ListView): [string, string][] =>
  where ? parametersIn('where', where) : [];

const parametersIn = (name: string, value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => parametersIn(`${name}[${key}]`, inner))
    : [[name, String(value)]];
