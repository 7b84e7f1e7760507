import { DASH } from './columns';

export interface Bar {
  label: string;
  /** Undefined where there is nothing to show, as opposed to 0. */
  value?: number | undefined;
}

interface PlotProps {
  id: string;
  title: string;
  /** What somebody who does not see the plot is to know of it. */
  description: string;
  bars: Bar[];
  format: (value: number) => string;
}

const WIDTH = 720;
const HEIGHT = 220;
const TOP = 24;
const BOTTOM = 28;
const LEFT = 8;
/** The width of a letter, at most. */
const LETTER = 8;

/** Bars beside each other, for what follows in time. */
export function ColumnPlot({ id, title, description, bars, format }: PlotProps) {
  const highest = Math.max(...bars.map(({ value = 0 }) => value), 0) || 1;
  const step = (WIDTH - LEFT * 2) / bars.length;
  const longest = Math.max(...bars.map(({ label }) => label.length)) + 1;
  const every = Math.ceil((longest * LETTER) / step);
  const base = HEIGHT - BOTTOM;
  return (
    <Plot id={id} title={title} description={description} height={HEIGHT}>
      <line className="report__axis" x1={LEFT} x2={WIDTH - LEFT} y1={base} y2={base} />
      {bars.map(({ label, value }, at) => {
        const x = LEFT + at * step;
        const height = ((value ?? 0) / highest) * (base - TOP);
        const middle = x + step / 2;
        return (
          <g key={label}>
            <rect
              className="report__bar"
              x={x + step * 0.12}
              y={base - height}
              width={step * 0.76}
              height={height}
            />
            {value !== undefined && (step > LETTER * 4 || value === highest) && (
              <text x={middle} y={base - height - 6} textAnchor="middle">
                {format(value)}
              </text>
            )}
            {at % every === 0 && (
              <text x={middle} y={HEIGHT - 8} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </Plot>
  );
}

const ROW = 30;
const NAMES = 290;
/** What has room beside a bar. */
const MOST_LETTERS = 40;

/** Bars below each other, for what has names. */
export function RowPlot({ id, title, description, bars, format }: PlotProps) {
  const highest = Math.max(...bars.map(({ value = 0 }) => value), 0) || 1;
  const most = WIDTH - NAMES - 60;
  return (
    <Plot id={id} title={title} description={description} height={bars.length * ROW}>
      {bars.map(({ label, value = 0 }, at) => (
        <g key={label}>
          <text x={NAMES - 10} y={at * ROW + 20} textAnchor="end">
            {label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1).trimEnd()}…` : label}
          </text>
          <rect
            className="report__bar"
            x={NAMES}
            y={at * ROW + 5}
            width={(value / highest) * most}
            height={ROW - 10}
          />
          <text x={NAMES + (value / highest) * most + 8} y={at * ROW + 20}>
            {format(value)}
          </text>
        </g>
      ))}
    </Plot>
  );
}

/** An image with a text in its place (WCAG 1.1.1); one that does not fit is scrolled to, also by keys. */
function Plot({
  id,
  title,
  description,
  height,
  children,
}: Omit<PlotProps, 'bars' | 'format'> & { height: number; children: React.ReactNode }) {
  return (
    <figure className="report__plot">
      <figcaption>{title}</figcaption>
      <div className="report__scroll" role="region" aria-label={title} tabIndex={0}>
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-description`}
          viewBox={`0 0 ${WIDTH} ${height}`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-description`}>{description}</desc>
          {children}
        </svg>
      </div>
    </figure>
  );
}

/** `Högst: 12, november 2026. Sammanlagt 40.` */
export function describeBars(
  bars: Bar[],
  format: (value: number) => string,
  language: 'sv' | 'en',
): string {
  const known = bars.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
  const [first] = known;
  if (!first) return DASH;
  const highest = known.reduce((high, bar) => (bar.value > high.value ? bar : high), first);
  const lowest = known.reduce((low, bar) => (bar.value < low.value ? bar : low), first);
  return language === 'sv'
    ? `Högst: ${format(highest.value)} (${highest.label}). Lägst: ${format(lowest.value)} (${lowest.label}).`
    : `Highest: ${format(highest.value)} (${highest.label}). Lowest: ${format(lowest.value)} (${lowest.label}).`;
}
