import type { Office } from '@regionwebb/content/payload-types';

type Row = NonNullable<Office['openingHours']>[number];

/** The hours as one text for a script: `monday 09:00-16:30 tuesday …`; a row without both times is left out. */
export const hoursText = (rows: readonly Row[] | null | undefined): string =>
  (rows ?? [])
    .flatMap(({ days, opens, closes }) =>
      opens && closes ? days.map((day) => `${day} ${opens}-${closes}`) : [],
    )
    .join(' ');

/** Whether a place with these hours, in this time zone, is open at a moment. */
export function isOpen(hours: string, zone: string, now: Date): boolean {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const time = `${part('hour')}:${part('minute')}`;
  const spans = hours.matchAll(/(\w+) (\d\d:\d\d)-(\d\d:\d\d)/g);
  return [...spans].some(
    ([, day, opens = '', closes = '']) =>
      day === part('weekday').toLowerCase() && opens <= time && time < closes,
  );
}
