import { renderToStaticMarkup } from 'react-dom/server';
import { FigureSum } from './figures';
import { readPeriod } from './period';
import type { Report } from './read-report';
import { ReportContent } from './report-content';

const now = new Date('2026-11-30T12:00:00Z');

function report(groups: number): Report {
  const period = readPeriod({ period: '2026-K4' }, now);
  const sum = () => {
    const figures = new FigureSum(now);
    figures.addViews({ views: 1_000, yes: 3, no: 1 });
    figures.addComment({
      receivedAt: new Date('2026-11-03T12:00:00Z'),
      firstAnswerAt: new Date('2026-11-04T18:00:00Z'),
      ...{ status: 'answered', isSetAside: false, isFurther: false, isChange: false },
      page: { path: '/a', collection: 'pages', documentId: '1' },
    });
    return figures.figures();
  };
  return {
    ...{ period, grouping: 'page', total: sum(), hasChanges: false },
    parts: period.parts.map((span) => ({ span, figures: sum() })),
    groups: Array.from({ length: groups }, (_, at) => ({
      ...{ name: `Sida <${at}>`, path: `/sida-${at}`, figures: sum() },
    })),
  };
}

const render = (groups: number, language: 'sv' | 'en' = 'sv') =>
  renderToStaticMarkup(
    <ReportContent action="/admin/rapport" language={language} report={report(groups)} />,
  );

it('has a caption for each table, a scope for each heading, and no script', () => {
  const html = render(2);
  expect(html.match(/<table/g)).toHaveLength(3);
  expect(html.match(/<caption>/g)).toHaveLength(3);
  expect(html.match(/<th /g)?.length).toBe(html.match(/<th scope="(row|col)"/g)?.length);
  expect(html).not.toMatch(/<script|onclick|<th>/);
});

it('says in words what each plot shows (WCAG 1.1.1)', () => {
  const html = render(2);
  const named = [...html.matchAll(/<svg role="img" aria-labelledby="(\S+) (\S+)"/g)];
  expect(named).toHaveLength(3);
  for (const [, title, description] of named) {
    expect(html).toMatch(new RegExp(`<title id="${title}">[^<]+</title>`));
    expect(html).toMatch(new RegExp(`<desc id="${description}">[^<]*\\d[^<]*</desc>`));
  }
  expect(html).toContain('Högst: 1 (okt.). Lägst: 1 (okt.).');
});

it('writes times, shares and dates as people do, in both languages', () => {
  expect(render(1)).toMatch(/kvartal 4 2026.*30 timmar.*25.%.*1.000/s);
  expect(render(1, 'en')).toMatch(/quarter 4 2026.*30 hours.*25%.*1,000/s);
});

it('shows a hundred pages, says how many more are in the file, and ten in the plot', () => {
  const html = render(130);
  expect(html.match(/class="report__path"/g)).toHaveLength(100);
  expect(html).toContain('Ytterligare 30 finns i filen.');
  expect(html.match(/<desc id="groups-description">([^<]*)/)?.[1]?.match(/Sida/g)).toHaveLength(10);
});

it('says so when nothing was counted', () => {
  expect(render(0)).toContain('Inget har räknats i perioden.');
});
