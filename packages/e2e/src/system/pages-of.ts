import type { System } from './start-system';
import { visit } from './visit';

/** Pages that no sitemap lists, but that visitors meet. */
const unlisted = [
  '/sok?q=region',
  '/sok?q=finnsinte',
  '/en/search?q=region',
  '/finns-inte',
  '/en/finns-inte',
  '/kommentera?sida=/',
  '/en/comment?page=/en',
];

/** The paths of every page of the site in both languages, with search, the comment form and a page not found. */
export async function pagesOf(system: System): Promise<string[]> {
  const { text } = await visit(system, '/sitemap.xml');
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => {
    return new URL(url ?? '').pathname;
  });
  return [...new Set([...listed, ...unlisted])];
}
