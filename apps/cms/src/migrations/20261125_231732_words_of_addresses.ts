import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`site_social_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_social_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_social_links_locales_locale_parent_id_unique\` ON \`site_social_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_social_links_locales_parent_idx\` ON \`site_social_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_social_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_social_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_social_links_locales_locale_parent_id_unique\` ON \`_site_v_version_social_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_social_links_locales_parent_idx\` ON \`_site_v_version_social_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`offices_locales\` ADD \`visiting_address_building\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` ADD \`version_visiting_address_building\` text;`)
  await db.run(sql`ALTER TABLE \`site_locales\` ADD \`visiting_address_building\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` ADD \`version_visiting_address_building\` text;`)
  // A name of a building was read in every edition, and an address is worse without it than with a Swedish word.
  await db.run(sql`UPDATE \`offices_locales\` SET \`visiting_address_building\` = (
    SELECT \`visiting_address_building\` FROM \`offices\` WHERE \`id\` = \`offices_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`_offices_v_locales\` SET \`version_visiting_address_building\` = (
    SELECT \`version_visiting_address_building\` FROM \`_offices_v\` WHERE \`id\` = \`_offices_v_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`site_locales\` SET \`visiting_address_building\` = (
    SELECT \`visiting_address_building\` FROM \`site\` WHERE \`id\` = \`site_locales\`.\`_parent_id\`
  );`)
  await db.run(sql`UPDATE \`_site_v_locales\` SET \`version_visiting_address_building\` = (
    SELECT \`version_visiting_address_building\` FROM \`_site_v\` WHERE \`id\` = \`_site_v_locales\`.\`_parent_id\`
  );`)
  // The names of channels were marked as Swedish in the English edition, which has the host until somebody writes one.
  await db.run(sql`INSERT INTO \`site_social_links_locales\` (\`label\`, \`_locale\`, \`_parent_id\`)
    SELECT \`label\`, 'sv', \`id\` FROM \`site_social_links\`;`)
  await db.run(sql`INSERT INTO \`_site_v_version_social_links_locales\` (\`label\`, \`_locale\`, \`_parent_id\`)
    SELECT \`label\`, 'sv', \`id\` FROM \`_site_v_version_social_links\`;`)
  await db.run(sql`ALTER TABLE \`offices\` DROP COLUMN \`visiting_address_building\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` DROP COLUMN \`version_visiting_address_building\`;`)
  await db.run(sql`ALTER TABLE \`site_social_links\` DROP COLUMN \`label\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`visiting_address_building\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_version_social_links\` DROP COLUMN \`label\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_visiting_address_building\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`offices\` ADD \`visiting_address_building\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_visiting_address_building\` text;`)
  await db.run(sql`ALTER TABLE \`site_social_links\` ADD \`label\` text NOT NULL DEFAULT '';`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`visiting_address_building\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v_version_social_links\` ADD \`label\` text NOT NULL DEFAULT '';`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_visiting_address_building\` text;`)
  await db.run(sql`UPDATE \`offices\` SET \`visiting_address_building\` = (
    SELECT \`visiting_address_building\` FROM \`offices_locales\` WHERE \`_parent_id\` = \`offices\`.\`id\` AND \`_locale\` = 'sv'
  );`)
  await db.run(sql`UPDATE \`_offices_v\` SET \`version_visiting_address_building\` = (
    SELECT \`version_visiting_address_building\` FROM \`_offices_v_locales\` WHERE \`_parent_id\` = \`_offices_v\`.\`id\` AND \`_locale\` = 'sv'
  );`)
  await db.run(sql`UPDATE \`site\` SET \`visiting_address_building\` = (
    SELECT \`visiting_address_building\` FROM \`site_locales\` WHERE \`_parent_id\` = \`site\`.\`id\` AND \`_locale\` = 'sv'
  );`)
  await db.run(sql`UPDATE \`_site_v\` SET \`version_visiting_address_building\` = (
    SELECT \`version_visiting_address_building\` FROM \`_site_v_locales\` WHERE \`_parent_id\` = \`_site_v\`.\`id\` AND \`_locale\` = 'sv'
  );`)
  await db.run(sql`UPDATE \`site_social_links\` SET \`label\` = coalesce((
    SELECT \`label\` FROM \`site_social_links_locales\` WHERE \`_parent_id\` = \`site_social_links\`.\`id\` AND \`_locale\` = 'sv'
  ), '');`)
  await db.run(sql`UPDATE \`_site_v_version_social_links\` SET \`label\` = coalesce((
    SELECT \`label\` FROM \`_site_v_version_social_links_locales\` WHERE \`_parent_id\` = \`_site_v_version_social_links\`.\`id\` AND \`_locale\` = 'sv'
  ), '');`)
  await db.run(sql`DROP TABLE \`site_social_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_social_links_locales\`;`)
  await db.run(sql`ALTER TABLE \`offices_locales\` DROP COLUMN \`visiting_address_building\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v_locales\` DROP COLUMN \`version_visiting_address_building\`;`)
  await db.run(sql`ALTER TABLE \`site_locales\` DROP COLUMN \`visiting_address_building\`;`)
  await db.run(sql`ALTER TABLE \`_site_v_locales\` DROP COLUMN \`version_visiting_address_building\`;`)
}
