export const dynamic = 'force-dynamic';

/** The process is up. */
export const GET = (): Response =>
  Response.json({ status: 'levande' }, { headers: { 'cache-control': 'no-store' } });
