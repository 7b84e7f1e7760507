import { nodesOf, textOf, type NodeOf } from './nodes';
import { richTextMessages } from './messages';
import type { NodeContext } from './context';

/**
 * A table in a frame that scrolls sideways (1.4.10). The frame can always be focused by keyboard (2.1.1), since its
 * overflow is unknown without script, and is named by the heading above it.
 */
export const renderTable = ({ children }: NodeOf<'table'>, context: NodeContext, heading = '') => {
  const rows = nodesOf(children, 'tablerow').map((row) => nodesOf(row.children, 'tablecell'));
  if (rows.length === 0) return null;
  const firstOfBody = rows.findIndex((cells) => !cells.every(isColumnHeading));
  const headRows = firstOfBody === -1 ? 0 : firstOfBody;
  const messages = richTextMessages(context.locale);
  const name = heading ? messages.tableUnder(heading) : messages.table;
  return (
    <div className="table-frame" role="group" aria-label={name} tabIndex={0}>
      <table>
        {headRows > 0 && <thead>{renderRows(rows.slice(0, headRows), context)}</thead>}
        <tbody>{renderRows(rows.slice(headRows), context)}</tbody>
      </table>
    </div>
  );
};

const renderRows = (rows: NodeOf<'tablecell'>[][], context: NodeContext) =>
  rows.map((cells, row) => (
    <tr key={row}>
      {cells.map((cell, column) => (
        <Cell key={column} cell={cell} context={context} />
      ))}
    </tr>
  ));

/** The bits of Lexical's header state. */
const inHeadRow = 1;
const inHeadColumn = 2;

const isColumnHeading = ({ headerState }: NodeOf<'tablecell'>): boolean =>
  (headerState & inHeadRow) !== 0;

/** An empty corner is no heading. */
const Cell = ({ cell, context }: { cell: NodeOf<'tablecell'>; context: NodeContext }) => {
  const spans = {
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
  };
  const content = renderContent(cell, context);
  const heads = textOf(cell.children).trim() === '' ? 0 : cell.headerState;
  if ((heads & (inHeadRow | inHeadColumn)) === 0) return <td {...spans}>{content}</td>;
  return (
    <th scope={isColumnHeading(cell) ? 'col' : 'row'} {...spans}>
      {content}
    </th>
  );
};

/** A single paragraph, as in most cells, needs no element. */
const renderContent = ({ children }: NodeOf<'tablecell'>, context: NodeContext) => {
  const paragraphs = nodesOf(children, 'paragraph');
  const [only] = paragraphs;
  return context.renderNodes(only && children.length === 1 ? only.children : children);
};
