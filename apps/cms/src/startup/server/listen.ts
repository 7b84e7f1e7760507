import type { Server } from 'node:http';
import { takePort } from '@regionwebb/start-up/take-port';
import { env } from '../../env';

/** Resolves once the server listens on `HOST` and `CMS_PORT`; rejects with `CannotStart`. */
export const listen = (server: Server): Promise<void> =>
  takePort(server, { app: 'The CMS', setting: 'CMS_PORT', port: env.CMS_PORT, host: env.HOST });
