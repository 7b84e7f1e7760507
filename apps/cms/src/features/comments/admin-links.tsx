import type { BeforeListTableServerProps, UIFieldServerProps } from 'payload';
import { translate } from '../../translations/translate';
import { inboxAddress } from '../comment-inbox/inbox-path';
import { type Status, statuses } from '../comment-handling/states';
import { env } from '../../env';

/** Links above the list of comments: one for each status, with its count. */
export async function StateLinks({ payload, user, i18n }: BeforeListTableServerProps) {
  const count = async (status: Status) => {
    const where = { status: { equals: status } };
    const { totalDocs } = await payload.count({
      collection: 'comments',
      where,
      overrideAccess: false,
      user,
    });
    return totalDocs;
  };
  const counted = await Promise.all(
    statuses.map(async (status) => ({ ...status, total: await count(status.value) })),
  );
  return (
    <nav
      aria-label={translate({ i18n }, { sv: 'Kommentarer efter läge', en: 'Comments by status' })}
    >
      <ul
        style={{ display: 'flex', flexWrap: 'wrap', gap: '1.5rem', listStyle: 'none', padding: 0 }}
      >
        <li>
          <a href={inboxAddress(payload.config.routes.admin)}>
            {translate({ i18n }, { sv: 'Inkorgen', en: 'Inbox' })}
          </a>
        </li>
        <li>
          <a href="?">{translate({ i18n }, { sv: 'Alla', en: 'All' })}</a>
        </li>
        {counted.map(({ value, label, total }) => (
          <li key={value}>
            <a href={`?where[or][0][and][0][status][equals]=${value}`}>
              {translate({ i18n }, label)} ({total})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A link from a comment to the public page it is about. */
export function PageLink({ data, req }: UIFieldServerProps) {
  const path: unknown = data?.page?.path;
  if (typeof path !== 'string' || !path.startsWith('/')) return null;
  return (
    <p>
      <a href={new URL(path, env.WEB_URL).href} target="_blank" rel="noreferrer">
        {translate(req, {
          sv: 'Öppna sidan på webbplatsen (ny flik)',
          en: 'Open the page on the site (new tab)',
        })}
      </a>
    </p>
  );
}
