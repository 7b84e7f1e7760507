import { listKey } from '@regionwebb/content/list-key';
import type { Locale } from '@regionwebb/content/locales';
import { findDocuments } from './find-documents';

const year = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Stockholm', year: 'numeric' });

/** The years between the newest and the oldest article of a language, newest first. */
export async function listYears(locale: Locale): Promise<string[]> {
  const [newest, oldest] = await Promise.all([
    yearAtEnd(locale, '-publishedAt,-createdAt'),
    yearAtEnd(locale, 'publishedAt,createdAt'),
  ]);
  if (newest === undefined || oldest === undefined) return [];
  return Array.from({ length: newest - oldest + 1 }, (_, index) => String(newest - index));
}

async function yearAtEnd(locale: Locale, sort: string): Promise<number | undefined> {
  const { docs } = await findDocuments('listings', {
    locale,
    where: { list: { equals: listKey(locale) } },
    select: { publishedAt: true },
    sort,
    limit: 1,
    pagination: false,
    shows: ['news'],
  });
  const date = docs[0]?.publishedAt;
  return date ? Number(year.format(new Date(date))) : undefined;
}
