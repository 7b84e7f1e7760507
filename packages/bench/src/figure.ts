export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The least and the most of the repeated runs that `value` is the median of. */
  spread?: [number, number];
  target?: { atMost: number } | { atLeast: number };
  note?: string;
}

/** The median and the spread of repeated runs. */
export function figure(
  name: string,
  unit: string,
  values: number[],
  about: Pick<Figure, 'target' | 'note'> = {},
): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = NaN, most = NaN] = [sorted[0], sorted.at(-1)];
  const spread = values.length > 1 ? { spread: [least, most] satisfies [number, number] } : {};
  return { name, unit, value: share(values, 0.5), ...spread, ...about };
}

/** The value that a share of all values is at or below. */
export function share(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}

export function isMet({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}
