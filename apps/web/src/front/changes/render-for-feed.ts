import type { ChangeFollower } from './follow-changes';
import { RenderFailed, type RenderPage } from '../../processes/rendering';

/**
 * Renders nothing of a CMS that must not be followed, and stores nothing that is rendered while the feed is down: its
 * position and database are unknown.
 */
export const renderForFeed =
  (render: RenderPage, follower: Pick<ChangeFollower, 'state'>): RenderPage =>
  async (...page) => {
    if (follower.state === 'held') throw new RenderFailed('CmsUnavailable');
    const rendered = await render(...page);
    const isKnown = follower.state === 'following' || follower.state === 'refused';
    return isKnown ? rendered : { ...rendered, cacheControl: 'no-store' };
  };
