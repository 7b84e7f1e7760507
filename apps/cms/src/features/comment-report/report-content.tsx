import { inSwedishTime } from '../publishing/swedish-time';
import { columnsOf } from './columns';
import { shareOfNo } from './figures';
import { groupings } from './grouping';
import { type Bar, ColumnPlot, describeBars, RowPlot } from './plots';
import type { Group, Report } from './read-report';
import { ReportForm } from './report-form';
import { FigureTable, TotalTable } from './report-tables';
import { type Language, number, shortSpanName, spanName, words } from './words';

/** All are in the file. */
const MOST_ROWS = 100;
const MOST_BARS = 10;

interface ContentProps {
  action: string;
  language: Language;
  report: Report;
}

/** The report itself: tables and plots. */
export function ReportContent({ action, language, report }: ContentProps) {
  const { grouping, groups, oldestOpen, parts, period, total } = report;
  const columns = columnsOf(report);
  const by = groupings.find(({ value }) => value === grouping)?.label[language] ?? '';
  const name = spanName(period, language);
  const file = new URLSearchParams({ ...queryOf(report), by: grouping });
  return (
    <>
      <p className="report__period">{name}</p>
      <ReportForm {...{ action, grouping, language, period }} />
      <p className="report__export">
        <a href={`/api/comment-report/export?${file}`}>{words.export[language]}</a>
      </p>
      <TotalTable
        {...{ columns, language, figures: total, caption: words.inAll[language] }}
        extra={{
          label: words.oldestEver[language],
          text: oldestOpen && inSwedishTime(oldestOpen).slice(0, 10),
        }}
      />
      <h2>{words.over[language]}</h2>
      <PartPlots language={language} report={report} />
      <FigureTable
        {...{
          columns,
          language,
          caption: `${words.over[language]}: ${name}`,
          head: words.part[language],
        }}
        rows={parts.map(({ span, figures }) => ({
          key: span.name,
          name: spanName(span, language),
          figures,
        }))}
      />
      <h2>{by}</h2>
      {groups.length === 0 ? (
        <p>{words.nothing[language]}</p>
      ) : (
        <>
          <GroupPlot groups={groups} language={language} />
          <FigureTable
            {...{ columns, language, caption: `${by}: ${name}`, head: by }}
            rows={groups
              .slice(0, MOST_ROWS)
              .map(({ name, path, figures }) => ({ key: path ?? name, name, path, figures }))}
          />
          {groups.length > MOST_ROWS && <p>{restOf(groups.length - MOST_ROWS)[language]}</p>}
        </>
      )}
      <p className="report__notes">{words.notes[language]}</p>
    </>
  );
}

/** The query of the period, as the form sends it. */
const queryOf = ({ period: { from, name, to } }: Report): Record<string, string> =>
  name.includes('--') ? { period: 'days', from, to } : { period: name };

const restOf = (count: number) => ({
  sv: `Ytterligare ${count} finns i filen.`,
  en: `Another ${count} are in the file.`,
});

function PartPlots({
  language,
  report: { parts, period },
}: Pick<ContentProps, 'language' | 'report'>) {
  const isOneYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  const barsOf = (value: (part: Report['parts'][number]) => number | undefined): Bar[] =>
    parts.map((part) => ({
      label: shortSpanName(part.span, language, { isOneYear }),
      value: value(part),
    }));
  const received = barsOf(({ figures }) => figures.received);
  const shares = barsOf(({ figures }) => {
    const share = shareOfNo(figures);
    return share === undefined ? undefined : share * 100;
  });
  const format = (value: number) => number(value, language);
  const describe = (bars: Bar[]) =>
    `${describeBars(bars, format, language)} ${words.inTable[language]}`;
  return (
    <>
      <ColumnPlot
        {...{ id: 'received', title: words.received[language], bars: received, format }}
        description={describe(received)}
      />
      {shares.some(({ value }) => value !== undefined) && (
        <ColumnPlot
          {...{ id: 'shares', title: words.noShare[language], bars: shares, format }}
          description={describe(shares)}
        />
      )}
    </>
  );
}

function GroupPlot({ groups, language }: { groups: Group[]; language: Language }) {
  const bars = groups
    .filter(({ figures }) => figures.received > 0)
    .slice(0, MOST_BARS)
    .map(({ name, figures }) => ({ label: name, value: figures.received }));
  if (bars.length === 0) return null;
  const format = (value: number) => number(value, language);
  return (
    <RowPlot
      {...{ id: 'groups', title: words.mostCommented[language], bars, format }}
      description={`${bars.map(({ label, value }) => `${label}: ${value}`).join('. ')}.`}
    />
  );
}
