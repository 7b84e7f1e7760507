import { timeZone } from './time-zone';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
});
const zone = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });

/** `2019-10-25T00:30:00+02:00`: a point in time as `<time datetime>` has it (T4). */
export const isoWithOffset = (time: Date): string =>
  `${parts.format(time).replace(' ', 'T')}${offset(time)}`;

const offset = (time: Date): string =>
  zone
    .formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', '') ?? '';
