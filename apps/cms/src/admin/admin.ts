import path from 'node:path';
import type { Config } from 'payload';

/** Settings of the admin. No avatar service, which would send users' e-mail hashes to a third party (C2). */
export const admin: Config['admin'] = {
  user: 'users',
  avatar: 'default',
  dateFormat: 'yyyy-MM-dd HH:mm',
  timezones: {
    defaultTimezone: 'Europe/Stockholm',
    supportedTimezones: [{ value: 'Europe/Stockholm', label: 'Svensk tid' }],
  },
  meta: { titleSuffix: ' – Regionwebb' },
  importMap: { baseDir: path.resolve('src') },
  components: {
    beforeDashboard: ['/features/scheduling/job-status#JobStatus'],
  },
};
