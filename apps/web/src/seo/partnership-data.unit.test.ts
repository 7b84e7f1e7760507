import type { Partnership } from '@regionwebb/content/payload-types';
import { anOrganisation, aPartnership } from '@regionwebb/fixtures/factories/documents';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { partnershipData } from './partnership-data';

const page = { locale: 'sv', path: '/samverkan/wexsus', origin: 'https://region.example' } as const;
const data = (overrides: Partial<Partnership> = {}) =>
  partnershipData(stored(aPartnership(overrides)), page);
const named = (name: string, website?: string) =>
  stored(anOrganisation({ name, website: website ?? null }), name);

it('names every party in the role that its page shows, funders separately', () => {
  const parties: Partnership['parties'] = [
    { organisation: named('Högskolan Väst', 'https://hv.example'), role: 'owner' },
    { organisation: named('Länsstyrelsen'), role: 'associate' },
    { organisation: named('EU'), role: 'cofunder' },
    { organisation: 'not-readable', role: 'member' },
  ];
  expect(data({ parties })).toMatchObject({
    member: [
      {
        '@type': 'OrganizationRole',
        roleName: 'Delägare',
        member: { '@type': 'Organization', name: 'Högskolan Väst', url: 'https://hv.example/' },
      },
      { roleName: 'Associerad partner', member: { name: 'Länsstyrelsen' } },
    ],
    funder: [{ '@type': 'Organization', name: 'EU' }],
  });
});

it.each([
  ['association', 'Organization'],
  ['arena', 'Organization'],
  ['office', 'Organization'],
  ['agreement', 'Project'],
  ['project', 'Project'],
  [null, 'Project'],
] as const)('is, when it is a %s, one %s', (kind, type) =>
  expect(data({ kind })).toMatchObject({ '@type': type }),
);

it('has its address, logo and website, and no missing values', () => {
  expect(data({ logo: aPicture(), website: 'https://wexsus.example/' })).toMatchObject({
    url: 'https://region.example/samverkan/wexsus',
    logo: expect.stringMatching(/^https:\/\/region\.example\/media\//),
    sameAs: 'https://wexsus.example/',
  });
  const bare = { summary: null, logo: 'not-readable', website: 'javascript:alert(1)', parties: [] };
  expect(Object.keys(data(bare)).sort()).toEqual(['@type', 'name', 'url']);
});
