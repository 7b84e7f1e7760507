import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import { z } from 'zod';
import { endAll, startAll } from './testing/start-front';

it('says that the disk is full', async () => {
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
