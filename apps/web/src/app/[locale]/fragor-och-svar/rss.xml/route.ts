import { answerAnswersFeed } from '../../../../seo/feeds/answer-answers-feed';

export const dynamic = 'force-dynamic';

export const GET = answerAnswersFeed('rss');
