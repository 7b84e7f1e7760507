import { markAsSvg } from '@regionwebb/content/mark';
import path from 'node:path';
import type { Config } from 'payload';
import { INBOX_PATH } from '../features/comment-inbox/inbox-path';
import { words as inboxWords } from '../features/comment-inbox/words';
import { REPORT_PATH } from '../features/comment-report/report-access';
import { words as reportWords } from '../features/comment-report/words';
import { defaultLayout, widgets } from '../features/dashboard/who-sees';

/** Settings of the admin. No avatar service, which would send users' e-mail hashes to a third party (C2). */
export const admin: Config['admin'] = {
  user: 'users',
  avatar: 'default',
  dateFormat: 'yyyy-MM-dd HH:mm',
  timezones: {
    defaultTimezone: 'Europe/Stockholm',
    supportedTimezones: [{ value: 'Europe/Stockholm', label: 'Svensk tid' }],
  },
  meta: {
    titleSuffix: ' – Regionwebb',
    icons: [
      {
        rel: 'icon',
        type: 'image/svg+xml',
        url: `data:image/svg+xml,${encodeURIComponent(markAsSvg('#0b4a5e'))}`,
      },
    ],
  },
  importMap: { baseDir: path.resolve('src') },
  components: {
    graphics: {
      Icon: '/admin/components/brand#Icon',
      Logo: '/admin/components/brand#Logo',
    },
    afterNavLinks: [
      '/features/comment-inbox/inbox-link#InboxLink',
      '/features/comment-report/report-link#ReportLink',
    ],
    views: {
      commentInbox: {
        Component: '/features/comment-inbox/inbox-view#InboxView',
        path: INBOX_PATH,
        exact: true,
        meta: { title: inboxWords.title.sv },
      },
      commentReport: {
        Component: '/features/comment-report/report-view#ReportView',
        path: REPORT_PATH,
        exact: true,
        meta: { title: reportWords.title.sv },
      },
    },
    beforeDashboard: ['/features/dashboard/welcome#Welcome'],
    providers: ['/admin/components/named-selects#NamedSelects'],
  },
  dashboard: {
    defaultLayout,
    widgets: Object.entries(widgets).map(([slug, { label, component }]) => ({
      slug,
      label,
      Component: `/features/dashboard/${component}`,
      minWidth: 'small',
    })),
  },
};
