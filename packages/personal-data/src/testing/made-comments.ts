import { english, swedish, words } from './comment-sentences';

/** A whole number below `below`, the same for the same seed and place (a linear congruential generator's mixing, by Knuth). */
function pick(seed: number, place: number, below: number): number {
  let state = (Math.imul(seed + 1, 2654435761) ^ Math.imul(place + 1, 2246822519)) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 2246822519) >>> 0;
  return ((state ^ (state >>> 13)) >>> 0) % below;
}

const two = (value: number) => String(value).padStart(2, '0');
const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

function day(at: (below: number) => number): string {
  const [year, month, date] = [1990 + at(40), 1 + at(12), 1 + at(28)];
  const forms = [
    `${year}-${two(month)}-${two(date)}`,
    `${date} ${MONTHS[month - 1]} ${year}`,
    `${date}/${month}`,
    `${date} ${MONTHS[month - 1]}`,
    `${date}.${month}.${year}`,
    `${year}${two(month)}${two(date)}`,
    `${two(year % 100)}${two(month)}${two(date)}`,
    `${date}/${month} ${year}`,
  ];
  return forms[at(forms.length)] ?? '';
}

const thousands = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

const numbers: Record<string, (at: (below: number) => number) => string> = {
  date: day,
  year: (at) => String(1950 + at(85)),
  years: (at) =>
    [
      `${1990 + at(20)}–${2012 + at(15)}`,
      `${1950 + at(20)}, ${1971 + at(20)} och ${1995 + at(30)}`,
      `${1960 + at(9)} ${1970 + at(9)} ${1980 + at(9)} ${1990 + at(9)}`,
    ][at(3)] ?? '',
  period: (at) =>
    [
      `${2015 + at(9)}-01-01–${2024 + at(6)}-12-31`,
      `20${two(at(30))}0101-20${two(at(30))}1231`,
      `v. ${1 + at(20)}–${22 + at(30)}`,
    ][at(3)] ?? '',
  number: (at) => String(1 + at(60)),
  line: (at) => String(1 + at(900)),
  minutes: (at) => String(2 + at(120)),
  week: (at) => String(1 + at(52)),
  road: (at) => String(40 + at(2200)),
  percent: (at) => `${at(100)},${at(10)}`,
  clock: (at) => `${two(at(24))}${at(2) ? '.' : ':'}${two(at(60))}`,
  count: (at) => thousands(1000 + at(900_000)),
  amount: (at) =>
    [
      `${thousands(10_000 + at(900_000_000))} kronor`,
      `${1 + at(900)} miljoner kronor`,
      `${thousands(at(90_000))} kr`,
      `SEK ${thousands(1_000_000 + at(90_000_000))}`,
    ][at(4)] ?? '',
  diary: (at) =>
    [
      `RS 20${two(10 + at(20))}-${two(at(100))}${two(at(100))}${at(10)}`,
      `${two(10 + at(20))}/${two(at(100))}${two(at(100))}`,
      `KUN ${two(at(100))}${two(at(100))}-20${two(10 + at(20))}`,
      `20${two(10 + at(20))}:${at(400)}`,
    ][at(4)] ?? '',
  article: (at) => String(at(2) ? 10_000 + at(90_000) : 1_000_000_000 + at(2_000_000_000)),
};

function filled(template: string, seed: number, place: number): string {
  let part = place;
  const at = (below: number) => pick(seed, (part += 1), below);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const base = name.replace(/\d$/, '');
    const list = words[base];
    return list ? (list[at(list.length)] ?? '') : (numbers[base]?.(at) ?? name);
  });
}

/** Comment number `seed`: the same each time. Two in three are in Swedish. */
export function madeComment(seed: number): string {
  const { opening, matter, more, closing } = seed % 3 === 2 ? english : swedish;
  const breaks = ['\n', '\n\n', ' '][pick(seed, 0, 3)] ?? ' ';
  const chosen = [opening, matter, more, pick(seed, 1, 4) === 0 ? matter : [], closing];
  return chosen
    .map((list, index) =>
      filled(
        list[pick(seed, 100 * (index + 1), Math.max(1, list.length))] ?? '',
        seed,
        1000 * (index + 1),
      ),
    )
    .filter((part) => part !== '')
    .join(breaks);
}
