import { getLayout, siteName } from '../../cms/globals';
import { webManifest } from '../../seo/web-manifest';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const layout = await getLayout('sv');
  const manifest = webManifest({ name: siteName(layout), description: layout.site.description });
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
