import { aTopic } from '@regionwebb/fixtures/factories/documents';
import type { Seeder } from '../seeder';

export const loadTopics = async (seeder: Seeder) => {
  const topic = (title: string, english: string) =>
    seeder.publish('topics', aTopic({ title }), () => ({ title: english, _status: 'published' }));
  return {
    development: await topic('Regional utveckling', 'Regional development'),
    sustainability: await topic('Hållbar utveckling', 'Sustainable development'),
    influence: await topic('Påverkansarbete', 'Public affairs'),
    europe: await topic('EU och omvärlden', 'The EU and the world'),
    municipalities: await topic('Kommunerna', 'The municipalities'),
    site: await topic('Om webbplatsen', 'About this site'),
  };
};
