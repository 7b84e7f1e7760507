import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`submission\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_submission_idx\` ON \`comments\` (\`submission\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`comments_submission_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`submission\`;`)
}
