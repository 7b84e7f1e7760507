import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`kind\` text DEFAULT 'comment';`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`purpose\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reply_to\` text;`)
  await db.run(sql`CREATE INDEX \`comments_kind_idx\` ON \`comments\` (\`kind\`);`)
  await db.run(sql`ALTER TABLE \`accessibility_statement_deficiencies\` ADD \`criterion\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility_statement_deficiencies_locales\` ADD \`affects\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v_version_deficiencies\` ADD \`criterion\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v_version_deficiencies_locales\` ADD \`affects\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`comments_kind_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`purpose\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reply_to\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statement_deficiencies\` DROP COLUMN \`criterion\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statement_deficiencies_locales\` DROP COLUMN \`affects\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v_version_deficiencies\` DROP COLUMN \`criterion\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v_version_deficiencies_locales\` DROP COLUMN \`affects\`;`)
}
