import Link from 'next/link';
import type { PayloadRequest } from 'payload';
import { translate, type Words } from '../../translations/translate';
import { statuses } from '../comment-handling/states';
import { inSwedishTime } from '../publishing/swedish-time';
import { BulkForm } from './bulk-form';
import { dueInWords } from './due-in-words';
import { inboxAddress } from './inbox-path';
import { nameIn, type Names } from './names-of';
import { AT_ONCE, type Row } from './read-inbox';
import type { View } from './views';
import { words } from './words';

interface Props {
  req: PayloadRequest;
  view: View;
  page: number;
  /** How many comments the view has. */
  total: number;
  rows: Row[];
  names: Names;
  now: Date;
}

/** A page of a view, of which several can be closed with one decision. */
export function InboxList({ req, view, page, total, rows, names, now }: Props) {
  const empty = total > 0 ? words.emptyPage : words.empty;
  return (
    <>
      <BulkForm
        key={`${view.name} ${page}`}
        receipts={Object.fromEntries(rows.map(({ id, receipt }) => [id, receipt]))}
        isOffered={rows.length > 0 && !view.statuses.includes('done')}
      >
        {rows.length === 0 && <p>{translate(req, empty)}</p>}
        <ul className="inbox__list">
          {rows.map((row) => (
            <li key={row.id}>
              {!view.statuses.includes('done') && (
                <label className="inbox__check">
                  <input
                    type="checkbox"
                    name="id"
                    value={row.id}
                    aria-label={translate(req, mark(row.receipt))}
                  />
                </label>
              )}
              <ListRow {...{ req, view, page, row, names, now }} />
            </li>
          ))}
        </ul>
      </BulkForm>
      <Pages {...{ req, view, page, total }} />
    </>
  );
}

const mark = (receipt: string): Words => ({ sv: `Markera ${receipt}`, en: `Select ${receipt}` });

type RowProps = Pick<Props, 'req' | 'view' | 'page' | 'names' | 'now'> & { row: Row };

function ListRow({ req, view, page, row, names, now }: RowProps) {
  const { id, receipt, excerpt, receivedAt, status } = row;
  const label = statuses.find(({ value }) => value === status)?.label;
  const due = status === 'done' || status === 'answered' ? undefined : dueInWords(row, now);
  const facts = [
    receipt,
    row.page?.title ?? row.page?.path,
    inSwedishTime(receivedAt),
    label && translate(req, label),
    nameIn(names, row.function),
    nameIn(names, row.handler),
  ];
  const isUnread = !row.openedAt && view.statuses.includes('new');
  return (
    <div className="inbox__row">
      <Link
        href={inboxAddress(req.payload.config.routes.admin, { view: view.name, page, comment: id })}
        prefetch={false}
        className={isUnread ? 'inbox__unread' : undefined}
      >
        {excerpt || receipt}
      </Link>
      <span className="inbox__facts">
        {isUnread && <strong>{translate(req, words.unread)}</strong>}
        {due && (
          <span className={due.isOverdue ? 'inbox__overdue' : undefined}>
            {due.isOverdue
              ? translate(req, due.words)
              : `${translate(req, words.due)}: ${translate(req, due.words).toLowerCase()}`}
          </span>
        )}
        {facts.filter(Boolean).map((fact, index) => (
          <span key={index}>{fact}</span>
        ))}
      </span>
    </div>
  );
}

function Pages({ req, view, page, total }: Pick<Props, 'req' | 'view' | 'page' | 'total'>) {
  const last = Math.ceil(total / AT_ONCE);
  if (last <= 1 && page === 1) return null;
  const to = (other: number) =>
    inboxAddress(req.payload.config.routes.admin, { view: view.name, page: other });
  return (
    <nav className="inbox__pages" aria-label={translate(req, words.pages)}>
      {page > 1 && (
        <a href={to(Math.min(page - 1, Math.max(last, 1)))}>{translate(req, words.earlier)}</a>
      )}
      <span>
        {translate(req, { sv: `Sida ${page} av ${last}`, en: `Page ${page} of ${last}` })}
      </span>
      {page < last && <a href={to(page + 1)}>{translate(req, words.later)}</a>}
    </nav>
  );
}
