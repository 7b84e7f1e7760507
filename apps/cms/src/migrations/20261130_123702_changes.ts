import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` ADD \`machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`offices\` ADD \`machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_machine_made\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`machine_made\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_machine_made\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`machine_made\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_machine_made\`;`)
  await db.run(sql`ALTER TABLE \`offices\` DROP COLUMN \`machine_made\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` DROP COLUMN \`version_machine_made\`;`)
  await db.run(sql`ALTER TABLE \`partnerships\` DROP COLUMN \`machine_made\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` DROP COLUMN \`version_machine_made\`;`)
}
