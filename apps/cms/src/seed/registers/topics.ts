import { aTopic } from '@regionwebb/fixtures/factories/documents';
import type { Desk } from '../desk';

export const loadTopics = async (desk: Desk) => {
  const topic = (title: string, english: string) =>
    desk.publish('topics', aTopic({ title }), () => ({ title: english, _status: 'published' }));
  return {
    development: await topic('Regional utveckling', 'Regional development'),
    sustainability: await topic('Hållbar utveckling', 'Sustainable development'),
    influence: await topic('Påverkansarbete', 'Public affairs'),
    europe: await topic('EU och omvärlden', 'The EU and the world'),
    municipalities: await topic('Kommunerna', 'The municipalities'),
    site: await topic('Om webbplatsen', 'About this site'),
  };
};
