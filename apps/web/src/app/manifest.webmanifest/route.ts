import { getLayout, siteName } from '../../cms/globals';
import { webManifest } from '../../seo/web-manifest';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const chrome = await getLayout('sv');
  const manifest = webManifest({ name: siteName(chrome), description: chrome.site.description });
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
