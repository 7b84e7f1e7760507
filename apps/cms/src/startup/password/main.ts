import { runApp } from '@regionwebb/start-up/run-app';
import { CannotStart } from '@regionwebb/start-up/cannot-start';

/** `node dist/password.js e-mail`: sets a user's password, whether the CMS is running or not. */
await runApp('The command', async () => {
  const [email, ...others] = process.argv.slice(2).map((word) => word.trim().toLowerCase());
  if (!email?.includes('@') || others.length > 0) {
    throw new CannotStart('Say whose password to set: npm run password -- name@region.example');
  }
  const { askPassword } = await import('./ask-password');
  const { openCms } = await import('./open-cms');
  const { setPassword } = await import('./set-password');
  const { password, isGenerated } = await askPassword({
    input: process.stdin,
    output: process.stderr,
  });
  const payload = await openCms();
  try {
    await setPassword(payload, { email, password });
  } finally {
    await payload.destroy();
  }
  console.log(
    isGenerated ? `The password of ${email} is now ${password}` : `${email} has the new password.`,
  );
  process.exit(0);
});
