import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`pages\` ADD \`published_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`revised_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_revised_at\` text;`)
  await db.run(sql`ALTER TABLE \`offices_locales\` ADD \`directions\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` ADD \`version_directions\` text;`)
  // What is published already was so on a day that its versions know; without it the next save would say today (T6).
  await db.run(sql`UPDATE \`pages\` SET \`published_at\` = (
    SELECT min(\`created_at\`) FROM \`_pages_v\`
    WHERE \`parent_id\` = \`pages\`.\`id\` AND \`version__status\` = 'published'
  );`)
  await db.run(sql`UPDATE \`_pages_v\` SET \`version_published_at\` = (
    SELECT \`published_at\` FROM \`pages\` WHERE \`id\` = \`_pages_v\`.\`parent_id\`
  );`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`published_at\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`revised_at\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_revised_at\`;`)
  await db.run(sql`ALTER TABLE \`offices_locales\` DROP COLUMN \`directions\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` DROP COLUMN \`version_directions\`;`)
}
