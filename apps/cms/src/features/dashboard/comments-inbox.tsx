import Link from 'next/link';
import { readsComments } from '../../access/comments';
import { translate } from '../../translations/translate';
import { inboxAddress } from '../comment-inbox/inbox-path';
import { statuses } from '../comment-handling/states';
import { inSwedishTime } from '../publishing/swedish-time';
import { maySee } from './who-sees';
import { Widget, WorkList, type WidgetProps } from './widget';
import { MOST } from './work-lists';

/** Comments that nobody has finished handling, the oldest first. */
export async function CommentsInbox({ req }: WidgetProps) {
  if (!maySee(req, 'comments') || !(await readsComments(req))) return null;
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { status: { in: ['new', 'handling'] } },
    sort: 'receivedAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { receipt: true, receivedAt: true, status: true, page: true, excerpt: true },
    overrideAccess: false,
    user: req.user,
    req,
  });
  const { admin } = req.payload.config.routes;
  const rows = docs.map(({ id, excerpt, page, receivedAt, receipt, status }) => {
    const label = statuses.find(({ value }) => value === status)?.label;
    return {
      key: id,
      row: (
        <>
          <Link href={inboxAddress(admin, { comment: id })} prefetch={false}>
            {excerpt || receipt}
          </Link>
          <span className="work__about">
            {label && translate(req, label)} · {inSwedishTime(receivedAt)}
            {page.title && <> · {page.title}</>}
          </span>
        </>
      ),
    };
  });
  return (
    <Widget req={req} name="comments">
      <WorkList
        req={req}
        rows={rows}
        empty={{ sv: 'Inga kommentarer väntar.', en: 'No comments are waiting.' }}
      />
      <p>
        <Link href={inboxAddress(admin)} prefetch={false}>
          {translate(req, { sv: 'Öppna inkorgen', en: 'Open the inbox' })}
        </Link>
      </p>
    </Widget>
  );
}
