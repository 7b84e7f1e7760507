import { Synonyms } from './synonyms';

const synonyms = new Synonyms('sv', [
  ['gbg', 'Göteborg'],
  ['VGR', 'Västra Götalandsregionen'],
  ['kontor', 'expedition', 'byrå'],
]);

it.each([
  ['gbg', ['gbg', 'Göteborg']],
  ['Göteborgs hamn', ['Göteborgs hamn', 'gbg hamn']],
  ['avtal med västra götalandsregionen', ['avtal med västra götalandsregionen', 'avtal med VGR']],
  ['vgr', ['vgr', 'Västra Götalandsregionen']],
  ['västra götaland', ['västra götaland']],
  ['öppnar', ['öppnar', 'öppettider']],
  ['öppettider', ['öppettider']],
  ['', ['']],
])('expands %j to these variants: %j', (query, ways) =>
  expect(synonyms.waysOf(query)).toEqual(ways),
);

it('makes at most six variants, however many synonyms there are', () =>
  expect(synonyms.waysOf('kontor gbg expedition vgr byrå')).toHaveLength(6));
