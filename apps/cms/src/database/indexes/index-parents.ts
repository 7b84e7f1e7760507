import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite';
import { getTableConfig, index, SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

/**
 * Adds an index on the parent column of every child table. Payload reads a row's languages by its parent and adds no
 * index for it to the locales tables: each row of a list would cost a scan of the whole table.
 */
export const indexParents: SQLiteSchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    const parent: unknown = table._parentID;
    if (!(parent instanceof SQLiteColumn) || isIndexed(table, parent.name)) continue;
    extendTable({
      table,
      extraConfig: (columns) => ({ parentIdx: index(`${name}_parent_idx`).on(columns._parentID) }),
    });
  }
  return schema;
};

const isIndexed = (table: Parameters<typeof getTableConfig>[0], column: string): boolean =>
  getTableConfig(table).indexes.some(
    ({
      config: {
        columns: [first],
      },
    }) => first instanceof SQLiteColumn && first.name === column,
  );
