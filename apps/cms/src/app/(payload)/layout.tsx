import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { newDocumentFunctions } from '../../features/new-document/render-new-document';
import { importMap } from './admin/importMap.js';
import './palette.css';
import './admin.css';
import './workflow.css';
import './versions.css';
import './dashboard.css';
import './packages.css';
import './comments.css';
import './handling.css';
import './inbox.css';
import './report.css';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({
    ...args,
    config,
    importMap,
    serverFunctions: {
      // Publications are planned by features/workflow.
      'schedule-publish': () => ({ error: 'Not here.' }),
      ...newDocumentFunctions(await config, args),
    },
  });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
