const least = [20, 19];

/** One sentence when this version of Node cannot run the system, otherwise undefined. */
export function whyTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return undefined;
  return `Regionwebb needs Node ${least.join('.')} or later, and this is Node ${version}.`;
}
