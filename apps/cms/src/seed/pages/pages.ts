import type { Desk } from '../desk';
import type { Registers } from '../made';
import { about, aboutInEnglish } from './about';
import { aboutSite } from './about-site';
import { aboutSiteInEnglish } from './about-site-in-english';
import { buildingBlocks } from './building-blocks';
import { forJournalists } from './for-journalists';
import { mission } from './mission';
import { missionInEnglish } from './mission-in-english';
import { privacy } from './privacy';
import { privacyInEnglish } from './privacy-in-english';
import { publicRecords, publicRecordsInEnglish } from './public-records';

/** Parents first, since a page's address begins with its parent's. */
export const loadPages = async (desk: Desk, made: Registers) => {
  const aboutId = await desk.publish('pages', about(made), aboutInEnglish);
  const privacyId = await desk.publish('pages', privacy(made), () => privacyInEnglish(made));
  const siteId = await desk.publish('pages', aboutSite(made, privacyId), () =>
    aboutSiteInEnglish(made, privacyId),
  );
  return {
    about: aboutId,
    privacy: privacyId,
    site: siteId,
    mission: await desk.publish('pages', mission(aboutId), missionInEnglish),
    records: await desk.publish('pages', publicRecords(made, aboutId), () =>
      publicRecordsInEnglish(made),
    ),
    journalists: await desk.publish('pages', forJournalists(made, aboutId)),
    blocks: await desk.publish('pages', buildingBlocks(made, siteId)),
  };
};
