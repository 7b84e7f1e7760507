import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { en } from '@payloadcms/translations/languages/en';
import { sv } from '@payloadcms/translations/languages/sv';
import path from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { collections } from './collections';
import { database } from './database';
import { env } from './env';

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  db: database,
  editor: lexicalEditor(),
  sharp,
  collections,
  i18n: { supportedLanguages: { sv, en }, fallbackLanguage: 'sv' },
  localization: {
    locales: [
      { code: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
      { code: 'en', label: { sv: 'Engelska', en: 'English' } },
    ],
    defaultLocale: 'sv',
    fallback: false,
  },
  admin: { user: 'users', importMap: { baseDir: path.resolve('src') } },
  typescript: {
    declare: false,
    outputFile: path.resolve('../../packages/content/src/payload-types.ts'),
  },
});
