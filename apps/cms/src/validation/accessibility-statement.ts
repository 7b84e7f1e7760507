/** Whether a statement that admits faults names at least one of them (A-ST3). */
export const namesItsFaults = (status: unknown, deficiencies: unknown): boolean => {
  const rows = Array.isArray(deficiencies) ? deficiencies.length : deficiencies;
  return status === 'full' || !status || (typeof rows === 'number' && rows > 0);
};
