import config from '@payload-config';
import { REST_GET, REST_OPTIONS } from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { addDatabaseHeader } from '../../../../features/change-feed/database-identity';
import { limitRequests } from '../../../../features/query-limits/limit-requests';

/** Each of Payload's handlers handles all methods. */
const answer = addDatabaseHeader(
  () => getPayload({ config }),
  limitRequests(config, REST_GET(config)),
);

export const GET = answer;
export const POST = answer;
export const DELETE = answer;
export const PATCH = answer;
export const PUT = answer;
export const OPTIONS = REST_OPTIONS(config);
