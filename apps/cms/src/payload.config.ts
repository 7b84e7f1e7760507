import { en } from '@payloadcms/translations/languages/en';
import { sv } from '@payloadcms/translations/languages/sv';
import path from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { announceStart } from './changes/announce-start';
import { collections } from './collections';
import { uploadLimits } from './collections/media/accepted-files';
import { database } from './database';
import { editor } from './editor';
import { admin } from './admin';
import { env } from './env';
import { globals } from './globals';
import { jobs } from './jobs/jobs';
import { swedishAdmin } from './labels/swedish-admin';
import { localization } from './localization';
import { mail } from './mail/mail';
import { openPreview } from './preview/open-preview';
import { readDraft } from './preview/read-draft';

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  db: database,
  editor,
  email: mail,
  sharp,
  upload: uploadLimits,
  collections,
  globals,
  endpoints: [openPreview, readDraft],
  localization,
  jobs,
  cors: [env.CMS_URL],
  csrf: [env.CMS_URL],
  graphQL: { maxComplexity: 2000, disablePlaygroundInProduction: true },
  maxDepth: 4,
  i18n: {
    supportedLanguages: { sv, en },
    fallbackLanguage: 'sv',
    translations: { sv: swedishAdmin },
  },
  admin,
  onInit: announceStart,
  typescript: {
    declare: false,
    outputFile: path.resolve('../../packages/content/src/payload-types.ts'),
  },
});
