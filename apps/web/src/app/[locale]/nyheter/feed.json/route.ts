import { answerFeed } from '../../../../seo/feeds/answer-feed';

export const GET = answerFeed('json');
