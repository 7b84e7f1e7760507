import { say } from '../../translations/say';

type Asking = Parameters<typeof say>[0];

interface Reason {
  label: string;
  message: string;
}

const MOST_NAMED = 5;

/** What was refused in a form, in words that Payload's toast does not cut: without colons, with a line for each field. */
export function summary(req: Asking, reasons: Reason[]): string {
  const [first, second] = reasons;
  if (!first) return say(req, UNKNOWN);
  if (!second) return ofOne(req, first);
  const named = reasons.slice(0, MOST_NAMED).map((reason) => `• ${lineOf(reason)}`);
  const rest = reasons.length - named.length;
  const more = { sv: `• och ${rest} fält till`, en: `• and ${rest} more` };
  return [say(req, SEVERAL), ...named, ...(rest > 0 ? [say(req, more)] : [])].join('\n');
}

const UNKNOWN = {
  sv: 'Inget sparades. Något i formuläret behöver rättas.',
  en: 'Nothing was saved. Something in the form must be corrected.',
};

const SEVERAL = {
  sv: 'Inget sparades. Rätta de här fälten.',
  en: 'Nothing was saved. Correct these fields.',
};

const ofOne = (req: Asking, { label, message }: Reason): string =>
  say(
    req,
    isCut(message)
      ? {
          sv: `Inget sparades. Rätta ”${label}”, där det står varför.`,
          en: `Nothing was saved. Correct “${label}”, where it says why.`,
        }
      : {
          sv: `Inget sparades. Rätta ”${label}”. ${message}`,
          en: `Nothing was saved. Correct “${label}”. ${message}`,
        },
  );

/** The reason stands beside the field in any case. */
export const lineOf = ({ label, message }: Reason): string =>
  isCut(message) ? label : `${label} – ${message}`;

/** Whether Payload's toast would make a heading and a list of it, which it does with all that has a colon. */
export const isCut = (text: string): boolean => text.includes(':');
