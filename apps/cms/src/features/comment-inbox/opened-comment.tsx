import type { PayloadRequest } from 'payload';
import { translate, type Words } from '../../translations/translate';
import { statuses } from '../comment-handling/states';
import { CommentControl, CommentLinks } from './comment-control';
import { CommentFacts } from './comment-facts';
import { CommentHistory } from './comment-history';
import { FocusedHeading } from './focused-heading';
import { inboxAddress } from './inbox-path';
import { PageBeside } from './page-beside';
import type { Opened } from './read-comment';
import { Shortcuts } from './shortcuts';
import type { View } from './views';
import { words } from './words';

interface Props extends Opened {
  req: PayloadRequest;
  view: View;
  /** How many comments the view has. */
  total: number;
  now: Date;
}

/** A comment, the steps with it and its history, beside the page as it was when it came. */
export function OpenedComment({ req, view, total, now, comment, ...opened }: Props) {
  const { id, receipt, maskedText, excerpt } = comment;
  const address = (to?: string) =>
    inboxAddress(req.payload.config.routes.admin, { view: view.name, comment: to });
  const label = `${translate(req, words.toList)}: ${translate(req, view.label)} (${total})`;
  const next = opened.next && address(opened.next);
  return (
    <>
      <CommentLinks
        {...{ next, list: address(), listLabel: label }}
        previous={opened.previous && address(opened.previous)}
      />
      <FocusedHeading about={id}>
        {translate(req, words.comment)} {receipt}
      </FocusedHeading>
      <div className="inbox__opened">
        <div className="inbox__comment">
          <CommentFacts {...{ req, comment, now }} names={opened.names} />
          <h2>{translate(req, words.text)}</h2>
          <blockquote lang={comment.page.locale}>{maskedText ?? excerpt}</blockquote>
          <p>{translate(req, words.masked)}</p>
          <Matter {...{ req, view }} messages={opened.messages} />
          <CommentControl key={id} {...{ comment: id, receipt, next, list: address() }} />
          <CommentHistory {...{ req, comment }} />
          <Shortcuts />
        </div>
        <PageBeside
          {...{ req, page: opened.page, title: comment.page.title ?? comment.page.path }}
        />
      </div>
    </>
  );
}

/** The other messages of the matter. */
function Matter({ req, view, messages }: Pick<Props, 'req' | 'view' | 'messages'>) {
  if (messages.length === 0) return null;
  const stateOf = (status: string): Words | undefined =>
    statuses.find(({ value }) => value === status)?.label;
  return (
    <>
      <h2>{translate(req, words.matter)}</h2>
      <ul className="inbox__messages">
        {messages.map(({ id, receipt, status, maskedText }) => {
          const state = stateOf(status);
          return (
            <li key={id}>
              <a
                href={inboxAddress(req.payload.config.routes.admin, {
                  view: view.name,
                  comment: id,
                })}
              >
                {receipt}
              </a>
              {state && ` (${translate(req, state)})`}
              <blockquote>{maskedText}</blockquote>
            </li>
          );
        })}
      </ul>
    </>
  );
}
