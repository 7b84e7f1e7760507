import { getChrome } from '../../cms/get-layout';
import { webManifest } from '../../seo/web-manifest';
import { siteName } from '../../cms/site-name';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const chrome = await getChrome('sv');
  const manifest = webManifest({ name: siteName(chrome), description: chrome.site.description });
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
