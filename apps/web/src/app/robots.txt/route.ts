import { env } from '../../env';
import { robotsTxt } from '../../seo/robots-txt';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(robotsTxt(env.WEB_URL), { headers });
}
