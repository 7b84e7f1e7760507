import config from '@payload-config';
import { getPayload } from 'payload';
import { prepare } from '../startup/prepare';

/** Run as a process of its own: fills DATA_DIR as a first start with DEMO_CONTENT does, but makes no administrator. */
const payload = await getPayload({ config });
await prepare(payload, { ADMIN_EMAIL: 'admin@region.example', DEMO_CONTENT: true, JOBS: false });
await payload.destroy();
