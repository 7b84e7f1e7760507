import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`references\` ADD \`in_swedish\` integer DEFAULT false NOT NULL;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`in_english\` integer DEFAULT false NOT NULL;`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`public_from\` text;`)
  await db.run(sql`CREATE INDEX \`references_public_from_idx\` ON \`references\` (\`public_from\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`references_public_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`references\` DROP COLUMN \`in_swedish\`;`)
  await db.run(sql`ALTER TABLE \`references\` DROP COLUMN \`in_english\`;`)
  await db.run(sql`ALTER TABLE \`references\` DROP COLUMN \`public_from\`;`)
}
