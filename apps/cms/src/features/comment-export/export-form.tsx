import type { BeforeListTableServerProps } from 'payload';
import { hasRole } from '../../access/roles';
import { translate, type Words } from '../../translations/translate';

const words = {
  heading: { sv: 'Hämta kommentarer för diariet', en: 'Export comments for the diary' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  format: { sv: 'Format', en: 'Format' },
  zip: {
    sv: 'ZIP: CSV, JSON och en textfil per kommentar, med kontrollsummor',
    en: 'ZIP: CSV, JSON and one text file for each comment, with checksums',
  },
  masked: { sv: 'Hämta med maskerade texter', en: 'Export with masked texts' },
  original: { sv: 'Hämta med originaltexter', en: 'Export with the original texts' },
  reason: {
    sv: 'Varför behövs originaltexterna? Skälet loggas.',
    en: 'Why are the original texts needed? The reason is logged.',
  },
} satisfies Record<string, Words>;

/** The export of the comments of a period, above their list; for registrars (K14). Needs no script. */
export function ExportForm({ i18n, user }: BeforeListTableServerProps) {
  if (!hasRole(user, 'registrar')) return null;
  const say = (name: keyof typeof words) => translate({ i18n }, words[name]);
  return (
    <details className="comment-export">
      <summary>{say('heading')}</summary>
      <form action="/api/comments/export" method="get">
        <Period say={say} />
        <button type="submit">{say('masked')}</button>
      </form>
      <form action="/api/comments/export" method="get">
        <Period say={say} />
        <p>
          <label>
            {say('reason')} <input type="text" name="reason" maxLength={500} required />
          </label>
        </p>
        <button type="submit" name="original" value="true">
          {say('original')}
        </button>
      </form>
    </details>
  );
}

function Period({ say }: { say: (name: keyof typeof words) => string }) {
  return (
    <>
      <p>
        <label>
          {say('from')} <input type="date" name="from" />
        </label>{' '}
        <label>
          {say('to')} <input type="date" name="to" />
        </label>
      </p>
      <p>
        <label>
          {say('format')}{' '}
          <select name="format">
            <option value="zip">{say('zip')}</option>
            <option value="csv">CSV</option>
            <option value="json">JSON</option>
          </select>
        </label>
      </p>
    </>
  );
}
