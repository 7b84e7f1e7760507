import type { Desk } from '../desk';
import type { WithPages } from '../made';
import { brussels, brusselsInEnglish } from './brussels';
import { gothenburg } from './gothenburg';
import { gothenburgInEnglish } from './gothenburg-in-english';
import { stockholm } from './stockholm';
import { stockholmInEnglish } from './stockholm-in-english';

export const loadOffices = async (desk: Desk, made: WithPages) => {
  const offices = {
    gothenburg: await desk.publish('offices', gothenburg(made), gothenburgInEnglish(made)),
    stockholm: await desk.publish('offices', stockholm(made), stockholmInEnglish),
    brussels: await desk.publish('offices', brussels(made), brusselsInEnglish(made)),
  };
  const { contacts } = made;
  await desk.amend('contacts', contacts.gothenburg, {
    office: offices.gothenburg,
    _status: 'published',
  });
  await desk.amend('contacts', contacts.stockholm, {
    office: offices.stockholm,
    _status: 'published',
  });
  await desk.amend('contacts', contacts.brussels, {
    office: offices.brussels,
    _status: 'published',
  });
  return offices;
};
