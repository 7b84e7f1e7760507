import { cruise } from 'dependency-cruiser';
import { circlesOfRooms } from './circles.js';
import { rules } from './rules.js';

const isTest = /\.test\.|\/testing\//;

const { output } = await cruise(['apps', 'packages'], {
  ruleSet: { forbidden: rules },
  validate: true,
  includeOnly: '^(apps|packages)/[^/]+/src/',
  exclude: '/migrations/',
  doNotFollow: 'node_modules',
  tsPreCompilationDeps: true,
});
const { modules, summary } = output;
const imports = modules.flatMap(({ source, dependencies }) =>
  isTest.test(source) ? [] : dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
);
const circles = circlesOfRooms(imports);

for (const { from, to, rule, comment } of summary.violations)
  console.log(`${rule.name}: ${from} → ${to}${comment ? `. ${comment}` : ''}`);
for (const circle of circles) console.log(`These rooms are in a circle:\n  ${circle.join('\n  ')}`);
console.log(`${modules.length} files, ${imports.length} imports`);
process.exitCode = summary.violations.length + circles.length === 0 ? 0 : 1;
