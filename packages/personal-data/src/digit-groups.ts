/** Digits in a row, with what stands between them and the next ones. */
export type Group = { digits: string; start: number; end: number };

export function digitGroups(text: string): Group[] {
  return Array.from(text.matchAll(/\d+/g), ({ 0: digits, index: start }) => ({
    digits,
    start,
    end: start + digits.length,
  }));
}

/** Some groups in a row that may be one number. */
export type Run = {
  digits: string;
  /** The lengths of the groups, as `6,4`. */
  pattern: string;
  /** What stands between the groups. */
  separators: string[];
  start: number;
  end: number;
  /** The index of the last group. */
  last: number;
};

type Limits = {
  /** The numbers of digits that a run may have. */
  least: number;
  most: number;
  /** Whether a separator may stand within the number, after the digits before it. */
  joins: (separator: string, before: string, next: string) => boolean;
  /** Whether the digits may be a number at all, asked before anything else is looked at. */
  accepts?: (digits: string) => boolean;
};

/** The runs of groups that begin with the group at `first` and keep to the limits, the shortest first. */
export function runsFrom({ text, groups }: Digits, first: number, limits: Limits): Run[] {
  const runs: Run[] = [];
  let digits = '';
  for (let last = first; last < groups.length; last += 1) {
    const { digits: next, start, end } = groups[last] ?? NONE;
    if (digits.length + next.length > limits.most) break;
    const before = groups[last - 1] ?? NONE;
    if (last > first && !limits.joins(text.slice(before.end, start), digits, next)) break;
    digits += next;
    if (digits.length < limits.least || limits.accepts?.(digits) === false) continue;
    const parts = groups.slice(first, last + 1);
    const separators = parts.slice(1).map((part, at) => text.slice(parts[at]?.end, part.start));
    const pattern = parts.map((part) => part.digits.length).join();
    runs.push({ digits, pattern, separators, start: parts[0]?.start ?? 0, end, last });
  }
  return runs;
}

const NONE: Group = { digits: '', start: 0, end: 0 };

/** A text and its groups of digits. */
export type Digits = { text: string; groups: Group[] };

/** Whether numbers of equal length follow each other at the same distance, as hours and weeks do: 07 08 09 10. */
export function isSequence({ digits, pattern }: Run): boolean {
  const lengths = pattern.split(',').map(Number);
  const [length = 0] = lengths;
  if (lengths.length < 3 || lengths.some((each) => each !== length)) return false;
  const numbers = lengths.map((_, index) =>
    Number(digits.slice(index * length, (index + 1) * length)),
  );
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return steps.every((step) => step === steps[0] && step > 0);
}
