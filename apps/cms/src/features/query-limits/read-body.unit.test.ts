import { readJson } from './read-body';

const read = (body: string | null) =>
  readJson(new Request('http://cms.example', { method: 'POST', body }), 20);

it.each([
  ['{"text":"å"}', { text: 'å' }],
  ['{"text":"ååååååå"}', undefined],
  ['[1234567890123456789]', undefined],
  ['{', undefined],
  [null, undefined],
])('reads %j as %j, with a limit of twenty bytes', async (body, value) =>
  expect(await read(body)).toEqual(value),
);
