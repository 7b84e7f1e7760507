import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`search_words_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_words_synonyms_order_idx\` ON \`search_words_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_words_synonyms_parent_id_idx\` ON \`search_words_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_synonyms_locale_idx\` ON \`search_words_synonyms\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`search_words_best_bets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_type\` text DEFAULT 'document',
  	\`link_section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_words_best_bets_order_idx\` ON \`search_words_best_bets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_words_best_bets_parent_id_idx\` ON \`search_words_best_bets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_best_bets_locale_idx\` ON \`search_words_best_bets\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`search_words\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`search_words_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_words_texts_order_parent\` ON \`search_words_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_texts_locale_parent\` ON \`search_words_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_words_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`offices_id\` text(36),
  	\`partnerships_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partnerships_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_words_rels_order_idx\` ON \`search_words_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_parent_idx\` ON \`search_words_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_path_idx\` ON \`search_words_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_locale_idx\` ON \`search_words_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_pages_id_idx\` ON \`search_words_rels\` (\`pages_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_news_id_idx\` ON \`search_words_rels\` (\`news_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_offices_id_idx\` ON \`search_words_rels\` (\`offices_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_partnerships_id_idx\` ON \`search_words_rels\` (\`partnerships_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v_version_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_synonyms_order_idx\` ON \`_search_words_v_version_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_synonyms_parent_id_idx\` ON \`_search_words_v_version_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_synonyms_locale_idx\` ON \`_search_words_v_version_synonyms\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v_version_best_bets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_type\` text DEFAULT 'document',
  	\`link_section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_best_bets_order_idx\` ON \`_search_words_v_version_best_bets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_best_bets_parent_id_idx\` ON \`_search_words_v_version_best_bets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_best_bets_locale_idx\` ON \`_search_words_v_version_best_bets\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_created_at_idx\` ON \`_search_words_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_updated_at_idx\` ON \`_search_words_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_search_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_texts_order_parent\` ON \`_search_words_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_texts_locale_parent\` ON \`_search_words_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`pages_id\` text(36),
  	\`news_id\` text(36),
  	\`offices_id\` text(36),
  	\`partnerships_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_search_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partnerships_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_order_idx\` ON \`_search_words_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_parent_idx\` ON \`_search_words_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_path_idx\` ON \`_search_words_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_locale_idx\` ON \`_search_words_v_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_pages_id_idx\` ON \`_search_words_v_rels\` (\`pages_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_news_id_idx\` ON \`_search_words_v_rels\` (\`news_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_offices_id_idx\` ON \`_search_words_v_rels\` (\`offices_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_partnerships_id_idx\` ON \`_search_words_v_rels\` (\`partnerships_id\`,\`locale\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`news_draft_by_idx\` ON \`news\` (\`draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_draft_by_idx\` ON \`_news_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`pages_draft_by_idx\` ON \`pages\` (\`draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_draft_by_idx\` ON \`_pages_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`offices\` ADD \`draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`offices_draft_by_idx\` ON \`offices\` (\`draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_draft_by_idx\` ON \`_offices_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`partnerships_draft_by_idx\` ON \`partnerships\` (\`draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_draft_by_idx\` ON \`_partnerships_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`contacts_draft_by_idx\` ON \`contacts\` (\`draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` ADD \`version_draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_draft_by_idx\` ON \`_contacts_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`organisations_draft_by_idx\` ON \`organisations\` (\`draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_draft_by_idx\` ON \`_organisations_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`topics_draft_by_idx\` ON \`topics\` (\`draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_draft_by_idx\` ON \`_topics_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`important_messages\` ADD \`draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`important_messages_draft_by_idx\` ON \`important_messages\` (\`draft_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_important_messages_v\` ADD \`version_draft_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_important_messages_v_version_version_draft_by_idx\` ON \`_important_messages_v\` (\`version_draft_by_id\`);`)
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
  await db.run(sql`DROP TABLE \`search_words_synonyms\`;`)
  await db.run(sql`DROP TABLE \`search_words_best_bets\`;`)
  await db.run(sql`DROP TABLE \`search_words\`;`)
  await db.run(sql`DROP TABLE \`search_words_texts\`;`)
  await db.run(sql`DROP TABLE \`search_words_rels\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_version_synonyms\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_version_best_bets\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_image_id\` text(36),
  	\`byline\` text,
  	\`published_at\` text,
  	\`revised_at\` text,
  	\`review_by\` text,
  	\`comments_enabled\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "lead_image_id", "byline", "published_at", "revised_at", "review_by", "comments_enabled", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "lead_image_id", "byline", "published_at", "revised_at", "review_by", "comments_enabled", "updated_at", "created_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_lead_image_idx\` ON \`news\` (\`lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_review_by_idx\` ON \`news\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_deletedAt_publishedAt_idx\` ON \`news\` (\`_status\`,\`created_at\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_createdAt_idx\` ON \`news\` (\`_status\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_updatedAt_idx\` ON \`news\` (\`_status\`,\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_image_id\` text(36),
  	\`version_byline\` text,
  	\`version_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_review_by\` text,
  	\`version_comments_enabled\` integer DEFAULT true,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_lead_image_id", "version_byline", "version_published_at", "version_revised_at", "version_review_by", "version_comments_enabled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_lead_image_id", "version_byline", "version_published_at", "version_revised_at", "version_review_by", "version_comments_enabled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_lead_image_idx\` ON \`_news_v\` (\`version_lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_review_by_idx\` ON \`_news_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_news_v\` (\`version__status\`,\`version_created_at\`,\`version_deleted_at\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_version_createdAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_published_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_updatedAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_publishedAt_createdAt_version_deletedAt_idx\` ON \`_news_v\` (\`latest\`,\`version_published_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_updatedAt_createdAt_version_deletedAt_idx\` ON \`_news_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version__status_version_publishedAt_createdAt_version_deletedAt_idx\` ON \`_news_v\` (\`latest\`,\`version__status\`,\`version_published_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`in_menu\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_at\` text,
  	\`review_by\` text,
  	\`comments_enabled\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "parent_id", "in_menu", "published_at", "revised_at", "review_by", "comments_enabled", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "parent_id", "in_menu", "published_at", "revised_at", "review_by", "comments_enabled", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_in_menu_idx\` ON \`pages\` (\`in_menu\`);`)
  await db.run(sql`CREATE INDEX \`pages_review_by_idx\` ON \`pages\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_idx\` ON \`pages\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_parent_id\` text(36),
  	\`version_in_menu\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_review_by\` text,
  	\`version_comments_enabled\` integer DEFAULT true,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_parent_id", "version_in_menu", "version_published_at", "version_revised_at", "version_review_by", "version_comments_enabled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_parent_id", "version_in_menu", "version_published_at", "version_revised_at", "version_review_by", "version_comments_enabled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_in_menu_idx\` ON \`_pages_v\` (\`version_in_menu\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_review_by_idx\` ON \`_pages_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_idx\` ON \`_pages_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version_publishedAt_createdAt_version_deletedAt_idx\` ON \`_pages_v\` (\`latest\`,\`version_published_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version_updatedAt_createdAt_version_deletedAt_idx\` ON \`_pages_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version__status_version_publishedAt_createdAt_version_deletedAt_idx\` ON \`_pages_v\` (\`latest\`,\`version__status\`,\`version_published_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_offices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`country\` text DEFAULT 'SE',
  	\`visiting_address_street\` text,
  	\`visiting_address_postal_code\` text,
  	\`visiting_address_city\` text,
  	\`visiting_address_country\` text DEFAULT 'SE',
  	\`postal_address_recipient\` text,
  	\`postal_address_street\` text,
  	\`postal_address_postal_code\` text,
  	\`postal_address_city\` text,
  	\`postal_address_country\` text DEFAULT 'SE',
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`phone\` text,
  	\`email\` text,
  	\`order\` numeric DEFAULT 100,
  	\`comments_enabled\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_offices\`("id", "image_id", "country", "visiting_address_street", "visiting_address_postal_code", "visiting_address_city", "visiting_address_country", "postal_address_recipient", "postal_address_street", "postal_address_postal_code", "postal_address_city", "postal_address_country", "latitude", "longitude", "phone", "email", "order", "comments_enabled", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "country", "visiting_address_street", "visiting_address_postal_code", "visiting_address_city", "visiting_address_country", "postal_address_recipient", "postal_address_street", "postal_address_postal_code", "postal_address_city", "postal_address_country", "latitude", "longitude", "phone", "email", "order", "comments_enabled", "updated_at", "created_at", "deleted_at", "_status" FROM \`offices\`;`)
  await db.run(sql`DROP TABLE \`offices\`;`)
  await db.run(sql`ALTER TABLE \`__new_offices\` RENAME TO \`offices\`;`)
  await db.run(sql`CREATE INDEX \`offices_image_idx\` ON \`offices\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_country_idx\` ON \`offices\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`offices_order_idx\` ON \`offices\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offices_updated_at_idx\` ON \`offices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offices_created_at_idx\` ON \`offices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offices_deleted_at_idx\` ON \`offices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`offices__status_idx\` ON \`offices\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_order_createdAt_idx\` ON \`offices\` (\`_status\`,\`order\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__offices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_country\` text DEFAULT 'SE',
  	\`version_visiting_address_street\` text,
  	\`version_visiting_address_postal_code\` text,
  	\`version_visiting_address_city\` text,
  	\`version_visiting_address_country\` text DEFAULT 'SE',
  	\`version_postal_address_recipient\` text,
  	\`version_postal_address_street\` text,
  	\`version_postal_address_postal_code\` text,
  	\`version_postal_address_city\` text,
  	\`version_postal_address_country\` text DEFAULT 'SE',
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_comments_enabled\` integer DEFAULT true,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__offices_v\`("id", "parent_id", "version_image_id", "version_country", "version_visiting_address_street", "version_visiting_address_postal_code", "version_visiting_address_city", "version_visiting_address_country", "version_postal_address_recipient", "version_postal_address_street", "version_postal_address_postal_code", "version_postal_address_city", "version_postal_address_country", "version_latitude", "version_longitude", "version_phone", "version_email", "version_order", "version_comments_enabled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_image_id", "version_country", "version_visiting_address_street", "version_visiting_address_postal_code", "version_visiting_address_city", "version_visiting_address_country", "version_postal_address_recipient", "version_postal_address_street", "version_postal_address_postal_code", "version_postal_address_city", "version_postal_address_country", "version_latitude", "version_longitude", "version_phone", "version_email", "version_order", "version_comments_enabled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_offices_v\`;`)
  await db.run(sql`DROP TABLE \`_offices_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__offices_v\` RENAME TO \`_offices_v\`;`)
  await db.run(sql`CREATE INDEX \`_offices_v_parent_idx\` ON \`_offices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_image_idx\` ON \`_offices_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_country_idx\` ON \`_offices_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_order_idx\` ON \`_offices_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_updated_at_idx\` ON \`_offices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_created_at_idx\` ON \`_offices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_deleted_at_idx\` ON \`_offices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version__status_idx\` ON \`_offices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_created_at_idx\` ON \`_offices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_updated_at_idx\` ON \`_offices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_snapshot_idx\` ON \`_offices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_published_locale_idx\` ON \`_offices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_latest_idx\` ON \`_offices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_autosave_idx\` ON \`_offices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_order_version_createdAt_idx\` ON \`_offices_v\` (\`version__status\`,\`version_order\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_partnerships\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`logo_id\` text(36),
  	\`website\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`kind\` text,
  	\`comments_enabled\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_partnerships\`("id", "logo_id", "website", "period_start", "period_end", "kind", "comments_enabled", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "logo_id", "website", "period_start", "period_end", "kind", "comments_enabled", "updated_at", "created_at", "deleted_at", "_status" FROM \`partnerships\`;`)
  await db.run(sql`DROP TABLE \`partnerships\`;`)
  await db.run(sql`ALTER TABLE \`__new_partnerships\` RENAME TO \`partnerships\`;`)
  await db.run(sql`CREATE INDEX \`partnerships_logo_idx\` ON \`partnerships\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_kind_idx\` ON \`partnerships\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_updated_at_idx\` ON \`partnerships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_created_at_idx\` ON \`partnerships\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_deleted_at_idx\` ON \`partnerships\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`partnerships__status_idx\` ON \`partnerships\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_1_idx\` ON \`partnerships\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__partnerships_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_logo_id\` text(36),
  	\`version_website\` text,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_kind\` text,
  	\`version_comments_enabled\` integer DEFAULT true,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partnerships\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__partnerships_v\`("id", "parent_id", "version_logo_id", "version_website", "version_period_start", "version_period_end", "version_kind", "version_comments_enabled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_logo_id", "version_website", "version_period_start", "version_period_end", "version_kind", "version_comments_enabled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_partnerships_v\`;`)
  await db.run(sql`DROP TABLE \`_partnerships_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__partnerships_v\` RENAME TO \`_partnerships_v\`;`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_parent_idx\` ON \`_partnerships_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_logo_idx\` ON \`_partnerships_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_kind_idx\` ON \`_partnerships_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_updated_at_idx\` ON \`_partnerships_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_created_at_idx\` ON \`_partnerships_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_deleted_at_idx\` ON \`_partnerships_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version__status_idx\` ON \`_partnerships_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_created_at_idx\` ON \`_partnerships_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_updated_at_idx\` ON \`_partnerships_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_snapshot_idx\` ON \`_partnerships_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_published_locale_idx\` ON \`_partnerships_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_latest_idx\` ON \`_partnerships_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_autosave_idx\` ON \`_partnerships_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_1_idx\` ON \`_partnerships_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`office_id\` text(36),
  	\`phone\` text,
  	\`email\` text,
  	\`name\` text,
  	\`image_id\` text(36),
  	\`consent_given\` integer DEFAULT false,
  	\`consent_recorded_at\` text,
  	\`consent_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_contacts\`("id", "organisation_id", "office_id", "phone", "email", "name", "image_id", "consent_given", "consent_recorded_at", "consent_note", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "organisation_id", "office_id", "phone", "email", "name", "image_id", "consent_given", "consent_recorded_at", "consent_note", "updated_at", "created_at", "deleted_at", "_status" FROM \`contacts\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`ALTER TABLE \`__new_contacts\` RENAME TO \`contacts\`;`)
  await db.run(sql`CREATE INDEX \`contacts_organisation_idx\` ON \`contacts\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_office_idx\` ON \`contacts\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_image_idx\` ON \`contacts\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_deleted_at_idx\` ON \`contacts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts__status_idx\` ON \`contacts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__contacts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_organisation_id\` text(36),
  	\`version_office_id\` text(36),
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_name\` text,
  	\`version_image_id\` text(36),
  	\`version_consent_given\` integer DEFAULT false,
  	\`version_consent_recorded_at\` text,
  	\`version_consent_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__contacts_v\`("id", "parent_id", "version_organisation_id", "version_office_id", "version_phone", "version_email", "version_name", "version_image_id", "version_consent_given", "version_consent_recorded_at", "version_consent_note", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_organisation_id", "version_office_id", "version_phone", "version_email", "version_name", "version_image_id", "version_consent_given", "version_consent_recorded_at", "version_consent_note", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_contacts_v\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__contacts_v\` RENAME TO \`_contacts_v\`;`)
  await db.run(sql`CREATE INDEX \`_contacts_v_parent_idx\` ON \`_contacts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_organisation_idx\` ON \`_contacts_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_office_idx\` ON \`_contacts_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_image_idx\` ON \`_contacts_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_updated_at_idx\` ON \`_contacts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_created_at_idx\` ON \`_contacts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_deleted_at_idx\` ON \`_contacts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version__status_idx\` ON \`_contacts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_created_at_idx\` ON \`_contacts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_updated_at_idx\` ON \`_contacts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_snapshot_idx\` ON \`_contacts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_published_locale_idx\` ON \`_contacts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_latest_idx\` ON \`_contacts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_autosave_idx\` ON \`_contacts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`organisation_number\` text,
  	\`website\` text,
  	\`logo_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations\`("id", "kind", "organisation_number", "website", "logo_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "organisation_number", "website", "logo_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;`)
  await db.run(sql`CREATE INDEX \`organisations_kind_idx\` ON \`organisations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organisations_organisation_number_idx\` ON \`organisations\` (\`organisation_number\`);`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_organisation_number\` text,
  	\`version_website\` text,
  	\`version_logo_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organisations_v\`("id", "parent_id", "version_kind", "version_organisation_number", "version_website", "version_logo_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_organisation_number", "version_website", "version_logo_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v\` RENAME TO \`_organisations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_kind_idx\` ON \`_organisations_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_organisation_number_idx\` ON \`_organisations_v\` (\`version_organisation_number\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_topics\`("id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "updated_at", "created_at", "deleted_at", "_status" FROM \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`ALTER TABLE \`__new_topics\` RENAME TO \`topics\`;`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__topics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__topics_v\`("id", "parent_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__topics_v\` RENAME TO \`_topics_v\`;`)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_deleted_at_idx\` ON \`_topics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_snapshot_idx\` ON \`_topics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_published_locale_idx\` ON \`_topics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_autosave_idx\` ON \`_topics_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_important_messages\` (
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
  await db.run(sql`INSERT INTO \`__new_important_messages\`("id", "level", "link_type", "link_section", "link_url", "from", "until", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "level", "link_type", "link_section", "link_url", "from", "until", "updated_at", "created_at", "deleted_at", "_status" FROM \`important_messages\`;`)
  await db.run(sql`DROP TABLE \`important_messages\`;`)
  await db.run(sql`ALTER TABLE \`__new_important_messages\` RENAME TO \`important_messages\`;`)
  await db.run(sql`CREATE INDEX \`important_messages_updated_at_idx\` ON \`important_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_created_at_idx\` ON \`important_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`important_messages_deleted_at_idx\` ON \`important_messages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`important_messages__status_idx\` ON \`important_messages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__important_messages_v\` (
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
  await db.run(sql`INSERT INTO \`__new__important_messages_v\`("id", "parent_id", "version_level", "version_link_type", "version_link_section", "version_link_url", "version_from", "version_until", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_level", "version_link_type", "version_link_section", "version_link_url", "version_from", "version_until", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_important_messages_v\`;`)
  await db.run(sql`DROP TABLE \`_important_messages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__important_messages_v\` RENAME TO \`_important_messages_v\`;`)
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
  await db.run(sql`DROP INDEX \`comments_kind_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`purpose\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reply_to\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statement_deficiencies\` DROP COLUMN \`criterion\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statement_deficiencies_locales\` DROP COLUMN \`affects\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v_version_deficiencies\` DROP COLUMN \`criterion\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v_version_deficiencies_locales\` DROP COLUMN \`affects\`;`)
}
