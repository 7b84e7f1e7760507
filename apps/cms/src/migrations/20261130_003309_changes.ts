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
}
