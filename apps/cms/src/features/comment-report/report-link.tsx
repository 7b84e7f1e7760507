import type { ServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { translate } from '../../translations/translate';
import { readsReport, REPORT_PATH } from './report-access';
import { words } from './words';

/** Leads from the admin's menu to the report, for those who read it. */
export function ReportLink({
  i18n,
  payload,
  user,
}: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  if (!readsReport({ user })) return null;
  const { admin: adminRoute } = payload.config.routes;
  return (
    <a className="nav__link report-link" href={formatAdminURL({ adminRoute, path: REPORT_PATH })}>
      {translate({ i18n }, words.title)}
    </a>
  );
}
