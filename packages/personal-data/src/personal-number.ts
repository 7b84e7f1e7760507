/** Modulus 10 with the weights 2, 1, 2 … from the left, over ten digits (Skatteverket 330245). */
export function hasCheckDigit(tenDigits: string): boolean {
  return luhnSum(tenDigits) % 10 === 0;
}

/** `digits` counted from the right as cards and personal numbers do: every second one doubled. */
export function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
}

/** Whether `yymmdd` is a day in some century; a co-ordination number has 60 added to the day. */
export function isBirthDate(yymmdd: string): boolean {
  const [year, month, day] = [0, 2, 4].map((at) => Number(yymmdd.slice(at, at + 2)));
  if (year === undefined || month === undefined || day === undefined) return false;
  const born = day > 60 ? day - 60 : day;
  return [1900, 2000].some((century) => isDay(century + year, month, born));
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
