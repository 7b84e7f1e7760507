import type { PayloadRequest } from 'payload';
import { hasRole } from '../../access/roles';
import { translate, type Words } from '../../translations/translate';
import { inSwedishTime } from '../publishing/swedish-time';
import { type Jobs, readJobs } from './jobs';
import {
  type Disk,
  type Mail,
  readDiary,
  readDisk,
  readLastRun,
  readMail,
  readSite,
  type SiteStatus,
} from './system-status';
import { maySee } from './who-sees';
import { Widget, type WidgetProps } from './widget';

interface Line {
  label: Words;
  text: Words;
  isBad: boolean;
}

/** Whether the site and the publishing work; for administrators the mail and the disk too. */
export async function Status({ req }: WidgetProps) {
  if (!maySee(req, 'status')) return null;
  const [site, jobs, lastRun] = await Promise.all([readSite(), readJobs(req), readLastRun(req)]);
  const lines = [siteLine(site), queueLine(jobs, lastRun), ...failedLine(jobs)];
  if (hasRole(req.user, 'administrator'))
    lines.push(
      mailLine(await readMail(req)),
      ...diaryLine(await readDiary(req)),
      ...diskLine(await readDisk()),
    );
  return (
    <Widget req={req} name="status">
      <dl className="work__status">
        {lines.map((line) => (
          <StatusLine key={line.label.sv} req={req} line={line} />
        ))}
      </dl>
    </Widget>
  );
}

const StatusLine = ({ req, line }: { req: PayloadRequest; line: Line }) => (
  <div>
    <dt>{translate(req, line.label)}</dt>
    <dd>
      {line.isBad ? (
        <strong className="work__late">{translate(req, line.text)}</strong>
      ) : (
        translate(req, line.text)
      )}
    </dd>
  </div>
);

const SITE: Record<SiteStatus, Words> = {
  following: {
    sv: 'Är uppe och följer det du publicerar.',
    en: 'Is up, and follows what you publish.',
  },
  behind: {
    sv: 'Är uppe men visar inte det senaste. Säg till den som sköter driften.',
    en: 'Is up but does not show the latest. Tell whoever runs the system.',
  },
  unreachable: {
    sv: 'Svarar inte härifrån. Säg till den som sköter driften.',
    en: 'Cannot be reached from here. Tell whoever runs the system.',
  },
};

const siteLine = (site: SiteStatus): Line => ({
  label: { sv: 'Webbplatsen', en: 'The site' },
  text: SITE[site],
  isBad: site !== 'following',
});

function queueLine({ late }: Jobs, { at, isLate }: { at?: Date; isLate: boolean }): Line {
  const label = { sv: 'Planerade publiceringar', en: 'Planned publications' };
  if (late > 0 || isLate)
    return {
      label,
      text: {
        sv: `Står stilla: ${late} skulle ha gjorts för mer än tio minuter sedan. Publicera för hand det som brådskar, och säg till den som sköter driften.`,
        en: `Stand still: ${late} should have been done more than ten minutes ago. Publish by hand what is urgent, and tell whoever runs the system.`,
      },
      isBad: true,
    };
  const when = at ? inSwedishTime(at) : undefined;
  return {
    label,
    text: when
      ? { sv: `Görs i tid, senast ${when}.`, en: `Are on time, last at ${when}.` }
      : { sv: 'Görs i tid.', en: 'Are on time.' },
    isBad: false,
  };
}

const failedLine = ({ failed }: Jobs): Line[] =>
  failed === 0
    ? []
    : [
        {
          label: { sv: 'Misslyckade', en: 'Failed' },
          text: {
            sv: `${failed} den senaste veckan. Öppna sidorna som skulle ha publicerats: det kan saknas något i dem.`,
            en: `${failed} during the last week. Open the pages concerned: something may be missing in them.`,
          },
          isBad: true,
        },
      ];

function mailLine({ isConfigured, unsent, failed, lastError }: Mail): Line {
  const label = { sv: 'E-post', en: 'Mail' };
  const why = lastError ? ` (${lastError})` : '';
  if (!isConfigured)
    return {
      label,
      text: { sv: 'Skickas inte: SMTP_URL är inte satt.', en: 'Is not sent: SMTP_URL is not set.' },
      isBad: false,
    };
  return {
    label,
    text:
      unsent + failed > 0
        ? {
            sv: `${unsent} brev väntar och ${failed} gick inte fram den senaste veckan${why}.`,
            en: `${unsent} mails wait and ${failed} were not delivered during the last week${why}.`,
          }
        : { sv: 'Går fram.', en: 'Is delivered.' },
    isBad: unsent + failed > 0,
  };
}

function diaryLine(late: number | undefined): Line[] {
  if (late === undefined) return [];
  return [
    {
      label: { sv: 'Diariet', en: 'The diary' },
      text:
        late > 0
          ? {
              sv: `Har inte tagit emot ${late} kommentarer som är äldre än tio minuter.`,
              en: `Has not taken ${late} comments that are older than ten minutes.`,
            }
          : { sv: 'Tar emot kommentarerna.', en: 'Takes the comments.' },
      isBad: late > 0,
    },
  ];
}

function diskLine(disk: Disk | undefined): Line[] {
  if (!disk) return [];
  const free = Math.floor(disk.freeBytes / 1e9);
  return [
    {
      label: { sv: 'Disken', en: 'The disk' },
      text: { sv: `${free} GB lediga.`, en: `${free} GB free.` },
      isBad: disk.isNearlyFull,
    },
  ];
}
