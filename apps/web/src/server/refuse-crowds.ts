import { createCrowd } from './crowd';
import { CROWDED, RenderFailed, type RenderPage } from './render-page';

/** At some thirty a second, those who come last wait for about as long as a visitor does. */
const MOST = 500;

/**
 * Renders as long as fewer than `most` pages wait for it or are being rendered, and refuses those beyond at once
 * (503), so that a flood of addresses that differ costs neither memory without end nor everybody else's patience.
 * Not for the form of somebody who has written something: it must come back with the words in it.
 */
export function refuseCrowds(render: RenderPage, most = MOST): RenderPage {
  const crowd = createCrowd('too-many-renderings', most);
  return async (...page) => {
    if (!crowd.enter()) throw new RenderFailed(CROWDED);
    try {
      return await render(...page);
    } finally {
      crowd.leave();
    }
  };
}
