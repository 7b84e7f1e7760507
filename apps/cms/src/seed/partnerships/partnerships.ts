import type { Desk } from '../desk';
import type { WithOffices } from '../made';
import { northernOffice } from './northern-office';
import { vastkom } from './vastkom';
import { wexsus } from './wexsus';
import { wexsusInEnglish } from './wexsus-in-english';

export const loadPartnerships = async (desk: Desk, made: WithOffices) => ({
  wexsus: await desk.publish('partnerships', wexsus(made), wexsusInEnglish),
  vastkom: await desk.publish('partnerships', vastkom(made)),
  north: await desk.publish('partnerships', northernOffice(made)),
});
