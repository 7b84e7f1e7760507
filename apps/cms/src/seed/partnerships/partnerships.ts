import type { Seeder } from '../seeder';
import type { WithOffices } from '../seeded';
import { northernOffice } from './northern-office';
import { vastkom } from './vastkom';
import { wexsus } from './wexsus';
import { wexsusInEnglish } from './wexsus-in-english';

export const loadPartnerships = async (seeder: Seeder, seeded: WithOffices) => ({
  wexsus: await seeder.publish('partnerships', wexsus(seeded), wexsusInEnglish),
  vastkom: await seeder.publish('partnerships', vastkom(seeded)),
  north: await seeder.publish('partnerships', northernOffice(seeded)),
});
