import { speculationRules } from '../../seo/speculation-rules';

export const dynamic = 'force-static';

export const GET = (): Response =>
  Response.json(speculationRules(), {
    headers: { 'content-type': 'application/speculationrules+json' },
  });
