import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '..');
const directive = /^\s*(['"])use client\1/m;

const clientComponents = () =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => directive.test(readFileSync(path.join(source, name), 'utf8')));

/**
 * The front takes React's scripts out of every page (decisions/004), so a component that waits for them would stand
 * there dead. Without the directive Next's compiler refuses state, effects and handlers by itself.
 */
it('has no component that depends on React in the browser', () => {
  expect(clientComponents()).toEqual([]);
});

it('would know one', () => {
  expect(
    ["'use client';\n", '"use client"\nimport x', '// why\n\n  "use client";'].map((text) =>
      directive.test(text),
    ),
  ).toEqual([true, true, true]);
});
