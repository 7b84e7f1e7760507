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
])('asks %j in these ways: %j', (query, ways) => expect(synonyms.waysOf(query)).toEqual(ways));

it('asks in six ways at most, however many words mean the same', () =>
  expect(synonyms.waysOf('kontor gbg expedition vgr byrå')).toHaveLength(6));
