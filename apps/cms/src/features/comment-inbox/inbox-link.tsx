import { createLocalReq, type ServerProps } from 'payload';
import { readsComments } from '../../access/comments';
import { translate } from '../../translations/translate';
import { inboxAddress } from './inbox-path';
import { words } from './words';

/** Leads from the admin's menu to the inbox, for those who read comments. */
export async function InboxLink({
  i18n,
  payload,
  user,
}: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  if (!user || !(await readsComments(await createLocalReq({ user }, payload)))) return null;
  return (
    <a className="nav__link report-link" href={inboxAddress(payload.config.routes.admin)}>
      {translate({ i18n }, words.title)}
    </a>
  );
}
