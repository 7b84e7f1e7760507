import { nodeVersionProblem } from './cannot-start.js';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('runs on Node %s', (version) => {
  expect(nodeVersionProblem(version)).toBeUndefined();
});

it.each(['20.18.3', '18.20.0', '12.22.12'])('refuses Node %s in one sentence', (version) => {
  expect(nodeVersionProblem(version)).toBe(
    `Regionwebb needs Node 20.19 or later, and this is Node ${version}.`,
  );
});
