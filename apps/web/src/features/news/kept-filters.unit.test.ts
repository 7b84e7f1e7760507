import { jest } from '@jest/globals';
import { listEditions as contactEditions } from '../contacts/list-editions';
import { listEditions as newsEditions } from './list-editions';
import { responseCache } from '../../cms/response-cache';

const english: Record<string, string> = { halsa: 'health', goteborgskontoret: 'gothenburg' };
const list = (...docs: object[]) => ({ docs, totalDocs: docs.length, totalPages: 1 });
const areas = {
  sv: ['Riksdag och regering', 'Nationella myndigheter'],
  en: ['Parliament and government', 'National agencies'],
};

const answerTo = (address: string): object => {
  const [, id] = /\/api\/\w+\/([\w-]+)\?/.exec(address) ?? [];
  if (id) return { id, slug: { sv: id, en: english[id] ?? null } };
  if (address.includes('/api/contacts?'))
    return list(
      {
        id: '1',
        role: 'A',
        areasOfResponsibility: ['Bara här'].slice(address.includes('=en') ? 1 : 0),
      },
      {
        id: '2',
        role: 'B',
        areasOfResponsibility: address.includes('locale=en') ? areas.en : areas.sv,
      },
    );
  const [, slug] = /\[equals\]=([\w-]+)/.exec(address) ?? [];
  return slug && slug !== 'okand' ? list({ id: slug, slug }) : list();
};
const urlOf = (address: Parameters<typeof fetch>[0]) =>
  address instanceof Request ? address.url : address.toString();

beforeEach(() => {
  responseCache.expire(['everything']);
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation((address) =>
      Promise.resolve(Response.json(answerTo(decodeURIComponent(urlOf(address))))),
    );
});
afterEach(() => jest.restoreAllMocks());

describe('in the other language a list keeps', () => {
  const page = 3;

  it('its filters, by their names there, from its first page on', async () => {
    const query = { page, topic: 'halsa', office: 'goteborgskontoret', year: '2024' };
    expect(await newsEditions('sv', query)).toEqual({
      sv: '/nyheter?amne=halsa&kontor=goteborgskontoret&ar=2024',
      en: '/en/news?topic=health&office=gothenburg&year=2024',
    });
  });

  it.each(['utan-engelska', 'okand'])('no filter without a name there: %s', async (topic) =>
    expect((await newsEditions('sv', { page, topic })).en).toBe('/en/news'),
  );

  it('the office and the area of the contacts', async () => {
    const query = { office: 'goteborgskontoret', area: 'Nationella myndigheter' };
    expect((await contactEditions('sv', query)).en).toBe(
      '/en/contact?office=gothenburg&area=National+agencies',
    );
  });

  it.each(['Bara här', 'Finns inte'])('no area without a name there: %s', async (area) =>
    expect((await contactEditions('sv', { area })).en).toBe('/en/contact'),
  );
});
