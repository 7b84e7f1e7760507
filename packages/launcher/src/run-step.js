const EVERY_MS = 10_000;

/**
 * Runs a step of a start and says when it begins, every ten seconds what goes on, and how long it took. Plain lines,
 * so that they read as well in a log. `underWay` names the parts that are being worked on.
 */
export async function runStep(name, work, underWay = () => []) {
  const began = Date.now();
  console.log(`${name} …`);
  const timer = setInterval(() => {
    const parts = underWay().join(', ');
    console.log(`${name} … ${secondsSince(began)}${parts && `: ${parts}`}`);
  }, EVERY_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  console.log(`${name} took ${secondsSince(began)}.`);
}

/** For example "12.3 s". */
export const secondsSince = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;
