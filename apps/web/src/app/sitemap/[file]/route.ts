import { notFound } from 'next/navigation';
import { env } from '../../../env';
import { listedSections, readPart, sitemapParts } from '../../../seo/read-sitemap';
import { sitemapXml } from '../../../seo/sitemap-xml';
import { xmlAnswer } from '../../../seo/xml';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ file: string }>;
}

/** `/sitemap-2.xml`: the second file of a split sitemap; the one after the last has the section pages. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const place = Number((await params).file) - 1;
  const { parts, isOne } = await sitemapParts();
  const part = parts[place];
  if (isOne || (!part && place !== parts.length)) notFound();
  const documents = part ? await readPart(part) : await listedSections();
  return xmlAnswer(sitemapXml(documents, env.WEB_URL));
}
