const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `2026-12-01 08:00`, in Swedish time wherever the computer is. */
export const inSwedishTime = (time: Date | string): string =>
  clock.format(new Date(time)).slice(0, 'yyyy-mm-dd hh:mm'.length);

/** How many milliseconds Swedish clocks are ahead of UTC at a time. */
const aheadAt = (time: number): number =>
  Date.parse(`${clock.format(time).replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;

/** The time at which Swedish clocks show what a date shows on the clock of this computer. */
export function fromSwedishClock(shown: Date): Date {
  const wall = Date.UTC(
    ...([shown.getFullYear(), shown.getMonth(), shown.getDate()] as const),
    ...([shown.getHours(), shown.getMinutes()] as const),
  );
  const guess = wall - aheadAt(wall);
  return new Date(wall - aheadAt(guess));
}

/** A date that shows on the clock of this computer what Swedish clocks show at a time. */
export function toSwedishClock(time: Date): Date {
  const wall = new Date(time.getTime() + aheadAt(time.getTime()));
  return new Date(
    ...([wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()] as const),
    ...([wall.getUTCHours(), wall.getUTCMinutes()] as const),
  );
}
