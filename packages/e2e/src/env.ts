import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The environment that programs under test inherit: without settings. */
export function inheritedEnv(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  return { PATH, HOME, TMPDIR, LANG, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
}

/** A browser of the machine, where the packaged one does not run. */
export const chromiumPath = process.env.CHROMIUM_PATH;

/** How many times `comment-kills` kills the front and the CMS, and for how long at most. */
export const commentKills = { kills: Number(process.env.COMMENT_KILLS ?? 4), minutes: 12 };
