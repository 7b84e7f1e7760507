import { Banner } from '@payloadcms/ui/elements/Banner';
import type { ServerProps } from 'payload';
import { troubledJobs } from './troubled-jobs';
import { say } from '../../translations/say';

/** Tells whoever logs in that what is scheduled is not being done, which nothing else would show. */
export async function StandingJobs({ payload, i18n }: ServerProps) {
  const { waiting, failed } = await troubledJobs(payload, new Date());
  return (
    <>
      {waiting > 0 && (
        <Banner type="error">
          {say(
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
          {say(
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
