import type { Payload } from 'payload';
import { readChanges } from '../features/change-feed/read-changes';

/** The tags that are announced during a call, each once, in alphabetical order. */
export const tagsOf = async (
  payload: Payload,
  doing: () => Promise<unknown>,
): Promise<string[]> => {
  const { cursor } = await readChanges(payload, undefined);
  await doing();
  const { changes } = await readChanges(payload, cursor);
  return [...new Set(changes.flatMap(({ tags }) => tags))].sort();
};
