import type { Locale } from '@regionwebb/content/locales';
import type { PartyGroup } from './group-parties';
import { LIST_ID } from './party-list';
import { MOST_NAMED, placeParties, type PlacedParty } from './place-parties';
import { partnershipMessages } from './messages';

interface Props {
  name: string;
  groups: PartyGroup[];
  /** The id of the list with the same in words. */
  listId?: string;
  locale: Locale;
}

const LONGEST_LABEL = 24;
const LONGEST_NAME = 40;
const MARGIN = 50;

/**
 * The parties, around the partnership in the middle. One path for all lines and one for the dots of each role, so that
 * hundreds of parties take a few kilobytes; the list beside it has the same in words.
 */
export function PartyNetwork({ name, groups, listId = LIST_ID, locale }: Props) {
  const placed = placeParties(groups);
  if (placed.length < 2) return null;
  const messages = partnershipMessages(locale);
  const label = messages.network(name, messages.count(placed.length));
  const isNamed = placed.length <= MOST_NAMED;
  return (
    <svg
      className="network"
      viewBox={viewBoxOf(placed, isNamed)}
      role="img"
      aria-label={label}
      aria-details={listId}
    >
      <path className="network-lines" d={placed.map(({ x, y }) => `M0 0L${x} ${y}`).join('')} />
      {groups.map(({ role }) => (
        <path
          key={role}
          className={`network-dots network-dots-${role}`}
          d={placed
            .flatMap((each) => (each.role === role ? `M${each.x} ${each.y}h0` : []))
            .join('')}
        />
      ))}
      <circle className="network-middle" r="16" />
      {isNamed ? placed.map((each) => <Name key={each.party.id} placed={each} />) : null}
      <text className="network-name" y="38" textAnchor="middle">
        {shortened(name, LONGEST_NAME)}
      </text>
    </svg>
  );
}

/** Wide enough for the longest name on either side, and no higher than its content. */
function viewBoxOf(placed: PlacedParty[], isNamed: boolean): string {
  if (!isNamed) return '-185 -185 370 370';
  const half = Math.max(...placed.map(({ y }) => Math.abs(y)), 30) + MARGIN;
  return `-370 ${-half} 740 ${2 * half}`;
}

/** Outside its dot, on the side where there is room. */
function Name({ placed: { party, x, y } }: { placed: PlacedParty }) {
  const side = Math.sign(Math.round(x / 40));
  const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
  const below = side === 0 ? Math.sign(y) * 22 : 0;
  return (
    <text x={x + side * 14} y={y + 5 + below} textAnchor={anchor}>
      {shortened(party.shortName, LONGEST_LABEL)}
    </text>
  );
}

const shortened = (name: string, longest: number): string =>
  name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
