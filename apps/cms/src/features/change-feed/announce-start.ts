import { everything } from '@regionwebb/content/tags';
import type { Payload } from 'payload';
import { hasTransactions } from '../../database/database';
import { announce } from './announce';

/**
 * For `onInit`. Without transactions a crash can lose the announcement of a change, so the CMS announces everything
 * when it starts.
 */
export async function announceStart(payload: Payload): Promise<void> {
  if (!hasTransactions) await announce({ payload }, [everything]);
}
