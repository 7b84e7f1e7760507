import { answerFeed } from '../../../../feeds/answer-feed';

export const GET = answerFeed('rss');
