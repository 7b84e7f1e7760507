import { APIError, type Endpoint } from 'payload';
import { translate } from '../../translations/translate';
import { askedReport } from './asked-report';
import { CSV_MARK, csvRow } from '../downloads/csv';
import { columnsOf } from './columns';
import type { Figures } from './figures';
import { groupings } from './grouping';
import { type Report, readReport } from './read-report';
import { readsReport } from './report-access';
import { type Language, spanName, words } from './words';

/**
 * `GET /api/comment-report/export?period=&from=&to=&by=`: the report as CSV (RFC 4180), for those who read it. Times are in
 * hours, shares in per cent; decimals have a comma in Swedish.
 */
export const exportReport: Endpoint = {
  path: '/comment-report/export',
  method: 'get',
  handler: async (req) => {
    if (!readsReport(req)) throw new APIError(translate(req, words.refused), 403, undefined, true);
    const asked = askedReport(req, req.query);
    const report = await readReport(req.payload, asked);
    const name = `kommentarer-${asked.period.name}.csv`;
    return new Response(asCsv(report, asked.locale), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    });
  },
};

/** The whole period, its parts, and then the groups, a row each. */
export function asCsv(report: Report, language: Language): string {
  const { grouping, groups, parts, period, total } = report;
  const columns = columnsOf(report);
  const by = groupings.find(({ value }) => value === grouping)?.label[language] ?? '';
  const head = [words.period[language], by, PATH[language]];
  const row = (names: string[], figures: Figures) =>
    csvRow([...names, ...columns.map(({ value }) => decimal(value(figures), language))]);
  const whole = spanName(period, language);
  return [
    CSV_MARK,
    csvRow([...head, ...columns.map(({ label, name }) => label[language] + (UNITS[name] ?? ''))]),
    row([whole, '', ''], total),
    ...parts.map(({ span, figures }) => row([spanName(span, language), '', ''], figures)),
    ...groups.map(({ name, path, figures }) => row([whole, name, path ?? ''], figures)),
  ].join('');
}

const PATH = { sv: 'Adress', en: 'Address' } as const;
const UNITS: Record<string, string> = { timeToAnswer: ' (h)', inTime: ' (%)', shareOfNo: ' (%)' };

/** As a spreadsheet of the language reads it. */
const decimal = (value: number | string, language: Language): number | string =>
  typeof value === 'number' && language === 'sv' ? String(value).replace('.', ',') : value;
