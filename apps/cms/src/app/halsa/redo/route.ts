import config from '@payload-config';
import { getPayload } from 'payload';
import { readiness } from '../../../startup/readiness';

export const dynamic = 'force-dynamic';

export const GET = async (): Promise<Response> => readiness(await getPayload({ config }));
