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
  // No table is built anew, as Payload would: within a transaction SQLite goes on minding foreign keys, and what
  // points at a dropped table goes with it.
  await db.run(sql`DROP TABLE \`_search_words_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_version_best_bets\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_version_synonyms\`;`)
  await db.run(sql`DROP TABLE \`search_words_rels\`;`)
  await db.run(sql`DROP TABLE \`search_words_texts\`;`)
  await db.run(sql`DROP TABLE \`search_words\`;`)
  await db.run(sql`DROP TABLE \`search_words_best_bets\`;`)
  await db.run(sql`DROP TABLE \`search_words_synonyms\`;`)
  await db.run(sql`DROP INDEX \`news_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_version_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`pages_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`offices_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`offices\` DROP COLUMN \`draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`_offices_v_version_version_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` DROP COLUMN \`version_draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`partnerships_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`partnerships\` DROP COLUMN \`draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`_partnerships_v_version_version_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` DROP COLUMN \`version_draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`contacts_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`contacts\` DROP COLUMN \`draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`_contacts_v_version_version_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` DROP COLUMN \`version_draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`organisations_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_version_version_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`topics_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`_topics_v_version_version_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`important_messages_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`important_messages\` DROP COLUMN \`draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`_important_messages_v_version_version_draft_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_important_messages_v\` DROP COLUMN \`version_draft_by_id\`;`)
  await db.run(sql`DROP INDEX \`comments_kind_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`purpose\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reply_to\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statement_deficiencies\` DROP COLUMN \`criterion\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_statement_deficiencies_locales\` DROP COLUMN \`affects\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v_version_deficiencies\` DROP COLUMN \`criterion\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_statement_v_version_deficiencies_locales\` DROP COLUMN \`affects\`;`)
}
