import { jest } from '@jest/globals';
import { digestsOf } from '@regionwebb/personal-data';
import { setTimeout as sleep } from 'node:timers/promises';
import { endAll, startAll } from '../testing/start-front';

let site: Awaited<ReturnType<typeof startAll>>;
beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  site = await startAll();
});
afterAll(async () => {
  await endAll(site);
  jest.restoreAllMocks();
});

const ask = (query: string) => site.front.visit(`/kommentera/publicerat.json${query}`);

it('gives the form’s script what a comment may contain, as digests', async () => {
  site.cms.published = [...digestsOf(['post@region.example'])];
  const answer = await ask('?sida=%2Fkontor');
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toEqual(site.cms.published);
  expect(answer.headers['cache-control']).toBe('public, max-age=60');
  expect(answer.headers['set-cookie']).toBeUndefined();
});

it('gives what is new as soon as a change is announced', async () => {
  site.cms.published = [...digestsOf(['nytt@region.example'])];
  site.cms.change('contacts');
  const expected = JSON.stringify(site.cms.published);
  while ((await ask('?sida=%2Fkontor')).text !== expected) await sleep(10);
});

it.each(['', '?sida=', '?sida=https://elsewhere.example', '?sida=//elsewhere.example'])(
  'has no list for a page off the site: %j',
  async (query) => expect((await ask(query)).status).toBe(404),
);
