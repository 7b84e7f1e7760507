import type { Comment } from '@regionwebb/content/payload-types';
import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { env } from '../../env';
import { translate, type Words } from '../../translations/translate';
import { closings, statuses } from '../comment-handling/states';
import { inSwedishTime } from '../publishing/swedish-time';
import { dueInWords } from './due-in-words';
import { nameIn, type Names } from './names-of';
import { words } from './words';

interface Props {
  req: PayloadRequest;
  comment: Comment;
  names: Names;
  now: Date;
}

/** When a comment came and about what, and who is to answer it by when. */
export function CommentFacts({ req, comment, names, now }: Props) {
  const { page, receivedAt, diaryNumber } = comment;
  const due = dueInWords(comment, now);
  const facts: [Words, Exclude<ReactNode, Promise<unknown>>][] = [
    [words.page, <PageLink key="page" {...{ req, page }} />],
    [words.received, inSwedishTime(receivedAt)],
    [words.status, stateOf(req, comment)],
    [
      words.due,
      due && (
        <span className={due.isOverdue ? 'inbox__overdue' : undefined}>
          {translate(req, due.words)}
        </span>
      ),
    ],
    [words.function, nameIn(names, comment.function)],
    [words.handler, nameIn(names, comment.handler) ?? translate(req, words.nobody)],
    [words.diary, diaryNumber],
    [words.secrecy, comment.secrecy && translate(req, words.yes)],
  ];
  return (
    <>
      <dl className="inbox__about">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label.en}>
              <dt>{translate(req, label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p>
        <a href={`${req.payload.config.routes.admin}/collections/comments/${comment.id}`}>
          {translate(req, words.form)}
        </a>
      </p>
    </>
  );
}

function stateOf(req: PayloadRequest, { status, closedAs }: Comment): string {
  const labels = [
    statuses.find(({ value }) => value === status)?.label,
    status === 'done' ? closings.find(({ value }) => value === closedAs)?.label : undefined,
  ];
  return labels.flatMap((label) => (label ? [translate(req, label)] : [])).join(', ');
}

function PageLink({ req, page }: { req: PayloadRequest; page: Comment['page'] }) {
  const title = page.title ?? page.path;
  if (!page.path.startsWith('/')) return <span>{title}</span>;
  return (
    <a href={new URL(page.path, env.WEB_URL).href} target="_blank" rel="noreferrer">
      <span lang={page.locale}>{title}</span> {translate(req, words.newTab)}
    </a>
  );
}
