import type { Seeder } from '../seeder';
import type { WithPages } from '../seeded';
import { brussels, brusselsInEnglish } from './brussels';
import { gothenburg } from './gothenburg';
import { gothenburgInEnglish } from './gothenburg-in-english';
import { stockholm } from './stockholm';
import { stockholmInEnglish } from './stockholm-in-english';

export const loadOffices = async (seeder: Seeder, seeded: WithPages) => {
  const offices = {
    gothenburg: await seeder.publish('offices', gothenburg(seeded), gothenburgInEnglish(seeded)),
    stockholm: await seeder.publish('offices', stockholm(seeded), stockholmInEnglish),
    brussels: await seeder.publish('offices', brussels(seeded), brusselsInEnglish(seeded)),
  };
  const { contacts } = seeded;
  await seeder.amend('contacts', contacts.gothenburg, {
    office: offices.gothenburg,
    _status: 'published',
  });
  await seeder.amend('contacts', contacts.stockholm, {
    office: offices.stockholm,
    _status: 'published',
  });
  await seeder.amend('contacts', contacts.brussels, {
    office: offices.brussels,
    _status: 'published',
  });
  return offices;
};
