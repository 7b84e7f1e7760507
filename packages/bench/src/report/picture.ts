import { isMet, type Figure } from '../figure';

const ROW = 26;
const BAR = 320;
const LEFT = 400;

/** Each figure that has a target as a bar, with a line at the target and a word for the good side of it. */
export function picture(figures: Figure[]): string {
  const shown = figures.filter(({ target }) => target);
  const rows = shown.map((each, at) => row(each, 20 + at * ROW));
  const height = shown.length * ROW + 30;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="${height}" font-family="sans-serif" font-size="13">
<rect width="900" height="${height}" fill="#fff"/>
${rows.join('\n')}
</svg>
`;
}

function row(each: Figure, top: number): string {
  const { target, value, name, unit } = each;
  if (!target) return '';
  const [limit, sign] = 'atMost' in target ? [target.atMost, '≤'] : [target.atLeast, '≥'];
  const scale = BAR / Math.max(limit * 1.5, value, 1e-9);
  const colour = isMet(each) === true ? '#2f7d4f' : '#b3261e';
  const line = LEFT + limit * scale;
  const words = `${Number(value.toPrecision(3))} ${unit} (${sign} ${limit})`;
  return [
    `<text x="${LEFT - 8}" y="${top + 4}" text-anchor="end">${name}</text>`,
    `<rect x="${LEFT}" y="${top - 8}" width="${Math.max(1, value * scale)}" height="16" fill="${colour}"/>`,
    `<line x1="${line}" x2="${line}" y1="${top - 11}" y2="${top + 11}" stroke="#000" stroke-width="2"/>`,
    `<text x="${LEFT + BAR + 10}" y="${top + 4}">${words}</text>`,
  ].join('');
}
