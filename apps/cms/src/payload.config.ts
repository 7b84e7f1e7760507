import { en } from '@payloadcms/translations/languages/en';
import { sv } from '@payloadcms/translations/languages/sv';
import path from 'node:path';
import { buildConfig, type Config } from 'payload';
import sharp from 'sharp';
import { announceStart } from './changes/announce-start';
import { collections } from './collections';
import { uploadLimits } from './collections/media/accepted-files';
import { database } from './database';
import { answerFullDisk } from './database/answer-full-disk';
import { retriedMutations } from './database/retry/graphql-api';
import { retryLocalOperations } from './database/retry/local-api';
import { retryRestOperations } from './database/retry/rest-api';
import { editor } from './editor';
import { admin } from './admin';
import { env } from './env';
import { globals } from './globals';
import { jobs } from './jobs/jobs';
import { swedishAdmin } from './labels/swedish-admin';
import { localization } from './localization';
import { mail } from './mail/mail';
import { readProgress } from './many/progress';
import { openPreview } from './preview/open-preview';
import { readDraft } from './preview/read-draft';
import { readLanguages } from './publishing/language-state';
import { unpublishLanguage } from './publishing/unpublish-language';
import { answerMany } from './questions/answer-many';
import { answerUnstorable } from './questions/answer-unstorable';
import { answerBrokenInput } from './questions/broken-input';
import { logger } from './questions/log-refusals';
import { answerRefusals } from './refusals/answer-refusals';

const config: Config = {
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  db: database,
  logger,
  editor,
  email: mail,
  sharp,
  upload: uploadLimits,
  collections,
  globals,
  endpoints: [openPreview, readDraft, readLanguages, unpublishLanguage, readProgress],
  localization,
  jobs,
  cors: [env.CMS_URL],
  csrf: [env.CMS_URL],
  // Answered by graphql/answer-question.ts, which counts what a question costs.
  graphQL: { disablePlaygroundInProduction: true, mutations: retriedMutations },
  // As far as any page of the site asks, and as the admin does.
  maxDepth: 2,
  hooks: {
    afterError: [answerBrokenInput, answerUnstorable, answerFullDisk, answerMany, answerRefusals],
  },
  i18n: {
    supportedLanguages: { sv, en },
    fallbackLanguage: 'sv',
    translations: { sv: swedishAdmin },
  },
  admin,
  onInit: async (payload) => {
    retryLocalOperations(payload);
    await announceStart(payload);
  },
  typescript: {
    declare: false,
    outputFile: path.resolve('../../packages/content/src/payload-types.ts'),
  },
};

export default retryRestOperations(buildConfig(config), config);
