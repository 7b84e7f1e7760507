import { everything } from '@regionwebb/content/tags';
import type { Payload } from 'payload';
import { hasTransactions } from '../../database/database';
import { announce } from './announce';

/**
 * For `onInit`. Without transactions a crash can fall between a change and its announcement, so a CMS that
 * starts says that anything may have changed.
 */
export async function announceStart(payload: Payload): Promise<void> {
  if (!hasTransactions) await announce({ payload }, [everything]);
}
