import { Banner } from '@payloadcms/ui/elements/Banner';
import type { Payload, ServerProps, Where } from 'payload';
import { translate } from '../../translations/translate';

/** Warns on the admin’s first page that scheduled jobs are late or have failed. */
export async function JobStatus({ payload, i18n }: ServerProps) {
  const { waiting, failed } = await unfinishedJobs(payload, new Date());
  return (
    <>
      {waiting > 0 && (
        <Banner type="error">
          {translate(
            { i18n },
            {
              sv: `Schemalagda publiceringar står stilla: ${waiting} skulle ha gjorts för mer än tio minuter sedan. Publicera för hand det som brådskar, och säg till den som sköter driften.`,
              en: `Scheduled publishing stands still: ${waiting} should have been done more than ten minutes ago. Publish by hand what is urgent, and tell whoever runs the system.`,
            },
          )}
        </Banner>
      )}
      {failed > 0 && (
        <Banner type="error">
          {translate(
            { i18n },
            {
              sv: `${failed} schemalagda publiceringar misslyckades den senaste veckan. Öppna sidorna som skulle ha publicerats: det kan saknas något i dem.`,
              en: `${failed} scheduled publications failed during the last week. Open the pages concerned: something may be missing in them.`,
            },
          )}
        </Banner>
      )}
    </>
  );
}

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

interface UnfinishedJobs {
  /** How many jobs should have run more than ten minutes ago. */
  waiting: number;
  /** How many were given up during the last week. */
  failed: number;
}

/** Counts of late and failed jobs; both zero when all is well. */
export async function unfinishedJobs(payload: Payload, now: Date): Promise<UnfinishedJobs> {
  const count = async (where: Where) => {
    const collection = 'payload-jobs' as const;
    return (await payload.count({ collection, where, overrideAccess: true })).totalDocs;
  };
  // The other queue publishes nothing.
  const unfinished: Where = {
    and: [{ completedAt: { exists: false } }, { queue: { equals: 'default' } }],
  };
  const due = new Date(now.getTime() - 10 * MINUTE).toISOString();
  const [waiting, failed] = await Promise.all([
    count({
      and: [unfinished, { hasError: { not_equals: true } }, { waitUntil: { less_than: due } }],
    }),
    count({
      and: [
        unfinished,
        { hasError: { equals: true } },
        { updatedAt: { greater_than: new Date(now.getTime() - WEEK).toISOString() } },
      ],
    }),
  ]);
  return { waiting, failed };
}
