import { anOrganisation } from '@regionwebb/fixtures/factories/documents';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { groupParties } from './group-parties';
import { Parties } from './parties';
import { placeParties } from './place-parties';

const many = Array.from({ length: 500 }, (_, index) => ({
  organisation: stored(anOrganisation({ name: `Organisation ${index}` }), `${index}`),
  role: index % 2 === 0 ? ('member' as const) : ('owner' as const),
}));

it('loses no party without a name in the language, and marks its name as Swedish', () => {
  const unnamed = stored({ ...anOrganisation(), name: null, swedishName: 'Umeå kommun' });
  const partnership = {
    name: 'North',
    parties: [{ organisation: unnamed, role: 'member' as const }],
  };
  const html = renderToStaticMarkup(createElement(Parties, { partnership, locale: 'en' }));
  expect(html).toContain('<span lang="sv">Umeå kommun</span>');
});

it('names all of 500 parties, and draws them in a few kilobytes', () => {
  const partnership = { name: 'Alla', parties: many };
  const html = renderToStaticMarkup(createElement(Parties, { partnership, locale: 'sv' }));
  const picture = /<svg.*<\/svg>/.exec(html)?.[0] ?? '';
  expect(html.match(/<li>/g)).toHaveLength(500);
  expect(picture.match(/h0/g)).toHaveLength(500);
  expect(Buffer.byteLength(picture)).toBeLessThan(16_000);
  expect(Buffer.byteLength(html)).toBeLessThan(48_000);
});

it('gives each of 500 parties a different place around the middle', () => {
  const places = placeParties(groupParties(many)).map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(500);
});

it('puts the most responsible innermost among many', () => {
  const distances = placeParties(groupParties(many)).map(({ x, y, role }) => ({
    role,
    distance: Math.hypot(x, y),
  }));
  const owners = distances.filter(({ role }) => role === 'owner');
  const members = distances.filter(({ role }) => role === 'member');
  expect(Math.max(...owners.map(({ distance }) => distance)) - 1).toBeLessThan(
    Math.min(...members.map(({ distance }) => distance)),
  );
});
