import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`offices\` ADD \`visiting_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`offices\` ADD \`postal_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_visiting_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_postal_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`visiting_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`postal_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_visiting_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_postal_address_city\` text;`)
  // As it is written in Swedish, which is the form of the post in this country; else as somebody has written it.
  await db.run(sql`UPDATE \`offices\` SET \`visiting_address_city\` = (
    SELECT \`visiting_address_city\` FROM \`offices_locales\` WHERE \`_parent_id\` = \`offices\`.\`id\` AND \`visiting_address_city\` <> ''
    ORDER BY \`_locale\` = 'sv' DESC LIMIT 1
  );`)
  await db.run(sql`UPDATE \`offices\` SET \`postal_address_city\` = (
    SELECT \`postal_address_city\` FROM \`offices_locales\` WHERE \`_parent_id\` = \`offices\`.\`id\` AND \`postal_address_city\` <> ''
    ORDER BY \`_locale\` = 'sv' DESC LIMIT 1
  );`)
  await db.run(sql`UPDATE \`_offices_v\` SET \`version_visiting_address_city\` = (
    SELECT \`version_visiting_address_city\` FROM \`_offices_v_locales\` WHERE \`_parent_id\` = \`_offices_v\`.\`id\` AND \`version_visiting_address_city\` <> ''
    ORDER BY \`_locale\` = 'sv' DESC LIMIT 1
  );`)
  await db.run(sql`UPDATE \`_offices_v\` SET \`version_postal_address_city\` = (
    SELECT \`version_postal_address_city\` FROM \`_offices_v_locales\` WHERE \`_parent_id\` = \`_offices_v\`.\`id\` AND \`version_postal_address_city\` <> ''
    ORDER BY \`_locale\` = 'sv' DESC LIMIT 1
  );`)
  await db.run(sql`UPDATE \`site\` SET \`visiting_address_city\` = (
    SELECT \`visiting_address_city\` FROM \`site_locales\` WHERE \`_parent_id\` = \`site\`.\`id\` AND \`visiting_address_city\` <> ''
    ORDER BY \`_locale\` = 'sv' DESC LIMIT 1
  );`)
  await db.run(sql`UPDATE \`site\` SET \`postal_address_city\` = (
    SELECT \`postal_address_city\` FROM \`site_locales\` WHERE \`_parent_id\` = \`site\`.\`id\` AND \`postal_address_city\` <> ''
    ORDER BY \`_locale\` = 'sv' DESC LIMIT 1
  );`)
  await db.run(sql`UPDATE \`_site_v\` SET \`version_visiting_address_city\` = (
    SELECT \`version_visiting_address_city\` FROM \`_site_v_locales\` WHERE \`_parent_id\` = \`_site_v\`.\`id\` AND \`version_visiting_address_city\` <> ''
    ORDER BY \`_locale\` = 'sv' DESC LIMIT 1
  );`)
  await db.run(sql`UPDATE \`_site_v\` SET \`version_postal_address_city\` = (
    SELECT \`version_postal_address_city\` FROM \`_site_v_locales\` WHERE \`_parent_id\` = \`_site_v\`.\`id\` AND \`version_postal_address_city\` <> ''
    ORDER BY \`_locale\` = 'sv' DESC LIMIT 1
  );`)
  await db.run(sql`ALTER TABLE \`offices_locales\` DROP COLUMN \`visiting_address_city\`;`)
  await db.run(sql`ALTER TABLE \`offices_locales\` DROP COLUMN \`postal_address_city\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` DROP COLUMN \`version_visiting_address_city\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` DROP COLUMN \`version_postal_address_city\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`visiting_address_city\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`postal_address_city\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_visiting_address_city\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_postal_address_city\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`offices_locales\` ADD \`visiting_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`offices_locales\` ADD \`postal_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` ADD \`version_visiting_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` ADD \`version_postal_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`visiting_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`postal_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_visiting_address_city\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_postal_address_city\` text;`)
  await db.run(sql`UPDATE \`offices_locales\` SET \`visiting_address_city\` = (
    SELECT \`visiting_address_city\` FROM \`offices\` WHERE \`id\` = \`offices_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`offices_locales\` SET \`postal_address_city\` = (
    SELECT \`postal_address_city\` FROM \`offices\` WHERE \`id\` = \`offices_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`_offices_v_locales\` SET \`version_visiting_address_city\` = (
    SELECT \`version_visiting_address_city\` FROM \`_offices_v\` WHERE \`id\` = \`_offices_v_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`_offices_v_locales\` SET \`version_postal_address_city\` = (
    SELECT \`version_postal_address_city\` FROM \`_offices_v\` WHERE \`id\` = \`_offices_v_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`site_locales\` SET \`visiting_address_city\` = (
    SELECT \`visiting_address_city\` FROM \`site\` WHERE \`id\` = \`site_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`site_locales\` SET \`postal_address_city\` = (
    SELECT \`postal_address_city\` FROM \`site\` WHERE \`id\` = \`site_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`_site_v_locales\` SET \`version_visiting_address_city\` = (
    SELECT \`version_visiting_address_city\` FROM \`_site_v\` WHERE \`id\` = \`_site_v_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`_site_v_locales\` SET \`version_postal_address_city\` = (
    SELECT \`version_postal_address_city\` FROM \`_site_v\` WHERE \`id\` = \`_site_v_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`ALTER TABLE \`offices\` DROP COLUMN \`visiting_address_city\`;`)
  await db.run(sql`ALTER TABLE \`offices\` DROP COLUMN \`postal_address_city\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` DROP COLUMN \`version_visiting_address_city\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` DROP COLUMN \`version_postal_address_city\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`visiting_address_city\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`postal_address_city\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_visiting_address_city\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_postal_address_city\`;`)
}
