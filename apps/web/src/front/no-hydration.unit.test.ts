import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '..');
const directive = /^\s*(['"])use client\1/m;

const clientComponents = () =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => directive.test(readFileSync(path.join(source, name), 'utf8')));

/**
 * The front removes React's scripts from every page (decisions/004), so a component that needs them would not work. Without
 * the directive Next's compiler rejects state, effects and handlers.
 */
it('has no component that depends on React in the browser', () => {
  expect(clientComponents()).toEqual([]);
});

it('would find one', () => {
  expect(
    ["'use client';\n", '"use client"\nimport x', '// why\n\n  "use client";'].map((text) =>
      directive.test(text),
    ),
  ).toEqual([true, true, true]);
});
