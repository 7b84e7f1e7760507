import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`work_items\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`title\` text,
  	\`state\` text NOT NULL,
  	\`is_published\` integer DEFAULT false,
  	\`written_by\` text,
  	\`changed_by\` text,
  	\`changed_at\` text,
  	\`sent_by\` text,
  	\`sent_name\` text,
  	\`sent_at\` text,
  	\`reviewer\` text,
  	\`decided_by\` text,
  	\`decided_name\` text,
  	\`reason\` text,
  	\`publish_at\` text,
  	\`review_by\` text,
  	\`published_at\` text,
  	\`owner_function_id\` text(36),
  	\`owner_person_id\` text(36),
  	\`ends_at\` text,
  	\`draft_by\` text,
  	FOREIGN KEY (\`owner_function_id\`) REFERENCES \`functions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`work_items_owner_function_idx\` ON \`work_items\` (\`owner_function_id\`);`)
  await db.run(sql`CREATE INDEX \`work_items_owner_person_idx\` ON \`work_items\` (\`owner_person_id\`);`)
  await db.run(sql`CREATE INDEX \`document_about_idx\` ON \`work_items\` (\`document\`,\`about\`);`)
  await db.run(sql`CREATE INDEX \`writtenBy_state_changedAt_idx\` ON \`work_items\` (\`written_by\`,\`state\`,\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`draftBy_state_changedAt_idx\` ON \`work_items\` (\`draft_by\`,\`state\`,\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`sentBy_state_changedAt_idx\` ON \`work_items\` (\`sent_by\`,\`state\`,\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`state_reviewer_sentAt_idx\` ON \`work_items\` (\`state\`,\`reviewer\`,\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`state_publishAt_idx\` ON \`work_items\` (\`state\`,\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`isPublished_reviewBy_idx\` ON \`work_items\` (\`is_published\`,\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`isPublished_endsAt_idx\` ON \`work_items\` (\`is_published\`,\`ends_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`work_items\`;`)
}
