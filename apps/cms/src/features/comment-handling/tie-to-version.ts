import type { PayloadRequest } from 'payload';
import type { Words } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import type { Change, Taken } from './apply-step';
import { NO_LATER_VERSION, refusal } from './refusals';
import { findResultingVersions } from './resulting-versions';

/** Ties a comment to the version of its page that answered it, in the place of an earlier one. */
export async function tie(
  req: PayloadRequest,
  { comment, input: { version, shown = false } }: Pick<Taken, 'comment' | 'input'>,
): Promise<Change> {
  const versions = await findResultingVersions(req, comment);
  if (versions.length === 0) throw refusal(req, 409, NO_LATER_VERSION);
  const chosen = versions.find(({ id }) => id === version);
  if (!chosen) throw refusal(req, 400, NO_VERSION);
  const { id, at, by } = chosen;
  const says = shown ? 'Sidan säger det' : 'Sidan säger det inte';
  return {
    data: { resultingVersion: id, changedAt: at, changeShown: shown },
    note: `Version ${inSwedishTime(at)}${by ? `, ${by}` : ''}. ${says}`,
  };
}

/** What a comment that is tied to no version has. */
export const untied = { resultingVersion: null, changedAt: null, changeShown: null };

const NO_VERSION: Words = {
  sv: 'Välj den version av sidan som ändrades efter kommentaren.',
  en: 'Choose the version of the page that was changed after the comment.',
};
