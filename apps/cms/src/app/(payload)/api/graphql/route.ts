import config from '@payload-config';
import { REST_OPTIONS } from '@payloadcms/next/routes';
import { answerQuery } from '../../../../features/graphql/answer-query';

export const POST = answerQuery(config);
export const OPTIONS = REST_OPTIONS(config);
