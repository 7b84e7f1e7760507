import type { System } from './start-system';
import { visit } from './visit';

/** Pages that are not in the sitemap. */
const unlisted = [
  '/sok?q=region',
  '/sok?q=finnsinte',
  '/en/search?q=region',
  '/finns-inte',
  '/en/finns-inte',
  '/kommentera?sida=/',
  '/en/comment?page=/en',
  '/kommentar',
  '/en/comment-status',
];

/** The paths of every page of the site in both languages, with search, the comment form and a page not found. */
export async function pagesOf(system: System): Promise<string[]> {
  const { text } = await visit(system, '/sitemap.xml');
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => {
    return new URL(url ?? '').pathname;
  });
  return [...new Set([...listed, ...unlisted])];
}

/** One page of each kind in the demonstration content, for tests that would be too slow on every page. */
export const kindsOfPage = [
  '/',
  '/nyheter',
  '/nyheter/sa-tas-strategin-for-vastra-gotaland-fram',
  '/kontor',
  '/kontor/brysselkontoret',
  '/samverkan',
  '/samverkan/wexsus',
  '/kontakt',
  '/om-oss/vart-uppdrag',
  '/tillganglighetsredogorelse',
  '/sok?q=region',
  '/finns-inte',
  '/kommentera?sida=/',
  '/en',
];

/** Whether an address of the site, with or without a query, is part of the English edition. */
export const isEnglish = (address: string) => /^\/en(\/|\?|$)/.test(address);
