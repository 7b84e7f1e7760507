import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`listings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`list\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`created_at\` text NOT NULL,
  	\`article_id\` text(36),
  	FOREIGN KEY (\`article_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  // What is published already takes its places; from here on each save sees to them (src/listings).
  await db.run(sql`INSERT INTO \`listings\` (\`id\`, \`list\`, \`published_at\`, \`created_at\`, \`article_id\`)
    WITH subjects AS (
      SELECT \`id\` AS article, NULL AS subject FROM \`news\`
      UNION SELECT \`parent_id\`, coalesce(\`topics_id\`, \`offices_id\`, \`partnerships_id\`) FROM \`news_rels\`
      WHERE \`path\` IN ('topics', 'offices', 'partnerships')
    )
    SELECT lower(hex(randomblob(16))), l.\`_locale\` || coalesce(':' || s.subject, ''),
      coalesce(n.\`published_at\`, n.\`created_at\`), n.\`created_at\`, n.\`id\`
    FROM \`news\` n
    JOIN \`news_locales\` l ON l.\`_parent_id\` = n.\`id\` AND l.\`slug\` <> ''
    JOIN subjects s ON s.article = n.\`id\`
    WHERE n.\`_status\` = 'published' AND n.\`deleted_at\` IS NULL;`)
  await db.run(sql`CREATE INDEX \`listings_article_idx\` ON \`listings\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`list_publishedAt_createdAt_idx\` ON \`listings\` (\`list\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_deletedAt_idx\` ON \`news\` (\`_status\`,\`created_at\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_version_deletedAt_idx\` ON \`_news_v\` (\`version__status\`,\`version_created_at\`,\`version_deleted_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`listings\`;`)
  await db.run(sql`DROP INDEX \`_status_createdAt_deletedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_createdAt_version_deletedAt_idx\`;`)
}
