import config from '@payload-config';
import { getPayload } from 'payload';
import { DatabaseHoldsContent } from './holds-content';
import { loadDemonstration } from './load-demonstration';

const payload = await getPayload({ config });
try {
  await loadDemonstration(payload);
  payload.logger.info('Demonstrationsinnehållet är inläst. (The demonstration content is loaded.)');
} catch (error) {
  if (!(error instanceof DatabaseHoldsContent)) throw error;
  payload.logger.error(error.message);
  process.exitCode = 1;
} finally {
  await payload.destroy();
}
process.exit();
