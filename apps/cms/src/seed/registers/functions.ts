import type { Seeder } from '../seeder';
import { mailbox } from '../phone-numbers';

/** Loaded before the documents, which get their owners from these defaults. */
export const loadFunctions = async (seeder: Seeder): Promise<void> => {
  const add = (name: string, address: string) =>
    seeder.publish('functions', { name, mailbox: mailbox(address) });
  const web = await add('Exempelregionens webbredaktion', 'webben');
  const press = await add('Pressfunktionen', 'press');
  const partnerships = await add('Samordning av samverkan', 'samverkan');
  await seeder.fill('ownership', { defaultFunction: web, news: press, partnerships });
};
