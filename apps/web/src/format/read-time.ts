/** A stored point in time, or undefined when there is none that can be read. */
export const readTime = (stored: string | null | undefined): Date | undefined => {
  if (!stored) return undefined;
  const time = new Date(stored);
  return Number.isNaN(time.getTime()) ? undefined : time;
};
