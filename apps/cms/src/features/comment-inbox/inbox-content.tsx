import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import type { Asked } from './asked-inbox';
import { countStates } from './count-states';
import { InboxList } from './inbox-list';
import { inboxAddress } from './inbox-path';
import { OpenedComment } from './opened-comment';
import { readComment } from './read-comment';
import { readInbox } from './read-inbox';
import { FocusedHeading } from './focused-heading';
import { Shortcuts } from './shortcuts';
import { countOf, views, type CountOfState, type View } from './views';
import { words } from './words';

/** The list of a view, or a comment that is opened from it. */
export async function InboxContent({ req, asked }: { req: PayloadRequest; asked: Asked }) {
  const now = new Date();
  const { view, page, comment: id, isComment } = asked;
  const counts = await countStates(req, now);
  const total = countOf(view, counts);
  const adminRoute = req.payload.config.routes.admin;
  if (isComment) {
    const opened = id === undefined ? undefined : await readComment(req, { id, view, now });
    return opened ? (
      <OpenedComment {...{ req, view, total, now }} {...opened} />
    ) : (
      <>
        <FocusedHeading about="none">{translate(req, words.title)}</FocusedHeading>
        <p>{translate(req, words.notFound)}</p>
        <p>
          <a href={inboxAddress(adminRoute, { view: view.name })}>{translate(req, words.toList)}</a>
        </p>
      </>
    );
  }
  const listed = await readInbox(req, { view, page, now });
  return (
    <>
      <FocusedHeading about={`${view.name} ${page}`}>{translate(req, words.title)}</FocusedHeading>
      <Views {...{ req, counts }} shown={view} />
      <InboxList {...{ req, view, page, total, now }} {...listed} />
      <Shortcuts />
    </>
  );
}

interface ViewsProps {
  req: PayloadRequest;
  counts: readonly CountOfState[];
  shown: View;
}

/** Links to the views, each with its count. */
function Views({ req, counts, shown }: ViewsProps) {
  const adminRoute = req.payload.config.routes.admin;
  return (
    <nav className="inbox__views" aria-label={translate(req, words.views)}>
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <a
              href={inboxAddress(adminRoute, { view: view.name })}
              aria-current={view === shown ? 'page' : undefined}
            >
              {translate(req, view.label)} ({countOf(view, counts)})
            </a>
          </li>
        ))}
        <li>
          <a href={`${adminRoute}/collections/comments`}>{translate(req, words.all)}</a>
        </li>
      </ul>
    </nav>
  );
}
