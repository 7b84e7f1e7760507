import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`comments\` ADD \`sent_to_diary_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`diary_tried_at\` text;`)
  await db.run(sql`CREATE INDEX \`comments_sent_to_diary_at_idx\` ON \`comments\` (\`sent_to_diary_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_diary_tried_at_idx\` ON \`comments\` (\`diary_tried_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`disposal_protocols\`;`)
  await db.run(sql`DROP TABLE \`disposal_rules\`;`)
  await db.run(sql`DROP TABLE \`disposal\`;`)
  await db.run(sql`DROP TABLE \`_disposal_v_version_rules\`;`)
  await db.run(sql`DROP TABLE \`_disposal_v\`;`)
  await db.run(sql`DROP INDEX \`comments_sent_to_diary_at_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_diary_tried_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`sent_to_diary_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`diary_tried_at\`;`)
}
