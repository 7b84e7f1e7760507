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
  await db.run(sql`ALTER TABLE \`comments\` ADD \`masked_text\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`wants_reply\` integer;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`excerpt\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`closed_as\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`function_id\` text(36) REFERENCES functions(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`handler_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`due_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`notified_at\` text;`)
  await db.run(sql`CREATE INDEX \`comments_function_idx\` ON \`comments\` (\`function_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_handler_idx\` ON \`comments\` (\`handler_id\`);`)
  await db.run(sql`CREATE INDEX \`function_status_receivedAt_idx\` ON \`comments\` (\`function_id\`,\`status\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`handler_status_receivedAt_idx\` ON \`comments\` (\`handler_id\`,\`status\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`status_dueAt_idx\` ON \`comments\` (\`status\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`notifiedAt_status_idx\` ON \`comments\` (\`notified_at\`,\`status\`);`)
  await db.run(sql`ALTER TABLE \`comment_settings\` ADD \`answer_days\` numeric DEFAULT 5;`)
  await db.run(sql`ALTER TABLE \`_comment_settings_v\` ADD \`version_answer_days\` numeric DEFAULT 5;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comments_answers\`;`)
  await db.run(sql`DROP TABLE \`comments_steps\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`receipt\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`kind\` text DEFAULT 'comment',
  	\`purpose\` text,
  	\`reply_to\` text,
  	\`page_title\` text,
  	\`page_path\` text NOT NULL,
  	\`page_locale\` text NOT NULL,
  	\`page_collection\` text NOT NULL,
  	\`page_document_id\` text NOT NULL,
  	\`page_version_id\` text,
  	\`text_hash\` text NOT NULL,
  	\`submission\` text,
  	\`matter_id\` text(36),
  	\`secret_hash\` text,
  	\`turn\` text,
  	\`status\` text DEFAULT 'new' NOT NULL,
  	\`secrecy\` integer DEFAULT false,
  	\`diary_number\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`matter_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "receipt", "received_at", "text", "kind", "purpose", "reply_to", "page_title", "page_path", "page_locale", "page_collection", "page_document_id", "page_version_id", "text_hash", "submission", "matter_id", "secret_hash", "turn", "status", "secrecy", "diary_number", "updated_at", "created_at") SELECT "id", "receipt", "received_at", "text", "kind", "purpose", "reply_to", "page_title", "page_path", "page_locale", "page_collection", "page_document_id", "page_version_id", "text_hash", "submission", "matter_id", "secret_hash", "turn", "status", "secrecy", "diary_number", "updated_at", "created_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_receipt_idx\` ON \`comments\` (\`receipt\`);`)
  await db.run(sql`CREATE INDEX \`comments_received_at_idx\` ON \`comments\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_kind_idx\` ON \`comments\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`comments_page_page_path_idx\` ON \`comments\` (\`page_path\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_submission_idx\` ON \`comments\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`comments_matter_idx\` ON \`comments\` (\`matter_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_secret_hash_idx\` ON \`comments\` (\`secret_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_turn_idx\` ON \`comments\` (\`turn\`);`)
  await db.run(sql`CREATE INDEX \`comments_status_idx\` ON \`comments\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`comments_diary_number_idx\` ON \`comments\` (\`diary_number\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`receivedAt_createdAt_idx\` ON \`comments\` (\`received_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_receivedAt_createdAt_idx\` ON \`comments\` (\`status\`,\`received_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`secrecy_receivedAt_createdAt_idx\` ON \`comments\` (\`secrecy\`,\`received_at\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`comment_settings\` DROP COLUMN \`answer_days\`;`)
  await db.run(sql`ALTER TABLE \`_comment_settings_v\` DROP COLUMN \`version_answer_days\`;`)
}
