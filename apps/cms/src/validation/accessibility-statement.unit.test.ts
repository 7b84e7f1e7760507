import { agreesWithStatus, namesCriterion } from './accessibility-statement';

const fault = { description: 'Kartan', reason: 'notYetFixed' };
const burden = { description: 'Filmerna', reason: 'disproportionateBurden' };
const outside = { description: 'Kartorna', reason: 'notCovered' };

it.each([
  ['full', [], true],
  ['full', [outside], true],
  ['full', [fault], false],
  ['full', [outside, burden], false],
  ['full', undefined, true],
  ['full', 2, true],
  ['partial', [], false],
  ['partial', [outside], false],
  ['none', undefined, false],
  ['partial', [fault], true],
  ['partial', [outside, burden], true],
  ['none', 2, true],
  ['none', 0, false],
  [undefined, [], true],
])('status %p agrees with deficiencies %p: %p (A-ST3)', (status, rows, ok) => {
  expect(agreesWithStatus(status, rows)).toBe(ok);
});

it.each([
  ['notYetFixed', '1.3.1', true],
  ['notYetFixed', null, false],
  ['disproportionateBurden', '', false],
  ['notCovered', undefined, true],
])('a deficiency with reason %p and criterion %p is complete: %p', (reason, criterion, ok) => {
  expect(namesCriterion(reason, criterion)).toBe(ok);
});
