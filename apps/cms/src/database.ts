import path from 'node:path';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { env } from './env';
import { migrations } from './migrations';

export const database = env.DATABASE_URL.startsWith('mongodb')
  ? mongooseAdapter({ url: env.DATABASE_URL })
  : sqliteAdapter({
      client: { url: env.DATABASE_URL },
      idType: 'uuid',
      wal: true,
      busyTimeout: 5000,
      transactionOptions: {},
      push: false,
      migrationDir: path.resolve('src/migrations'),
      prodMigrations: migrations,
    });
