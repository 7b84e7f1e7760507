import config from '@payload-config';
import { REST_OPTIONS } from '@payloadcms/next/routes';
import { answerQuestion } from '../../../../features/graphql/answer-question';

export const POST = answerQuestion(config);
export const OPTIONS = REST_OPTIONS(config);
