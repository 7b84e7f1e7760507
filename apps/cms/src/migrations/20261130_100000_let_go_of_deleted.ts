import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

interface Reference {
  table: string;
  column: string;
  target: string;
}

/**
 * Written by hand. Columns that earlier migrations added refer to other tables without saying what happens when the
 * document they refer to is deleted, so a user with a draft could not be. SQLite changes no column: a new one takes over.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const references = await db.all<Reference>(sql`
    SELECT m.name AS "table", f."from" AS "column", f."table" AS target
    FROM sqlite_master m, pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table' AND f.on_delete = 'NO ACTION'`);
  for (const { table, column, target } of references) {
    const [name, old, added] = [table, column, `${column}_new`].map((each) => sql.identifier(each));
    const gone = sql.raw(table.endsWith('_rels') ? 'cascade' : 'set null');
    const indexes = await db.all<{ name: string; sql: string }>(sql`
      SELECT i.name, m.sql FROM pragma_index_list(${table}) i, pragma_index_info(i.name) c
      JOIN sqlite_master m ON m.name = i.name WHERE c.name = ${column}`);
    await db.run(
      sql`ALTER TABLE ${name} ADD ${added} text(36) REFERENCES ${sql.identifier(target)}(id) ON UPDATE no action ON DELETE ${gone}`,
    );
    await db.run(sql`UPDATE ${name} SET ${added} = ${old}`);
    for (const index of indexes) await db.run(sql`DROP INDEX ${sql.identifier(index.name)}`);
    await db.run(sql`ALTER TABLE ${name} DROP COLUMN ${old}`);
    await db.run(sql`ALTER TABLE ${name} RENAME COLUMN ${added} TO ${old}`);
    for (const index of indexes) await db.run(sql.raw(index.sql));
  }
}

/** The columns hold what they held. */
export async function down(_: MigrateDownArgs): Promise<void> {}
