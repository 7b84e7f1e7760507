import type { Desk } from '../desk';
import type { Made } from '../made';
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
export const loadNews = async (desk: Desk, made: Made) => {
  const northern = await desk.publish('news', northernPartner(made));
  const day = await desk.publish('news', municipalDay(made));
  const strategy = await desk.publish('news', strategyProcess(made, [day]));
  const september = await desk.publish('news', septemberDays(made, [strategy]));
  const conference = await desk.publish('news', conferenceDay(made, [strategy, september]));
  const board = await desk.publish('news', boardElected(made));
  const partner = await desk.publish('news', wexsusPartner(made), wexsusPartnerInEnglish);
  const languages = await desk.publish('news', wexsusTwoLanguages(made, [partner]));
  const six = await desk.publish('news', sixUniversities(made, [partner, languages]));
  const offices = await desk.publish('news', threeOffices(made, [northern]));
  const watch = await desk.publish('news', brusselsWatch(made, [offices]));
  const comments = await desk.publish('news', commentsOpened(made));
  return { northern, strategy, conference, board, partner, six, offices, watch, comments };
};
