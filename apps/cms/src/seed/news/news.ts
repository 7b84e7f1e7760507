import type { Seeder } from '../seeder';
import type { Seeded } from '../seeded';
import { boardElected } from './board-elected';
import { brusselsWatch } from './brussels-watch';
import { commentsOpened } from './comments-opened';
import { conferenceDay } from './conference-day';
import { municipalDay } from './municipal-day';
import { northernPartner } from './northern-partner';
import { septemberDays } from './september-days';
import { sixUniversities } from './six-universities';
import { strategyProcess } from './strategy-process';
import { threeOffices } from './three-offices';
import { wexsusPartner } from './wexsus-partner';
import { wexsusPartnerInEnglish } from './wexsus-partner-in-english';
import { wexsusTwoLanguages } from './wexsus-two-languages';

/** Oldest first, so that an article can point to those before it. */
export const loadNews = async (seeder: Seeder, seeded: Seeded) => {
  const northern = await seeder.publish('news', northernPartner(seeded));
  const day = await seeder.publish('news', municipalDay(seeded));
  const strategy = await seeder.publish('news', strategyProcess(seeded, [day]));
  const september = await seeder.publish('news', septemberDays(seeded, [strategy]));
  const conference = await seeder.publish('news', conferenceDay(seeded, [strategy, september]));
  const board = await seeder.publish('news', boardElected(seeded));
  const partner = await seeder.publish('news', wexsusPartner(seeded), wexsusPartnerInEnglish);
  const languages = await seeder.publish('news', wexsusTwoLanguages(seeded, [partner]));
  const six = await seeder.publish('news', sixUniversities(seeded, [partner, languages]));
  const offices = await seeder.publish('news', threeOffices(seeded, [northern]));
  const watch = await seeder.publish('news', brusselsWatch(seeded, [offices]));
  const comments = await seeder.publish('news', commentsOpened(seeded));
  return { northern, strategy, conference, board, partner, six, offices, watch, comments };
};
