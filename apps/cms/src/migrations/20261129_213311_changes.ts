import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_createdAt_deletedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_deletedAt_publishedAt_idx\` ON \`news\` (\`_status\`,\`created_at\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_createdAt_version_deletedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_news_v\` (\`version__status\`,\`version_created_at\`,\`version_deleted_at\`,\`version_published_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_createdAt_deletedAt_publishedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_deletedAt_idx\` ON \`news\` (\`_status\`,\`created_at\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_version_deletedAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_created_at\`,\`version_deleted_at\`);`)
}
