import { en } from '@payloadcms/translations/languages/en';
import { sv } from '@payloadcms/translations/languages/sv';
import path from 'node:path';
import { buildConfig, type Config } from 'payload';
import sharp from 'sharp';
import { announceStart } from './features/change-feed/announce-start';
import { collections } from './collections';
import { uploadLimits } from './features/media/accepted-files';
import { database } from './database/database';
import { answerFullDisk } from './database/answer-full-disk';
import { retriedMutations } from './features/retries/graphql-api';
import { retryLocalOperations } from './features/retries/local-api';
import { retryRestOperations } from './features/retries/rest-api';
import { editor } from './blocks/editor';
import { admin } from './admin/admin';
import { env } from './env';
import { globals } from './globals';
import { jobs } from './features/scheduling/jobs';
import { mail } from './features/mail/mail';
import {
  answerBrokenInput,
  answerBulkRefusal,
  answerUnstorable,
  logger,
} from './features/query-limits/request-errors';
import { answerRefusals } from './features/save-errors/answer-refusals';
import { swedishAdmin } from './translations/swedish-admin';
import { localization } from './localization';
import { readProgress } from './features/bulk-changes/progress';
import { addNote, readNotes, solveNote } from './features/notes/notes-endpoints';
import { openPreview } from './features/preview/open-preview';
import { readDraft } from './features/preview/read-draft';
import { readLanguages } from './features/publishing/language-state';
import { exportReport } from './features/comment-report/export-report';
import { readInUse, readUsedOn } from './features/references/read-used-on';
import { mendRestores } from './features/versions/restores';
import { readWorkflow, takeWorkflowStep } from './features/workflow/workflow-endpoints';
import { unpublishLanguage } from './features/publishing/unpublish-language';

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
  endpoints: [
    openPreview,
    readDraft,
    readLanguages,
    unpublishLanguage,
    readProgress,
    readUsedOn,
    readInUse,
    readWorkflow,
    takeWorkflowStep,
    readNotes,
    addNote,
    solveNote,
    exportReport,
  ],
  localization,
  jobs,
  cors: [env.CMS_URL],
  csrf: [env.CMS_URL],
  // Handled by features/graphql/answer-query.ts, which limits the cost of queries.
  graphQL: { disablePlaygroundInProduction: true, mutations: retriedMutations },
  // The depth that the site and the admin use.
  maxDepth: 2,
  hooks: {
    afterError: [
      answerBrokenInput,
      answerUnstorable,
      answerFullDisk,
      answerBulkRefusal,
      answerRefusals,
    ],
  },
  i18n: {
    supportedLanguages: { sv, en },
    fallbackLanguage: 'sv',
    translations: { sv: swedishAdmin },
  },
  admin,
  onInit: async (payload) => {
    retryLocalOperations(payload);
    mendRestores(payload);
    await announceStart(payload);
  },
  typescript: {
    declare: false,
    outputFile: path.resolve('../../packages/content/src/payload-types.ts'),
  },
};

export default retryRestOperations(buildConfig(config), config);
