import { type Column, DASH } from './columns';
import type { Figures } from './figures';
import type { Language } from './words';

export interface Row {
  key: string;
  name: string;
  /** On the site. */
  path?: string | undefined;
  figures: Figures;
}

interface TableProps {
  caption: string;
  language: Language;
  columns: Column[];
}

/** All figures of the whole period, one a row. */
export function TotalTable({
  caption,
  columns,
  figures,
  language,
  extra,
}: TableProps & { figures: Figures; extra: { label: string; text: string | undefined } }) {
  return (
    <table className="report__table report__table--total">
      <caption>{caption}</caption>
      <tbody>
        {columns.map(({ name, label, text }) => (
          <tr key={name}>
            <th scope="row">{label[language]}</th>
            <td>{text(figures, language)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{extra.label}</th>
          <td>{extra.text ?? DASH}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** Rows with a figure in each column. A table that is too wide is scrolled to, also by keys. */
export function FigureTable({
  caption,
  columns,
  language,
  head,
  rows,
}: TableProps & { head: string; rows: Row[] }) {
  const shown = columns.filter(({ isDetail }) => !isDetail);
  return (
    <div className="report__scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="report__table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {shown.map(({ name, label }) => (
              <th key={name} scope="col">
                {label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, path, figures }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {path !== undefined && path !== name && (
                  <span className="report__path">{path}</span>
                )}
              </th>
              {shown.map((column) => (
                <td key={column.name}>{column.text(figures, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
