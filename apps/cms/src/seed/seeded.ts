import type { loadDocuments } from './media/documents';
import type { loadPictures } from './media/pictures';
import type { loadOffices } from './offices/offices';
import type { loadPages } from './pages/pages';
import type { loadPartnerships } from './partnerships/partnerships';
import type { loadContacts } from './registers/contacts';
import type { loadOrganisations } from './registers/organisations';
import type { loadTopics } from './registers/topics';

type Ids<Load extends (...args: never[]) => unknown> = Awaited<ReturnType<Load>>;

/** The ids of the documents loaded so far, which later ones link to. */
export interface Registers {
  pictures: Ids<typeof loadPictures>;
  documents: Ids<typeof loadDocuments>;
  topics: Ids<typeof loadTopics>;
  organisations: Ids<typeof loadOrganisations>;
  contacts: Ids<typeof loadContacts>;
}

export interface WithPages extends Registers {
  pages: Ids<typeof loadPages>;
}

export interface WithOffices extends WithPages {
  offices: Ids<typeof loadOffices>;
}

export interface Seeded extends WithOffices {
  partnerships: Ids<typeof loadPartnerships>;
}
