import type { Comment } from '@regionwebb/content/payload-types';
import type { PayloadRequest } from 'payload';
import { roles } from '../../access/roles';
import { translate, type Words } from '../../translations/translate';
import { stepNames } from '../comment-handling/states';
import { inSwedishTime } from '../publishing/swedish-time';
import { words } from './words';

/** The answers to a comment, the notes about it, and every step with it. */
export function CommentHistory({ req, comment }: { req: PayloadRequest; comment: Comment }) {
  const { answers, notes, steps, page } = comment;
  return (
    <>
      <Texts {...{ req, heading: words.answers, rows: answers, lang: page.locale }} />
      <Texts {...{ req, heading: words.notes, rows: notes }} />
      {steps && steps.length > 0 && (
        <>
          <h2>{translate(req, words.history)}</h2>
          <ol className="inbox__history">
            {steps.map((row) => (
              <li key={row.id}>
                <strong>{labelOf(req, row.step)}</strong>
                {row.note && <span className="inbox__text">{row.note}</span>}
                <span className="inbox__facts">
                  {[inTime(row.at), row.by, roleOf(req, row.role)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

const inTime = (at: string | null | undefined): string => (at ? inSwedishTime(at) : '');

function labelOf(req: PayloadRequest, step: string): string {
  const label = stepNames.find(({ value }) => value === step)?.label;
  return label ? translate(req, label) : step;
}

function roleOf(req: PayloadRequest, role: string | null | undefined): string {
  const label = roles.find(({ value }) => value === role)?.label;
  return label ? translate(req, label) : '';
}

interface TextsProps {
  req: PayloadRequest;
  heading: Words;
  rows: Comment['answers'] | Comment['notes'];
  lang?: string;
}

function Texts({ req, heading, rows, lang }: TextsProps) {
  if (!rows || rows.length === 0) return null;
  return (
    <>
      <h2>{translate(req, heading)}</h2>
      <ul className="inbox__history">
        {rows.map(({ id, text, at, author }) => (
          <li key={id}>
            <span className="inbox__text" lang={lang}>
              {text}
            </span>
            <span className="inbox__facts">{[inTime(at), author].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
