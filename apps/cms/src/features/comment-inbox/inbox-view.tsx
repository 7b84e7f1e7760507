import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { readsComments } from '../../access/comments';
import { translate } from '../../translations/translate';
import { askedInbox } from './asked-inbox';
import { InboxContent } from './inbox-content';
import { inboxAddress } from './inbox-path';
import { words } from './words';

/** The inbox of comments, for those who read them; a sentence for other users, and the login for those who are none. */
export async function InboxView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const { admin: adminRoute } = req.payload.config.routes;
  const asked = askedInbox(searchParams);
  const { user } = req;
  if (!user) {
    const here = inboxAddress(adminRoute, { ...asked, view: asked.view.name });
    const login = formatAdminURL({ adminRoute, path: '/login' });
    redirect(`${login}?redirect=${encodeURIComponent(here)}`);
  }
  return (
    <DefaultTemplate
      {...{ i18n: req.i18n, locale, params, payload: req.payload, permissions, req, searchParams }}
      user={user}
      visibleEntities={{
        collections: visibleEntities?.collections,
        globals: visibleEntities?.globals,
      }}
    >
      <Gutter className="inbox">
        {(await readsComments(req)) ? (
          await InboxContent({ req, asked })
        ) : (
          <>
            <h1>{translate(req, words.title)}</h1>
            <p>{translate(req, words.refused)}</p>
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  );
}
