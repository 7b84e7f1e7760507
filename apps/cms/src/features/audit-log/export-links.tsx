import type { ServerProps } from 'payload';
import { translate } from '../../translations/translate';

/** Leads from the list of the audit log to its files. */
export function ExportLinks({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <p>
      {translate({ i18n }, { sv: 'Hämta hela loggen:', en: 'Export the whole log:' })}{' '}
      <a href="/api/audit-log/export?format=csv">CSV</a>{' '}
      <a href="/api/audit-log/export?format=json">JSON</a>
    </p>
  );
}
