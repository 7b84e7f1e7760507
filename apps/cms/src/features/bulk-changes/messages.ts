import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import type { Refusal } from './refusals';

/** The most titles for one reason in a toast. */
const MAX_TITLES = 5;

/** How many documents were changed, in a sentence. */
export const summaryOf = (req: PayloadRequest, changed: number, refused: number): string =>
  translate(req, {
    sv: `${changed} av ${changed + refused} ändrade. ${refused} ändrades inte.`,
    en: `${changed} of ${changed + refused} changed. ${refused} were not changed.`,
  });

type Summary = Pick<Refusal, 'id' | 'title' | 'why'>;

export interface Reason {
  /** The first of `ids`, in the form of Payload's errors. */
  id: unknown;
  ids: unknown[];
  message: string;
  isPublic: true;
}

/** Why documents were not changed: a sentence for each reason, with the titles of its documents. */
export function reasonsOf(req: PayloadRequest, refused: Summary[]): Reason[] {
  const byReason = new Map<string, Summary[]>();
  for (const each of refused) byReason.set(each.why, [...(byReason.get(each.why) ?? []), each]);
  return [...byReason].map(([why, those]) => {
    const named = those.slice(0, MAX_TITLES).map(({ title }) => `”${title}”`);
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

/** For a bulk change without matching documents. */
export const nothingChanged = {
  sv: 'Inget ändrades. Det du markerade är redan så, till exempel redan publicerat, eller finns inte kvar.',
  en: 'Nothing was changed. What you selected is so already, published for example, or is gone.',
};
