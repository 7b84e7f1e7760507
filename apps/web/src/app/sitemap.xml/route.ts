import { sitemapFile } from '@regionwebb/content/segments';
import { env } from '../../env';
import { listedSections, readPart, sitemapParts } from '../../seo/read-sitemap';
import { sitemapIndexXml, sitemapXml } from '../../seo/sitemap-xml';
import { xmlAnswer } from '../../seo/xml';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const { parts, isOne } = await sitemapParts();
  // The last number is the section pages.
  const files = [...parts, 'sections'].map((_, place) => sitemapFile(place + 1));
  if (!isOne) return xmlAnswer(sitemapIndexXml(files, env.WEB_URL));
  const documents = await listedSections();
  for (const part of parts) documents.push(...(await readPart(part)));
  return xmlAnswer(sitemapXml(documents, env.WEB_URL));
}
