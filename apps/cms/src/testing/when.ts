/** Jest's `it` and `describe` where a condition holds; otherwise they skip, and the reason is printed. */
export const when = (holds: boolean, otherwise: string) => {
  if (holds) return { it, describe };
  process.stdout.write(`Skipped: ${otherwise}\n`);
  return { it: it.skip, describe: describe.skip };
};
