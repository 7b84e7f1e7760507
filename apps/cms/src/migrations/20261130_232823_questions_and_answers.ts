import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`answered_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text NOT NULL,
  	\`answer\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`page_collection\` text NOT NULL,
  	\`page_document_id\` text NOT NULL,
  	\`page_locale\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`withdrawn_at\` text,
  	\`comment_id\` text(36),
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`answered_comments_page_page_document_id_idx\` ON \`answered_comments\` (\`page_document_id\`);`)
  await db.run(sql`CREATE INDEX \`answered_comments_comment_idx\` ON \`answered_comments\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`language_withdrawnAt_publishedAt_idx\` ON \`answered_comments\` (\`language\`,\`withdrawn_at\`,\`published_at\`);`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`answer_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`opened_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`resulting_version\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`change_shown\` integer;`)
  await db.run(sql`CREATE INDEX \`comments_change_shown_idx\` ON \`comments\` (\`change_shown\`);`)
  await db.run(sql`CREATE INDEX \`status_function_handler_openedAt_dueAt_idx\` ON \`comments\` (\`status\`,\`function_id\`,\`handler_id\`,\`opened_at\`,\`due_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`answered_comments\`;`)
  await db.run(sql`DROP INDEX \`comments_change_shown_idx\`;`)
  await db.run(sql`DROP INDEX \`status_function_handler_openedAt_dueAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`answer_published_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`opened_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`resulting_version\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`changed_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`change_shown\`;`)
}
