import { DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import type { AccessibilityStatement } from '@regionwebb/content/payload-types';
import { Deficiencies } from './deficiencies';
import { ReportFaults } from './report-faults';
import { Tested } from './tested';
import { type Family, longTitle } from '../../samples/example';

const sample: AccessibilityStatement = {
  id: 'statement',
  status: 'partial',
  assessedAt: '2026-02-16T11:00:00.000Z',
  statementUpdatedAt: '2026-03-02T11:00:00.000Z',
  method: 'self',
  contactEmail: 'webb@region.example',
  contactPhone: '010-500 00 00',
  deficiencies: [
    { id: '1', description: `${longTitle} saknar text.`, reason: 'notCovered' },
    {
      id: '2',
      description: 'Äldre PDF-filer saknar taggar.',
      reason: 'notYetFixed',
      criterion: '1.3.1',
      affects: 'Den som använder skärmläsare får inte veta vad som är rubriker.',
      plannedFix: '2027-03-31T10:00:00.000Z',
    },
  ],
};

export const statement: Family = {
  id: 'redogorelse',
  title: 'Tillgänglighetsredogörelse',
  examples: [
    {
      id: 'brister',
      title: 'Brister',
      content: <Deficiencies rows={sample.deficiencies} locale="sv" />,
    },
    {
      id: 'provning',
      title: 'Hur det är prövat',
      content: <Tested statement={sample} locale="sv" />,
    },
    {
      id: 'anmal-brister',
      title: 'Anmäl brister',
      content: (
        <ReportFaults
          id="anmal-brister-text"
          statement={sample}
          form={{ notices: {}, maxLength: DEFAULT_COMMENT_LENGTH }}
          locale="sv"
        />
      ),
    },
  ],
};
