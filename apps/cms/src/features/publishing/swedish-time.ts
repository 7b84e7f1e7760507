const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `2026-12-01 08:00`, in Swedish time. */
export const inSwedishTime = (time: Date | string): string =>
  clock.format(new Date(time)).slice(0, 'yyyy-mm-dd hh:mm'.length);

/** The offset of Swedish time from UTC at a time, in milliseconds. */
const offsetAt = (time: number): number =>
  Date.parse(`${clock.format(time).replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;

/** The time when it is `2026-12-01` and `07:00` in Sweden. */
export function atSwedishTime(day: string, time: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - offsetAt(wall);
  return new Date(wall - offsetAt(guess));
}

/** The time whose Swedish clock time is the local clock time of a date. */
export function fromSwedishClock(shown: Date): Date {
  const wall = Date.UTC(
    ...([shown.getFullYear(), shown.getMonth(), shown.getDate()] as const),
    ...([shown.getHours(), shown.getMinutes()] as const),
  );
  const guess = wall - offsetAt(wall);
  return new Date(wall - offsetAt(guess));
}

/** Whether the local clock shows Swedish time at a time. */
export const isSwedishClock = (time: Date): boolean =>
  offsetAt(time.getTime()) === -time.getTimezoneOffset() * 60_000;

/** A date whose local clock time is the Swedish clock time of a time. */
export function toSwedishClock(time: Date): Date {
  const wall = new Date(time.getTime() + offsetAt(time.getTime()));
  return new Date(
    ...([wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()] as const),
    ...([wall.getUTCHours(), wall.getUTCMinutes()] as const),
  );
}
