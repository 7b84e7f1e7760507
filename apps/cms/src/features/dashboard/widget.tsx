import type { PayloadRequest, WidgetServerProps } from 'payload';
import type { ReactNode } from 'react';
import { translate, type Words } from '../../translations/translate';
import { widgets, type WidgetName } from './who-sees';

/** The most that is shown before a "show more". */
const SHOWN = 7;

export type WidgetProps = Pick<WidgetServerProps, 'req'>;

/** A widget with its heading. */
export function Widget({
  req,
  name,
  children,
}: {
  req: PayloadRequest;
  name: WidgetName;
  children: ReactNode;
}) {
  const id = `work-${name}`;
  return (
    <section className="work" aria-labelledby={id}>
      <h2 id={id}>{translate(req, widgets[name].label)}</h2>
      {children}
    </section>
  );
}

/** A list of which the first are shown, and the rest on request; a sentence when it is empty. */
export function WorkList({
  req,
  rows,
  empty,
}: {
  req: PayloadRequest;
  rows: { key: string; row: ReactNode }[];
  empty: Words;
}) {
  if (rows.length === 0) return <p>{translate(req, empty)}</p>;
  const [first, rest] = [rows.slice(0, SHOWN), rows.slice(SHOWN)];
  return (
    <>
      <List rows={first} />
      {rest.length > 0 && (
        <details className="work__more">
          <summary>
            {translate(req, { sv: `Visa ${rest.length} till`, en: `Show ${rest.length} more` })}
          </summary>
          <List rows={rest} />
        </details>
      )}
    </>
  );
}

const List = ({ rows }: { rows: { key: string; row: ReactNode }[] }) => (
  <ul className="work__list">
    {rows.map(({ key, row }) => (
      <li key={key}>{row}</li>
    ))}
  </ul>
);
