import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`at\` text,
  	\`author\` text,
  	\`function\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_answers_order_idx\` ON \`comments_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comments_answers_parent_id_idx\` ON \`comments_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`comments_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`step\` text,
  	\`at\` text,
  	\`by\` text,
  	\`role\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_steps_order_idx\` ON \`comments_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comments_steps_parent_id_idx\` ON \`comments_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`answer_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`function_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`function_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`answer_templates_name_idx\` ON \`answer_templates\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`answer_templates_function_idx\` ON \`answer_templates\` (\`function_id\`);`)
  await db.run(sql`CREATE INDEX \`answer_templates_updated_at_idx\` ON \`answer_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`answer_templates_created_at_idx\` ON \`answer_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`answer_templates_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`answer_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`answer_templates_locales_locale_parent_id_unique\` ON \`answer_templates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`answer_templates_locales_parent_idx\` ON \`answer_templates_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`page_days\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`views\` numeric DEFAULT 0 NOT NULL,
  	\`yes\` numeric DEFAULT 0 NOT NULL,
  	\`no\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`page_days_key_idx\` ON \`page_days\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`day_path_idx\` ON \`page_days\` (\`day\`,\`path\`);`)
  await db.run(sql`CREATE INDEX \`path_day_idx\` ON \`page_days\` (\`path\`,\`day\`);`)
  await db.run(sql`CREATE TABLE \`disposal_protocols\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`class\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`archive_decision\` text NOT NULL,
  	\`local_decision\` text NOT NULL,
  	\`months\` numeric,
  	\`first_received_at\` text,
  	\`last_received_at\` text,
  	\`receipts\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`disposal_protocols_updated_at_idx\` ON \`disposal_protocols\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`disposal_protocols_created_at_idx\` ON \`disposal_protocols\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`disposal_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`class\` text NOT NULL,
  	\`months\` numeric,
  	\`archive_decision\` text,
  	\`local_decision\` text,
  	\`is_active\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`disposal\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disposal_rules_order_idx\` ON \`disposal_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`disposal_rules_parent_id_idx\` ON \`disposal_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`disposal\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`saved_by\` text,
  	\`saved_name\` text,
  	\`saved_role\` text,
  	\`saved_cause\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`disposal_saved_saved_by_idx\` ON \`disposal\` (\`saved_by\`);`)
  await db.run(sql`CREATE TABLE \`_disposal_v_version_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`class\` text NOT NULL,
  	\`months\` numeric,
  	\`archive_decision\` text,
  	\`local_decision\` text,
  	\`is_active\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_disposal_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_disposal_v_version_rules_order_idx\` ON \`_disposal_v_version_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_disposal_v_version_rules_parent_id_idx\` ON \`_disposal_v_version_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_disposal_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_saved_by\` text,
  	\`version_saved_name\` text,
  	\`version_saved_role\` text,
  	\`version_saved_cause\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_disposal_v_version_saved_version_saved_by_idx\` ON \`_disposal_v\` (\`version_saved_by\`);`)
  await db.run(sql`CREATE INDEX \`_disposal_v_created_at_idx\` ON \`_disposal_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_disposal_v_updated_at_idx\` ON \`_disposal_v\` (\`updated_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_comments_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`at\` text,
  	\`author\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments_notes\`("_order", "_parent_id", "id", "text", "at", "author") SELECT "_order", "_parent_id", "id", "text", "at", "author" FROM \`comments_notes\`;`)
  await db.run(sql`DROP TABLE \`comments_notes\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments_notes\` RENAME TO \`comments_notes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`comments_notes_order_idx\` ON \`comments_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comments_notes_parent_id_idx\` ON \`comments_notes\` (\`_parent_id\`);`)
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
  await db.run(sql`ALTER TABLE \`comments\` ADD \`masked_text\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`wants_reply\` integer;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`excerpt\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`matter_id\` text(36) REFERENCES comments(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`secret_hash\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`turn\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`closed_as\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`handler_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`due_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`notified_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`quarantine_reason\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`sent_to_diary_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`diary_tried_at\` text;`)
  await db.run(sql`CREATE INDEX \`comments_matter_idx\` ON \`comments\` (\`matter_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_secret_hash_idx\` ON \`comments\` (\`secret_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_turn_idx\` ON \`comments\` (\`turn\`);`)
  await db.run(sql`CREATE INDEX \`comments_function_idx\` ON \`comments\` (\`function_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_handler_idx\` ON \`comments\` (\`handler_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_sent_to_diary_at_idx\` ON \`comments\` (\`sent_to_diary_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_diary_tried_at_idx\` ON \`comments\` (\`diary_tried_at\`);`)
  await db.run(sql`CREATE INDEX \`function_status_receivedAt_idx\` ON \`comments\` (\`function_id\`,\`status\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`handler_status_receivedAt_idx\` ON \`comments\` (\`handler_id\`,\`status\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`status_dueAt_idx\` ON \`comments\` (\`status\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`notifiedAt_status_idx\` ON \`comments\` (\`notified_at\`,\`status\`);`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`in_swedish\` integer DEFAULT false NOT NULL;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`in_english\` integer DEFAULT false NOT NULL;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`public_from\` text;`)
  await db.run(sql`CREATE INDEX \`references_public_from_idx\` ON \`references\` (\`public_from\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`answer_templates_id\` text(36) REFERENCES answer_templates(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_answer_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`answer_templates_id\`);`)
  await db.run(sql`ALTER TABLE \`comment_settings\` ADD \`answer_days\` numeric DEFAULT 5;`)
  await db.run(sql`ALTER TABLE \`_comment_settings_v\` ADD \`version_answer_days\` numeric DEFAULT 5;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comments_answers\`;`)
  await db.run(sql`DROP TABLE \`comments_steps\`;`)
  await db.run(sql`DROP TABLE \`answer_templates\`;`)
  await db.run(sql`DROP TABLE \`answer_templates_locales\`;`)
  await db.run(sql`DROP TABLE \`page_days\`;`)
  await db.run(sql`DROP TABLE \`disposal_protocols\`;`)
  await db.run(sql`DROP TABLE \`disposal_rules\`;`)
  await db.run(sql`DROP TABLE \`disposal\`;`)
  await db.run(sql`DROP TABLE \`_disposal_v_version_rules\`;`)
  await db.run(sql`DROP TABLE \`_disposal_v\`;`)
  await db.run(sql`DROP INDEX \`comments_matter_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_secret_hash_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_turn_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_function_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_handler_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_sent_to_diary_at_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_diary_tried_at_idx\`;`)
  await db.run(sql`DROP INDEX \`function_status_receivedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`handler_status_receivedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`status_dueAt_idx\`;`)
  await db.run(sql`DROP INDEX \`notifiedAt_status_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`masked_text\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`wants_reply\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`excerpt\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`matter_id\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`secret_hash\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`turn\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`closed_as\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`function_id\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`handler_id\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`due_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`notified_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`quarantine_reason\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`sent_to_diary_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`diary_tried_at\`;`)
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_answer_templates_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`answer_templates_id\`;`)
  await db.run(sql`DROP INDEX \`references_public_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`references\` DROP COLUMN \`in_swedish\`;`)
  await db.run(sql`ALTER TABLE \`references\` DROP COLUMN \`in_english\`;`)
  await db.run(sql`ALTER TABLE \`references\` DROP COLUMN \`public_from\`;`)
  await db.run(sql`CREATE TABLE \`__new_comments_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`at\` text,
  	\`author\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments_notes\`("_order", "_parent_id", "id", "text", "at", "author") SELECT "_order", "_parent_id", "id", "text", "at", "author" FROM \`comments_notes\`;`)
  await db.run(sql`DROP TABLE \`comments_notes\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments_notes\` RENAME TO \`comments_notes\`;`)
  await db.run(sql`CREATE INDEX \`comments_notes_order_idx\` ON \`comments_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comments_notes_parent_id_idx\` ON \`comments_notes\` (\`_parent_id\`);`)
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
  await db.run(sql`ALTER TABLE \`comment_settings\` DROP COLUMN \`answer_days\`;`)
  await db.run(sql`ALTER TABLE \`_comment_settings_v\` DROP COLUMN \`version_answer_days\`;`)
}
