import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`page_days\`;`)
}
