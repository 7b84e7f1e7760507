import type { Column, Table } from './document-tables';

/**
 * An SQL statement that copies the rows of a table once for each number from `first` to `last`. Ids end with the number,
 * so that references between copies are right; titles, addresses and dates differ between copies.
 */
export function copyRows(
  { name, columns, rows, parent }: Table,
  first: number,
  last: number,
): string {
  const copied = columns.filter((column) => !isCounter(column));
  const values = copied.map((column) => valueOf(column, parent));
  const quoted = copied.map((column) => `\`${column.name}\``);
  return `
    WITH RECURSIVE numbers(n) AS (SELECT ${first} UNION ALL SELECT n + 1 FROM numbers WHERE n < ${last})
    INSERT INTO \`${name}\` (${quoted.join(', ')})
    SELECT ${values.join(', ')} FROM \`${name}\`, numbers WHERE ${rows}`;
}

const isCounter = ({ name, type }: Column) => name === 'id' && /int/i.test(type);

function valueOf({ name, type, isUnique }: Column, parent: string | undefined): string {
  const column = `\`${name}\``;
  if (name === 'id' || name === parent)
    return `substr(${column}, 1, length(${column}) - 6) || printf('%06x', n)`;
  if (/^(version_)?slug$/.test(name)) return `${column} || '-' || n`;
  if (/^(version_)?(title|name|role)$/.test(name)) return `${column} || ' ' || n`;
  if (/^(version_)?(published_at|created_at|updated_at|received_at)$/.test(name))
    return `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-' || (n * 37 % 80000) || ' hours')`;
  const isKey = /_id$|^_locale$|^_order$|^order$/.test(name);
  return isUnique && !isKey && /text/i.test(type) ? `${column} || '-' || n` : column;
}
