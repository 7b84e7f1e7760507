import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`resulting_version\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`change_shown\` integer;`)
  await db.run(sql`CREATE INDEX \`comments_change_shown_idx\` ON \`comments\` (\`change_shown\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`comments_change_shown_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`resulting_version\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`changed_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`change_shown\`;`)
}
