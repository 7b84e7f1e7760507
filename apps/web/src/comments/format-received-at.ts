import type { Locale } from './comment-paths';

const PLACE = { timeZone: 'Europe/Stockholm' } as const;
const day = {
  sv: new Intl.DateTimeFormat('sv-SE', { ...PLACE, dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { ...PLACE, dateStyle: 'long' }),
};
const clock = new Intl.DateTimeFormat('sv-SE', { ...PLACE, hour: 'numeric', minute: '2-digit' });

/** `24 november 2026 kl. 9.05` (T1–T3), in English `24 November 2026 at 09:05`. */
export function formatReceivedAt(receivedAt: string, locale: Locale): string {
  const at = new Date(receivedAt);
  const time = clock.format(at);
  if (locale === 'en') return `${day.en.format(at)} at ${time}`;
  return `${day.sv.format(at)} kl.\u00A0${time.replace(':', '.').replace(/^0(?=\d)/, '')}`;
}
