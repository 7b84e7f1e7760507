import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`important_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` text DEFAULT 'information',
  	\`link_type\` text DEFAULT 'document',
  	\`link_section\` text,
  	\`link_url\` text,
  	\`from\` text,
  	\`until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`important_messages_updated_at_idx\` ON \`important_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_created_at_idx\` ON \`important_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_deleted_at_idx\` ON \`important_messages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`important_messages__status_idx\` ON \`important_messages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`important_messages_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`important_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`important_messages_locales_locale_parent_id_unique\` ON \`important_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_locales_parent_idx\` ON \`important_messages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`important_messages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`offices_id\` text(36),
  	\`partnerships_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`important_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partnerships_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`important_messages_rels_order_idx\` ON \`important_messages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_rels_parent_idx\` ON \`important_messages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_rels_path_idx\` ON \`important_messages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_rels_pages_id_idx\` ON \`important_messages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_rels_news_id_idx\` ON \`important_messages_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_rels_offices_id_idx\` ON \`important_messages_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_rels_partnerships_id_idx\` ON \`important_messages_rels\` (\`partnerships_id\`);`)
  await db.run(sql`CREATE TABLE \`_important_messages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_level\` text DEFAULT 'information',
  	\`version_link_type\` text DEFAULT 'document',
  	\`version_link_section\` text,
  	\`version_link_url\` text,
  	\`version_from\` text,
  	\`version_until\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`important_messages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_important_messages_v_parent_idx\` ON \`_important_messages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_version_version_updated_at_idx\` ON \`_important_messages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_version_version_created_at_idx\` ON \`_important_messages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_version_version_deleted_at_idx\` ON \`_important_messages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_version_version__status_idx\` ON \`_important_messages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_created_at_idx\` ON \`_important_messages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_updated_at_idx\` ON \`_important_messages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_snapshot_idx\` ON \`_important_messages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_published_locale_idx\` ON \`_important_messages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_latest_idx\` ON \`_important_messages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_important_messages_v_locales\` (
  	\`version_heading\` text,
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_important_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_important_messages_v_locales_locale_parent_id_unique\` ON \`_important_messages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_locales_parent_idx\` ON \`_important_messages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_important_messages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`offices_id\` text(36),
  	\`partnerships_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_important_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partnerships_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_important_messages_v_rels_order_idx\` ON \`_important_messages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_rels_parent_idx\` ON \`_important_messages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_rels_path_idx\` ON \`_important_messages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_rels_pages_id_idx\` ON \`_important_messages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_rels_news_id_idx\` ON \`_important_messages_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_rels_offices_id_idx\` ON \`_important_messages_v_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_rels_partnerships_id_idx\` ON \`_important_messages_v_rels\` (\`partnerships_id\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`value\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_key_idx\` ON \`counters\` (\`key\`);`)
  await db.run(sql`DROP INDEX \`_status_createdAt_deletedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_deletedAt_publishedAt_idx\` ON \`news\` (\`_status\`,\`created_at\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_createdAt_version_deletedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_news_v\` (\`version__status\`,\`version_created_at\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`animated\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_animated\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`submission\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_submission_idx\` ON \`comments\` (\`submission\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`important_messages_id\` text(36) REFERENCES important_messages(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_important_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`important_messages_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`important_messages\`;`)
  await db.run(sql`DROP TABLE \`important_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`important_messages_rels\`;`)
  await db.run(sql`DROP TABLE \`_important_messages_v\`;`)
  await db.run(sql`DROP TABLE \`_important_messages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_important_messages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`pages_id\` text(36),
  	\`offices_id\` text(36),
  	\`partnerships_id\` text(36),
  	\`contacts_id\` text(36),
  	\`organisations_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`comments_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partnerships_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "pages_id", "offices_id", "partnerships_id", "contacts_id", "organisations_id", "topics_id", "media_id", "comments_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "pages_id", "offices_id", "partnerships_id", "contacts_id", "organisations_id", "topics_id", "media_id", "comments_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_offices_id_idx\` ON \`payload_locked_documents_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partnerships_id_idx\` ON \`payload_locked_documents_rels\` (\`partnerships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`_status_createdAt_deletedAt_publishedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_deletedAt_idx\` ON \`news\` (\`_status\`,\`created_at\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_version_deletedAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`DROP INDEX \`comments_submission_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`submission\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`animated\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_animated\`;`)
}
