import { log } from './log';
import { CROWDED, RenderFailed, type RenderPage } from './render-page';

/** At some thirty a second, those who come last wait for about as long as a visitor does. */
const MOST = 500;

/**
 * Renders as long as fewer than `most` pages wait for it or are being rendered, and refuses those beyond at once
 * (503), so that a flood of addresses that differ costs neither memory without end nor everybody else's patience.
 * Not for the form of somebody who has written something: it must come back with the words in it.
 */
export function refuseCrowds(render: RenderPage, most = MOST): RenderPage {
  let underWay = 0;
  let isTold = false;
  return async (...page) => {
    if (underWay >= most) {
      if (!isTold) log('too-many-renderings', { most });
      isTold = true;
      throw new RenderFailed(CROWDED);
    }
    underWay += 1;
    try {
      return await render(...page);
    } finally {
      underWay -= 1;
      if (underWay === 0) isTold = false;
    }
  };
}
