import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`functions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`mailbox\` text,
  	\`sort_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`functions_name_idx\` ON \`functions\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`functions_sort_key_idx\` ON \`functions\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`functions_updated_at_idx\` ON \`functions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`functions_created_at_idx\` ON \`functions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`functions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`functions_rels_order_idx\` ON \`functions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`functions_rels_parent_idx\` ON \`functions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`functions_rels_path_idx\` ON \`functions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`functions_rels_users_id_idx\` ON \`functions_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`ownership\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`default_function_id\` text(36),
  	\`news_id\` text(36),
  	\`pages_id\` text(36),
  	\`offices_id\` text(36),
  	\`partnerships_id\` text(36),
  	\`contacts_id\` text(36),
  	\`saved_by\` text,
  	\`saved_name\` text,
  	\`saved_role\` text,
  	\`saved_cause\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`default_function_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partnerships_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`ownership_default_function_idx\` ON \`ownership\` (\`default_function_id\`);`)
  await db.run(sql`CREATE INDEX \`ownership_news_idx\` ON \`ownership\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`ownership_pages_idx\` ON \`ownership\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`ownership_offices_idx\` ON \`ownership\` (\`offices_id\`);`)
  await db.run(sql`CREATE INDEX \`ownership_partnerships_idx\` ON \`ownership\` (\`partnerships_id\`);`)
  await db.run(sql`CREATE INDEX \`ownership_contacts_idx\` ON \`ownership\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`ownership_saved_saved_by_idx\` ON \`ownership\` (\`saved_by\`);`)
  await db.run(sql`CREATE TABLE \`_ownership_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_default_function_id\` text(36),
  	\`version_news_id\` text(36),
  	\`version_pages_id\` text(36),
  	\`version_offices_id\` text(36),
  	\`version_partnerships_id\` text(36),
  	\`version_contacts_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_saved_name\` text,
  	\`version_saved_role\` text,
  	\`version_saved_cause\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_default_function_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_news_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_pages_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_offices_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_partnerships_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contacts_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_ownership_v_version_version_default_function_idx\` ON \`_ownership_v\` (\`version_default_function_id\`);`)
  await db.run(sql`CREATE INDEX \`_ownership_v_version_version_news_idx\` ON \`_ownership_v\` (\`version_news_id\`);`)
  await db.run(sql`CREATE INDEX \`_ownership_v_version_version_pages_idx\` ON \`_ownership_v\` (\`version_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_ownership_v_version_version_offices_idx\` ON \`_ownership_v\` (\`version_offices_id\`);`)
  await db.run(sql`CREATE INDEX \`_ownership_v_version_version_partnerships_idx\` ON \`_ownership_v\` (\`version_partnerships_id\`);`)
  await db.run(sql`CREATE INDEX \`_ownership_v_version_version_contacts_idx\` ON \`_ownership_v\` (\`version_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_ownership_v_version_saved_version_saved_by_idx\` ON \`_ownership_v\` (\`version_saved_by\`);`)
  await db.run(sql`CREATE INDEX \`_ownership_v_created_at_idx\` ON \`_ownership_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ownership_v_updated_at_idx\` ON \`_ownership_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`news_owner_function_idx\` ON \`news\` (\`owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`news_owner_person_idx\` ON \`news\` (\`owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_owner_function_idx\` ON \`_news_v\` (\`version_owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_owner_person_idx\` ON \`_news_v\` (\`version_owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`pages_owner_function_idx\` ON \`pages\` (\`owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_owner_person_idx\` ON \`pages\` (\`owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_owner_function_idx\` ON \`_pages_v\` (\`version_owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_owner_person_idx\` ON \`_pages_v\` (\`version_owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`offices\` ADD \`owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`offices\` ADD \`owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`offices_owner_function_idx\` ON \`offices\` (\`owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_owner_person_idx\` ON \`offices\` (\`owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_owner_function_idx\` ON \`_offices_v\` (\`version_owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_owner_person_idx\` ON \`_offices_v\` (\`version_owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`partnerships\` ADD \`owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`partnerships_owner_function_idx\` ON \`partnerships\` (\`owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_owner_person_idx\` ON \`partnerships\` (\`owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_partnerships_v\` ADD \`version_owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_owner_function_idx\` ON \`_partnerships_v\` (\`version_owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_owner_person_idx\` ON \`_partnerships_v\` (\`version_owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`contacts\` ADD \`owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`contacts_owner_function_idx\` ON \`contacts\` (\`owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_owner_person_idx\` ON \`contacts\` (\`owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` ADD \`version_owner_function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_contacts_v\` ADD \`version_owner_person_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_owner_function_idx\` ON \`_contacts_v\` (\`version_owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_owner_person_idx\` ON \`_contacts_v\` (\`version_owner_person_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`functions_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_functions_id_idx\` ON \`payload_locked_documents_rels\` (\`functions_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`functions\`;`)
  await db.run(sql`DROP TABLE \`functions_rels\`;`)
  await db.run(sql`DROP TABLE \`ownership\`;`)
  await db.run(sql`DROP TABLE \`_ownership_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_image_id\` text(36),
  	\`byline\` text,
  	\`published_at\` text,
  	\`revised_at\` text,
  	\`review_by\` text,
  	\`comments_enabled\` integer DEFAULT true,
  	\`machine_made\` integer DEFAULT false,
  	\`draft_by_id\` text(36),
  	\`saved_by\` text,
  	\`saved_name\` text,
  	\`saved_role\` text,
  	\`saved_cause\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "lead_image_id", "byline", "published_at", "revised_at", "review_by", "comments_enabled", "machine_made", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "lead_image_id", "byline", "published_at", "revised_at", "review_by", "comments_enabled", "machine_made", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_lead_image_idx\` ON \`news\` (\`lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_review_by_idx\` ON \`news\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`news_draft_by_idx\` ON \`news\` (\`draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_saved_saved_by_idx\` ON \`news\` (\`saved_by\`);`)
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
  	\`version_machine_made\` integer DEFAULT false,
  	\`version_draft_by_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_saved_name\` text,
  	\`version_saved_role\` text,
  	\`version_saved_cause\` text,
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
  	FOREIGN KEY (\`version_lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_lead_image_id", "version_byline", "version_published_at", "version_revised_at", "version_review_by", "version_comments_enabled", "version_machine_made", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_lead_image_id", "version_byline", "version_published_at", "version_revised_at", "version_review_by", "version_comments_enabled", "version_machine_made", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_lead_image_idx\` ON \`_news_v\` (\`version_lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_review_by_idx\` ON \`_news_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_draft_by_idx\` ON \`_news_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_saved_version_saved_by_idx\` ON \`_news_v\` (\`version_saved_by\`);`)
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
  	\`machine_made\` integer DEFAULT false,
  	\`draft_by_id\` text(36),
  	\`saved_by\` text,
  	\`saved_name\` text,
  	\`saved_role\` text,
  	\`saved_cause\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "parent_id", "in_menu", "published_at", "revised_at", "review_by", "comments_enabled", "machine_made", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "parent_id", "in_menu", "published_at", "revised_at", "review_by", "comments_enabled", "machine_made", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_in_menu_idx\` ON \`pages\` (\`in_menu\`);`)
  await db.run(sql`CREATE INDEX \`pages_review_by_idx\` ON \`pages\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`pages_draft_by_idx\` ON \`pages\` (\`draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_saved_saved_by_idx\` ON \`pages\` (\`saved_by\`);`)
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
  	\`version_machine_made\` integer DEFAULT false,
  	\`version_draft_by_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_saved_name\` text,
  	\`version_saved_role\` text,
  	\`version_saved_cause\` text,
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
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_parent_id", "version_in_menu", "version_published_at", "version_revised_at", "version_review_by", "version_comments_enabled", "version_machine_made", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_parent_id", "version_in_menu", "version_published_at", "version_revised_at", "version_review_by", "version_comments_enabled", "version_machine_made", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_in_menu_idx\` ON \`_pages_v\` (\`version_in_menu\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_review_by_idx\` ON \`_pages_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_draft_by_idx\` ON \`_pages_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_saved_version_saved_by_idx\` ON \`_pages_v\` (\`version_saved_by\`);`)
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
  	\`machine_made\` integer DEFAULT false,
  	\`draft_by_id\` text(36),
  	\`saved_by\` text,
  	\`saved_name\` text,
  	\`saved_role\` text,
  	\`saved_cause\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_offices\`("id", "image_id", "country", "visiting_address_street", "visiting_address_postal_code", "visiting_address_city", "visiting_address_country", "postal_address_recipient", "postal_address_street", "postal_address_postal_code", "postal_address_city", "postal_address_country", "latitude", "longitude", "phone", "email", "order", "comments_enabled", "machine_made", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "country", "visiting_address_street", "visiting_address_postal_code", "visiting_address_city", "visiting_address_country", "postal_address_recipient", "postal_address_street", "postal_address_postal_code", "postal_address_city", "postal_address_country", "latitude", "longitude", "phone", "email", "order", "comments_enabled", "machine_made", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status" FROM \`offices\`;`)
  await db.run(sql`DROP TABLE \`offices\`;`)
  await db.run(sql`ALTER TABLE \`__new_offices\` RENAME TO \`offices\`;`)
  await db.run(sql`CREATE INDEX \`offices_image_idx\` ON \`offices\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_country_idx\` ON \`offices\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`offices_order_idx\` ON \`offices\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offices_draft_by_idx\` ON \`offices\` (\`draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_saved_saved_by_idx\` ON \`offices\` (\`saved_by\`);`)
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
  	\`version_machine_made\` integer DEFAULT false,
  	\`version_draft_by_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_saved_name\` text,
  	\`version_saved_role\` text,
  	\`version_saved_cause\` text,
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
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__offices_v\`("id", "parent_id", "version_image_id", "version_country", "version_visiting_address_street", "version_visiting_address_postal_code", "version_visiting_address_city", "version_visiting_address_country", "version_postal_address_recipient", "version_postal_address_street", "version_postal_address_postal_code", "version_postal_address_city", "version_postal_address_country", "version_latitude", "version_longitude", "version_phone", "version_email", "version_order", "version_comments_enabled", "version_machine_made", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_image_id", "version_country", "version_visiting_address_street", "version_visiting_address_postal_code", "version_visiting_address_city", "version_visiting_address_country", "version_postal_address_recipient", "version_postal_address_street", "version_postal_address_postal_code", "version_postal_address_city", "version_postal_address_country", "version_latitude", "version_longitude", "version_phone", "version_email", "version_order", "version_comments_enabled", "version_machine_made", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_offices_v\`;`)
  await db.run(sql`DROP TABLE \`_offices_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__offices_v\` RENAME TO \`_offices_v\`;`)
  await db.run(sql`CREATE INDEX \`_offices_v_parent_idx\` ON \`_offices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_image_idx\` ON \`_offices_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_country_idx\` ON \`_offices_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_order_idx\` ON \`_offices_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_draft_by_idx\` ON \`_offices_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_saved_version_saved_by_idx\` ON \`_offices_v\` (\`version_saved_by\`);`)
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
  	\`machine_made\` integer DEFAULT false,
  	\`draft_by_id\` text(36),
  	\`saved_by\` text,
  	\`saved_name\` text,
  	\`saved_role\` text,
  	\`saved_cause\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_partnerships\`("id", "logo_id", "website", "period_start", "period_end", "kind", "comments_enabled", "machine_made", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "logo_id", "website", "period_start", "period_end", "kind", "comments_enabled", "machine_made", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status" FROM \`partnerships\`;`)
  await db.run(sql`DROP TABLE \`partnerships\`;`)
  await db.run(sql`ALTER TABLE \`__new_partnerships\` RENAME TO \`partnerships\`;`)
  await db.run(sql`CREATE INDEX \`partnerships_logo_idx\` ON \`partnerships\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_kind_idx\` ON \`partnerships\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_draft_by_idx\` ON \`partnerships\` (\`draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`partnerships_saved_saved_by_idx\` ON \`partnerships\` (\`saved_by\`);`)
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
  	\`version_machine_made\` integer DEFAULT false,
  	\`version_draft_by_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_saved_name\` text,
  	\`version_saved_role\` text,
  	\`version_saved_cause\` text,
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
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__partnerships_v\`("id", "parent_id", "version_logo_id", "version_website", "version_period_start", "version_period_end", "version_kind", "version_comments_enabled", "version_machine_made", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_logo_id", "version_website", "version_period_start", "version_period_end", "version_kind", "version_comments_enabled", "version_machine_made", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_partnerships_v\`;`)
  await db.run(sql`DROP TABLE \`_partnerships_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__partnerships_v\` RENAME TO \`_partnerships_v\`;`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_parent_idx\` ON \`_partnerships_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_logo_idx\` ON \`_partnerships_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_kind_idx\` ON \`_partnerships_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_version_draft_by_idx\` ON \`_partnerships_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_partnerships_v_version_saved_version_saved_by_idx\` ON \`_partnerships_v\` (\`version_saved_by\`);`)
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
  	\`draft_by_id\` text(36),
  	\`saved_by\` text,
  	\`saved_name\` text,
  	\`saved_role\` text,
  	\`saved_cause\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_contacts\`("id", "organisation_id", "office_id", "phone", "email", "name", "image_id", "consent_given", "consent_recorded_at", "consent_note", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "organisation_id", "office_id", "phone", "email", "name", "image_id", "consent_given", "consent_recorded_at", "consent_note", "draft_by_id", "saved_by", "saved_name", "saved_role", "saved_cause", "updated_at", "created_at", "deleted_at", "_status" FROM \`contacts\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`ALTER TABLE \`__new_contacts\` RENAME TO \`contacts\`;`)
  await db.run(sql`CREATE INDEX \`contacts_organisation_idx\` ON \`contacts\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_office_idx\` ON \`contacts\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_image_idx\` ON \`contacts\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_draft_by_idx\` ON \`contacts\` (\`draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_saved_saved_by_idx\` ON \`contacts\` (\`saved_by\`);`)
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
  	\`version_draft_by_id\` text(36),
  	\`version_saved_by\` text,
  	\`version_saved_name\` text,
  	\`version_saved_role\` text,
  	\`version_saved_cause\` text,
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
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_draft_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__contacts_v\`("id", "parent_id", "version_organisation_id", "version_office_id", "version_phone", "version_email", "version_name", "version_image_id", "version_consent_given", "version_consent_recorded_at", "version_consent_note", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_organisation_id", "version_office_id", "version_phone", "version_email", "version_name", "version_image_id", "version_consent_given", "version_consent_recorded_at", "version_consent_note", "version_draft_by_id", "version_saved_by", "version_saved_name", "version_saved_role", "version_saved_cause", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_contacts_v\`;`)
  await db.run(sql`DROP TABLE \`_contacts_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__contacts_v\` RENAME TO \`_contacts_v\`;`)
  await db.run(sql`CREATE INDEX \`_contacts_v_parent_idx\` ON \`_contacts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_organisation_idx\` ON \`_contacts_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_office_idx\` ON \`_contacts_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_image_idx\` ON \`_contacts_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_version_draft_by_idx\` ON \`_contacts_v\` (\`version_draft_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_contacts_v_version_saved_version_saved_by_idx\` ON \`_contacts_v\` (\`version_saved_by\`);`)
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
  	\`important_messages_id\` text(36),
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
  	FOREIGN KEY (\`important_messages_id\`) REFERENCES \`important_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "pages_id", "offices_id", "partnerships_id", "contacts_id", "organisations_id", "topics_id", "important_messages_id", "media_id", "comments_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "pages_id", "offices_id", "partnerships_id", "contacts_id", "organisations_id", "topics_id", "important_messages_id", "media_id", "comments_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_important_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`important_messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
