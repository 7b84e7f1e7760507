import { swedishDay } from '../../format/dates';

const EVERY_MS = 60_000;

/**
 * Calls when a new day has begun in Sweden (T3), within a minute: pages that depend on the date, such as that a partnership
 * has ended, must then be rendered again. Polls the clock, since a machine may have slept.
 */
export function onNewDay(act: () => void): void {
  let day = swedishDay(new Date());
  const timer = setInterval(() => {
    const today = swedishDay(new Date());
    if (today === day) return;
    day = today;
    act();
  }, EVERY_MS);
  timer.unref();
}
