import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { translate } from '../../translations/translate';
import { askedReport } from './asked-report';
import { readReport } from './read-report';
import { readsReport, REPORT_PATH } from './report-access';
import { ReportContent } from './report-content';
import { words } from './words';

/** The page of the report, for those who read it; a sentence for other users, and the login for those who are none. */
export async function ReportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const { admin: adminRoute } = req.payload.config.routes;
  const { user } = req;
  if (!user)
    redirect(
      `${formatAdminURL({ adminRoute, path: '/login' })}?redirect=${adminRoute}${REPORT_PATH}`,
    );
  const asked = askedReport(req, searchParams);
  const report = readsReport(req) ? await readReport(req.payload, asked) : undefined;
  return (
    <DefaultTemplate
      {...{ i18n: req.i18n, locale, params, payload: req.payload, permissions, req, searchParams }}
      user={user}
      visibleEntities={{
        collections: visibleEntities?.collections,
        globals: visibleEntities?.globals,
      }}
    >
      <Gutter className="report">
        <h1>{translate(req, words.title)}</h1>
        {report ? (
          <ReportContent
            action={`${adminRoute}${REPORT_PATH}`}
            language={asked.locale}
            report={report}
          />
        ) : (
          <p>{translate(req, words.refused)}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  );
}
