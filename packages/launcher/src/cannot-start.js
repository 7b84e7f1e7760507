/** A problem that the user can solve; the message explains how in one sentence. */
export class CannotStart extends Error {
  name = 'CannotStart';

  /** `isReported`: an app has printed the reason already. */
  constructor(message, { isReported = false } = {}) {
    super(message);
    this.isReported = isReported;
  }
}

const minimum = [20, 19];

/** One sentence when this version of Node cannot run the system, otherwise undefined. */
export function nodeVersionProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return undefined;
  return `Regionwebb needs Node ${minimum.join('.')} or later, and this is Node ${version}.`;
}
