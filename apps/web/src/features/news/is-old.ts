import type { News } from '@regionwebb/content/payload-types';
import { readTime, swedishDay, yearsBefore } from '../../format/dates';

const YEARS = 2;

/** Whether an article was published and last reviewed more than two years ago, by the Swedish calendar. */
export function isOld(
  { publishedAt, revisedAt }: Pick<News, 'publishedAt' | 'revisedAt'>,
  now = new Date(),
): boolean {
  const days = [publishedAt, revisedAt].flatMap((stored) => {
    const time = readTime(stored);
    return time ? [swedishDay(time)] : [];
  });
  const oldest = yearsBefore(swedishDay(now), YEARS);
  return days.length > 0 && days.every((day) => day < oldest);
}
