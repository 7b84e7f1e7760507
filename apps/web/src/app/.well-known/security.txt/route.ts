import { notFound } from 'next/navigation';
import { getLayout } from '../../../cms/globals';
import { env } from '../../../env';
import { securityTxt } from '../../../seo/security-txt';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const { site } = await getLayout('sv');
  if (!site.email) notFound();
  const text = securityTxt({ email: site.email, origin: env.WEB_URL, now: new Date() });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
