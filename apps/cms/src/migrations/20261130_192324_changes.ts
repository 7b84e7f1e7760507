import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news_locales\` ADD \`review_message\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` ADD \`version_review_message\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`review_message\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_review_message\` text;`)
  await db.run(sql`ALTER TABLE \`offices_locales\` ADD \`review_message\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` ADD \`version_review_message\` text;`)
  await db.run(sql`ALTER TABLE \`partnerships_locales\` ADD \`review_message\` text;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v_locales\` ADD \`version_review_message\` text;`)
  await db.run(sql`ALTER TABLE \`contacts_locales\` ADD \`review_message\` text;`)
  await db.run(sql`ALTER TABLE \`_contacts_v_locales\` ADD \`version_review_message\` text;`)
  await db.run(sql`ALTER TABLE \`organisations_locales\` ADD \`review_message\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v_locales\` ADD \`version_review_message\` text;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` ADD \`review_message\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` ADD \`version_review_message\` text;`)
  await db.run(sql`ALTER TABLE \`important_messages_locales\` ADD \`review_message\` text;`)
  await db.run(sql`ALTER TABLE \`_important_messages_v_locales\` ADD \`version_review_message\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news_locales\` DROP COLUMN \`review_message\`;`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` DROP COLUMN \`version_review_message\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`review_message\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_review_message\`;`)
  await db.run(sql`ALTER TABLE \`offices_locales\` DROP COLUMN \`review_message\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` DROP COLUMN \`version_review_message\`;`)
  await db.run(sql`ALTER TABLE \`partnerships_locales\` DROP COLUMN \`review_message\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v_locales\` DROP COLUMN \`version_review_message\`;`)
  await db.run(sql`ALTER TABLE \`contacts_locales\` DROP COLUMN \`review_message\`;`)
  await db.run(sql`ALTER TABLE \`_contacts_v_locales\` DROP COLUMN \`version_review_message\`;`)
  await db.run(sql`ALTER TABLE \`organisations_locales\` DROP COLUMN \`review_message\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v_locales\` DROP COLUMN \`version_review_message\`;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` DROP COLUMN \`review_message\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` DROP COLUMN \`version_review_message\`;`)
  await db.run(sql`ALTER TABLE \`important_messages_locales\` DROP COLUMN \`review_message\`;`)
  await db.run(sql`ALTER TABLE \`_important_messages_v_locales\` DROP COLUMN \`version_review_message\`;`)
}
