import type { Locale } from '@regionwebb/content/locales';

const year = '((?:19|20)\\d\\d)';
const day = '(0?[1-9]|[12]\\d|3[01])';
const month = '(0?[1-9]|1[0-2])';
/** `2019-12-02`, `2019-12`, `2/12 2019` and `2.12.2019`: the positions of day, month and year among the groups. */
const forms = [
  { form: new RegExp(`\\b${year}-${month}-${day}\\b`, 'g'), order: [3, 2, 1] },
  { form: new RegExp(`\\b${year}-${month}\\b(?![-\\d])`, 'g'), order: [0, 2, 1] },
  { form: new RegExp(`\\b${day}[/.]${month}[ ./-]${year}\\b`, 'g'), order: [1, 2, 3] },
] as const;

/** A query with its dates as pages write them: `2 december 2019` for `2019-12-02`, `2/12 2019` and `2 dec 2019` (T1). */
export function datesInWords(query: string, locale: Locale): string {
  const written = forms.reduce(
    (text, { form, order: [first, second, third] }) =>
      text.replace(form, (...found: string[]) => {
        const name = monthNames[locale][Number(found[second]) - 1] ?? '';
        const number = first === 0 ? '' : `${Number(found[first])} `;
        return `${number}${name} ${found[third] ?? ''}`;
      }),
    query,
  );
  return written.replace(
    /(\d\s+|^)(\p{L}{3,4})\.?(?=\s+\d)/gu,
    (as, before: string, short: string) => {
      const name = monthNames[locale].find((each) => each.startsWith(short.toLowerCase()));
      return name === undefined ? as : `${before}${name}`;
    },
  );
}

const languageTag: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };
const monthNames: Record<Locale, string[]> = { sv: namesIn('sv'), en: namesIn('en') };

function namesIn(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(languageTag[locale], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) =>
    format.format(new Date(Date.UTC(2026, at, 1))).toLowerCase(),
  );
}
