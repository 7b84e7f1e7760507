/** A room is a folder in `src`, or in `src/features`. Folders within a room may import each other. */
const roomOf = (file) => /^(apps|packages)\/[^/]+\/src\/(features\/[^/]+|[^/]+)\//.exec(file)?.[0];

/**
 * Circles between rooms: one import for each step of a circle.
 *
 * @param {{ from: string, to: string }[]} imports files, from the root
 * @returns {string[][]} each circle once
 */
export function circlesOfRooms(imports) {
  const importsOf = new Map();
  for (const { from, to } of imports) {
    const [importing, imported] = [roomOf(from), roomOf(to)];
    if (!importing || !imported || importing === imported) continue;
    const all = importsOf.get(importing) ?? new Map();
    importsOf.set(importing, all.set(imported, `${from} → ${to}`));
  }
  const visited = new Set();
  const circles = [];
  const walk = (name, way) => {
    const start = way.indexOf(name);
    if (start >= 0) {
      const circle = [...way.slice(start), name];
      circles.push(circle.slice(1).map((next, step) => importsOf.get(circle[step]).get(next)));
    }
    if (start >= 0 || visited.has(name)) return;
    for (const next of importsOf.get(name)?.keys() ?? []) walk(next, [...way, name]);
    visited.add(name);
  };
  for (const name of importsOf.keys()) walk(name, []);
  return circles;
}
