import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import type { Refused } from './refused';

/** Of the documents with one reason, and of the reasons: a toast shows no more. */
const MOST_NAMED = 5;

/** How many of many documents were changed, in a sentence. */
export const countsIn = (req: PayloadRequest, changed: number, refused: number): string =>
  translate(req, {
    sv: `${changed} av ${changed + refused} ändrade. ${refused} ändrades inte.`,
    en: `${changed} of ${changed + refused} changed. ${refused} were not changed.`,
  });

type Summary = Pick<Refused, 'id' | 'title' | 'why'>;

export interface Reason {
  /** The first of them, as Payload names the one that an error is about. */
  id: unknown;
  ids: unknown[];
  message: string;
  isPublic: true;
}

/** Why documents were not changed: a sentence for each reason, with the titles of those that it holds for. */
export function reasonsOf(req: PayloadRequest, refused: Summary[]): Reason[] {
  const byReason = new Map<string, Summary[]>();
  for (const each of refused) byReason.set(each.why, [...(byReason.get(each.why) ?? []), each]);
  return [...byReason].map(([why, those]) => {
    const named = those.slice(0, MOST_NAMED).map(({ title }) => `”${title}”`);
    const rest = those.length - named.length;
    const more =
      rest > 0 ? translate(req, { sv: ` och ${rest} till`, en: ` and ${rest} more` }) : '';
    return {
      id: those[0]?.id,
      ids: those.map(({ id }) => id),
      message: `${named.join(', ')}${more} – ${why}`,
      isPublic: true,
    };
  });
}

/** Where nothing is left to change. */
export const nothingChanged = {
  sv: 'Inget ändrades. Det du markerade är redan så, till exempel redan publicerat, eller finns inte kvar.',
  en: 'Nothing was changed. What you selected is so already, published for example, or is gone.',
};
