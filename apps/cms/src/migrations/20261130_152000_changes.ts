import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`references\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from_collection\` text NOT NULL,
  	\`from_id\` text NOT NULL,
  	\`to_collection\` text NOT NULL,
  	\`to_id\` text NOT NULL,
  	\`in_published\` integer DEFAULT false NOT NULL,
  	\`in_newest\` integer DEFAULT false NOT NULL,
  	\`is_broken\` integer DEFAULT false NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`references_is_broken_idx\` ON \`references\` (\`is_broken\`);`)
  await db.run(sql`CREATE INDEX \`fromCollection_fromId_idx\` ON \`references\` (\`from_collection\`,\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`toCollection_toId_idx\` ON \`references\` (\`to_collection\`,\`to_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`references\`;`)
}
