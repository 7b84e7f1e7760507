import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`status_receivedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`receivedAt_createdAt_idx\` ON \`comments\` (\`received_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_receivedAt_createdAt_idx\` ON \`comments\` (\`status\`,\`received_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`secrecy_receivedAt_createdAt_idx\` ON \`comments\` (\`secrecy\`,\`received_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_updatedAt_idx\` ON \`news\` (\`_status\`,\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_updatedAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_publishedAt_createdAt_version_deletedAt_idx\` ON \`_news_v\` (\`latest\`,\`version_published_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version_updatedAt_createdAt_version_deletedAt_idx\` ON \`_news_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_version__status_version_publishedAt_createdAt_version_deletedAt_idx\` ON \`_news_v\` (\`latest\`,\`version__status\`,\`version_published_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_locales__parentID__locale_version_title_version_slug_idx\` ON \`_news_v_locales\` (\`_parent_id\`,\`_locale\`,\`version_title\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version_publishedAt_createdAt_version_deletedAt_idx\` ON \`_pages_v\` (\`latest\`,\`version_published_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version_updatedAt_createdAt_version_deletedAt_idx\` ON \`_pages_v\` (\`latest\`,\`version_updated_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_version__status_version_publishedAt_createdAt_version_deletedAt_idx\` ON \`_pages_v\` (\`latest\`,\`version__status\`,\`version_published_at\`,\`created_at\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales__parentID__locale_version_title_version_slug_idx\` ON \`_pages_v_locales\` (\`_parent_id\`,\`_locale\`,\`version_title\`,\`version_slug\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_deletedAt_updatedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_deletedAt_version_updatedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_latest_version_publishedAt_createdAt_version_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_latest_version_updatedAt_createdAt_version_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_latest_version__status_version_publishedAt_createdAt_version_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_locales__parentID__locale_version_title_version_slug_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_latest_version_publishedAt_createdAt_version_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_latest_version_updatedAt_createdAt_version_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_latest_version__status_version_publishedAt_createdAt_version_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_locales__parentID__locale_version_title_version_slug_idx\`;`)
  await db.run(sql`DROP INDEX \`receivedAt_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`status_receivedAt_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`secrecy_receivedAt_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`status_receivedAt_idx\` ON \`comments\` (\`status\`,\`received_at\`);`)
}
