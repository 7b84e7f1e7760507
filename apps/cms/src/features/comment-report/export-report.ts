import { APIError, type Endpoint } from 'payload';
import { translate } from '../../translations/translate';
import { askedReport } from './asked-report';
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
    [...names.map(text), ...columns.map(({ value }) => cell(value(figures), language))].join(';');
  const whole = spanName(period, language);
  return [
    // The mark tells spreadsheets that the text is UTF-8.
    `\uFEFF${[...head, ...columns.map(({ label, name }) => label[language] + (UNITS[name] ?? ''))].map(text).join(';')}`,
    row([whole, '', ''], total),
    ...parts.map(({ span, figures }) => row([spanName(span, language), '', ''], figures)),
    ...groups.map(({ name, path, figures }) => row([whole, name, path ?? ''], figures)),
    '',
  ].join('\r\n');
}

const PATH = { sv: 'Adress', en: 'Address' } as const;
const UNITS: Record<string, string> = { timeToAnswer: ' (h)', inTime: ' (%)', shareOfNo: ' (%)' };

const cell = (value: number | string, language: Language): string => {
  if (typeof value === 'string') return text(value);
  return language === 'sv' ? String(value).replace('.', ',') : String(value);
};

/** Quoted; a text that a spreadsheet would calculate is preceded by an apostrophe. */
const text = (value: string): string => {
  const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
};
