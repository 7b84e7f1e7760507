import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import { z } from 'zod';
import { endAll, startAll } from './testing/start-front';

it('reports that the disk is full', async () => {
  jest.spyOn(console, 'log').mockReturnValue();
  const onError = jest.fn();
  const { cms, front } = await startAll({ onError });
  await symlink('/dev/full', path.join(front.directory, 'state.json.tmp'));
  const { status, text } = await front.visit('/halsa/redo');
  const { disk } = z.object({ disk: z.string() }).parse(JSON.parse(text));
  expect([status, disk]).toEqual([503, 'full']);
  expect((await front.visit('/halsa/levande')).status).toBe(200);
  expect(onError).toHaveBeenCalledTimes(1);
  await endAll({ cms, front });
});

it('returns how many changes were announced to the other processes, and how far each has come', async () => {
  jest.spyOn(console, 'log').mockReturnValue();
  const { cms, front } = await startAll();
  const changes = z.object({
    changes: z.object({ announced: z.number(), applied: z.array(z.number()) }),
  });
  const read = async () =>
    changes.parse(JSON.parse((await front.visit('/halsa/redo')).text)).changes;
  while (!cms.waits) await new Promise((resolve) => setImmediate(resolve));
  const { announced, applied } = await read();
  expect(applied).toEqual([0, 0]);
  cms.change();
  while (!cms.waits) await new Promise((resolve) => setImmediate(resolve));
  expect((await read()).announced).toBe(announced + 1);
  await endAll({ cms, front });
});
