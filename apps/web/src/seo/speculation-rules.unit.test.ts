import { speculationRules } from './speculation-rules';

const where = speculationRules().prerender[0]?.where ?? { and: [] };

it('prerenders pages of this site alone, when a link is pointed at', () => {
  expect(where.and[0]).toEqual({ href_matches: '/*' });
  expect(speculationRules().prerender).toMatchObject([{ eagerness: 'moderate' }]);
});

it.each(['/kommentera?*', '/en/comment?*', '/sok?*', '/en/search', '/media/*', '/*.*', '/*/vcard'])(
  'leaves forms and files alone: %s',
  (pattern) => expect(JSON.stringify(where.and[1])).toContain(`"${pattern}"`),
);
