import type { Organisation, Partnership } from '@regionwebb/content/payload-types';
import { aPartnership, anOrganisation } from '@regionwebb/fixtures/factories/documents';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { longTitle } from './example';
import { brussels, gothenburg } from './offices';
import { square } from './pictures';

type Party = NonNullable<Partnership['parties']>[number];

const organisation = (name: string, more: Partial<Organisation> = {}): Organisation =>
  stored(anOrganisation({ name, ...more }), name);

const party = (role: Party['role'], name: string, more?: Partial<Organisation>): Party => ({
  id: `${role} ${name}`,
  role,
  organisation: organisation(name, more),
});

export const arena: Partnership = stored(
  aPartnership({
    slug: 'wexsus',
    logo: square,
    website: 'https://www.wexsus.example/',
    period: { start: '2019-01-01T11:00:00.000Z', end: '2027-12-31T11:00:00.000Z' },
    offices: [gothenburg, brussels],
    areas: [
      { id: '1', title: 'Kompetensförsörjning', description: 'Hur fler utbildas till bristyrken.' },
      { id: '2', title: 'Klimat' },
      { id: '3', title: longTitle, description: 'Ett område med ett långt namn.' },
    ],
    parties: [
      { ...party('principal', 'Exempelregionen'), since: '2019-01-01T11:00:00.000Z' },
      party('owner', 'Länsstyrelsen', { website: 'https://www.lansstyrelsen.example/' }),
      party('owner', 'Högskolan'),
      party('associate', longTitle),
      party('cofunder', 'Sparbanksstiftelsen'),
      party('member', 'Kommunförbundet'),
    ],
  }),
  'arena',
);

export const agreement: Partnership = stored(
  aPartnership({ name: longTitle, slug: 'lang', kind: 'agreement', summary: null }),
  'agreement',
);

/** As many as the largest networks have. */
export const manyParties: Party[] = Array.from({ length: 300 }, (_, index) =>
  party(index < 5 ? 'principal' : index < 40 ? 'owner' : 'member', `Kommun ${index + 1}`),
);
