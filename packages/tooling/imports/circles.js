/** `features` are rooms each; below them, and below the other rooms, folders may know each other. */
const room = (file) => /^(apps|packages)\/[^/]+\/src\/(features\/[^/]+|[^/]+)\//.exec(file)?.[0];

/**
 * The rooms that are in a circle with another, with one import for each step of it.
 *
 * @param {{ from: string, to: string }[]} imports files, from the root
 * @returns {string[][]} each circle once
 */
export function circlesOfRooms(imports) {
  const known = new Map();
  for (const { from, to } of imports) {
    const [importing, imported] = [room(from), room(to)];
    if (!importing || !imported || importing === imported) continue;
    const all = known.get(importing) ?? new Map();
    known.set(importing, all.set(imported, `${from} → ${to}`));
  }
  const isOver = new Set();
  const circles = [];
  const walk = (name, way) => {
    const start = way.indexOf(name);
    if (start >= 0) {
      const circle = [...way.slice(start), name];
      circles.push(circle.slice(1).map((next, step) => known.get(circle[step]).get(next)));
    }
    if (start >= 0 || isOver.has(name)) return;
    for (const next of known.get(name)?.keys() ?? []) walk(next, [...way, name]);
    isOver.add(name);
  };
  for (const name of known.keys()) walk(name, []);
  return circles;
}
