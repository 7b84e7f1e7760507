import type { UIFieldServerProps } from 'payload';
import { env } from '../../env';
import { say } from '../../translations/say';

/** A link from a comment to the public page it is about. */
export function PageLink({ data, req }: UIFieldServerProps) {
  const path: unknown = data?.page?.path;
  if (typeof path !== 'string' || !path.startsWith('/')) return null;
  return (
    <p>
      <a href={new URL(path, env.WEB_URL).href} target="_blank" rel="noreferrer">
        {say(req, {
          sv: 'Öppna sidan på webbplatsen (ny flik)',
          en: 'Open the page on the site (new tab)',
        })}
      </a>
    </p>
  );
}
