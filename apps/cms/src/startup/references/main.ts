import { runApp } from '@regionwebb/start-up/run-app';
import { CannotStart } from '@regionwebb/start-up/cannot-start';

/**
 * `node dist/references.js [--check]`: mends the record of what refers to what, or only checks it, with exit code 1 where
 * it is not as it should be. The CMS may be running.
 */
await runApp('The command', async () => {
  const [option, ...others] = process.argv.slice(2);
  if ((option !== undefined && option !== '--check') || others.length > 0)
    throw new CannotStart('The command takes no argument but --check.');
  const mend = option === undefined;
  const { openCms } = await import('../password/open-cms');
  const { rebuildReferences } = await import('../../features/references/rebuild-references');
  const payload = await openCms();
  const { missing, sources, wrong } = await rebuildReferences(payload, { mend });
  await payload.destroy();
  const found = `${missing} rows were missing and ${wrong} were wrong`;
  const isRight = missing + wrong === 0;
  if (isRight) console.log(`The references of ${sources} documents and globals are right.`);
  else
    console.log(`${found}, of ${sources} documents and globals.${mend ? ' They are mended.' : ''}`);
  process.exit(isRight || mend ? 0 : 1);
});
