import type { Contact } from '@regionwebb/content/payload-types';
import { aContact, anOrganisation } from '@regionwebb/fixtures/factories/documents';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { longAddress, longTitle, longWord } from './example';
import { brussels, gothenburg } from './offices';
import { samplePicture } from './pictures';

/** With all fields. */
export const complete: Contact = stored(
  aContact({
    role: 'Pressansvarig',
    name: 'Förnamn Efternamn',
    organisation: stored(anOrganisation({ name: 'Exempelregionen' }), 'organisation'),
    office: gothenburg,
    areasOfResponsibility: ['Press', 'Sociala medier'],
    image: samplePicture(600, 600),
  }),
  'complete',
);

/** Like most: a role, with neither name nor picture. */
export const nameless: Contact = stored(
  aContact({ office: brussels, areasOfResponsibility: ['EU-frågor'] }),
  'nameless',
);

export const bare: Contact = stored(
  aContact({ role: 'Diariet', phone: undefined, email: undefined }),
  'bare',
);

export const long: Contact = stored(
  aContact({ role: longTitle, email: longAddress, areasOfResponsibility: [longWord, longTitle] }),
  'long',
);
