import type { Seeder } from '../seeder';
import type { Registers } from '../seeded';
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
export const loadPages = async (seeder: Seeder, seeded: Registers) => {
  const aboutId = await seeder.publish('pages', about(seeded), aboutInEnglish);
  const privacyId = await seeder.publish('pages', privacy(seeded), () => privacyInEnglish(seeded));
  const siteId = await seeder.publish('pages', aboutSite(seeded, privacyId), () =>
    aboutSiteInEnglish(seeded, privacyId),
  );
  return {
    about: aboutId,
    privacy: privacyId,
    site: siteId,
    mission: await seeder.publish('pages', mission(aboutId), missionInEnglish),
    records: await seeder.publish('pages', publicRecords(seeded, aboutId), () =>
      publicRecordsInEnglish(seeded),
    ),
    journalists: await seeder.publish('pages', forJournalists(seeded, aboutId)),
    blocks: await seeder.publish('pages', buildingBlocks(seeded, siteId)),
  };
};
