import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`is_function\` integer DEFAULT false,
  	\`about\` text,
  	\`document\` text,
  	\`title\` text,
  	\`locale\` text,
  	\`by\` text,
  	\`text\` text,
  	\`event\` text NOT NULL,
  	\`mail\` text DEFAULT 'waiting' NOT NULL,
  	\`due\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`sent_at\` text,
  	\`first_in_mail\` integer DEFAULT false,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_event_idx\` ON \`notifications\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_due_idx\` ON \`notifications\` (\`mail\`,\`due\`);`)
  await db.run(sql`CREATE INDEX \`recipient_mail_idx\` ON \`notifications\` (\`recipient\`,\`mail\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail\` text DEFAULT 'now';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail\`;`)
}
