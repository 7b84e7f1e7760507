import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`animated\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_animated\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`animated\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_animated\`;`)
}
