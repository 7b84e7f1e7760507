import { createLimits, LIMITS } from './limits';

const MINUTE = 60_000;
let now: number;
let limits: ReturnType<typeof createLimits>;
const hospital = '192.0.2.1';
const phone = '2001:db8:1:2';

beforeEach(() => {
  now = Date.parse('2026-11-24T12:00:00Z');
  limits = createLimits(() => now);
});

const takeAll = (times: number, sender: string | undefined, page: (index: number) => string) => {
  for (let taken = 0; taken < times; taken += 1)
    expect(limits.takeComment(sender, page(taken))).toBe(0);
};

it('takes twenty comments from one address about one page, then says for how long it takes no more (K12, L3)', () => {
  takeAll(LIMITS.senderAndPage, hospital, () => 'news 1');
  now += 4 * MINUTE;
  expect(limits.takeComment(hospital, 'news 1')).toBe(6 * 60);
  expect(limits.takeComment(hospital, 'news 2')).toBe(0);
  expect(limits.takeComment(phone, 'news 1')).toBe(0);
  now += 6 * MINUTE + 1;
  expect(limits.takeComment(hospital, 'news 1')).toBe(0);
});

it('takes sixty comments from one address about all pages', () => {
  takeAll(LIMITS.sender, hospital, (index) => `news ${index}`);
  expect(limits.takeComment(hospital, 'news 1000')).toBe(600);
  expect(limits.takeComment(phone, 'news 1000')).toBe(0);
});

it('closes a flooded page, whatever the addresses, and no other page', () => {
  for (let sent = 0; sent < LIMITS.page; sent += 1)
    expect(limits.takeComment(`2001:db8:0:${sent.toString(16)}`, 'news 1')).toBe(0);
  expect(limits.takeComment(phone, 'news 1')).toBe(600);
  expect(limits.takeComment(undefined, 'news 1')).toBe(600);
  expect(limits.takeComment(phone, 'news 2')).toBe(0);
});

it('counts nothing for a comment that is refused', () => {
  takeAll(LIMITS.senderAndPage, hospital, () => 'news 1');
  for (let refused = 0; refused < 1000; refused += 1)
    expect(limits.takeComment(hospital, 'news 1')).toBeGreaterThan(0);
  takeAll(LIMITS.sender - LIMITS.senderAndPage, hospital, (index) => `news ${index + 2}`);
});

it('counts checked texts apart from comments', () => {
  for (let sent = 0; sent < LIMITS.attempts; sent += 1)
    expect(limits.takeAttempt(hospital)).toBe(0);
  expect(limits.takeAttempt(hospital)).toBe(600);
  expect(limits.takeAttempt(phone)).toBe(0);
  expect(limits.takeComment(hospital, 'news 1')).toBe(0);
});

it('does not limit an unknown address as if all were one', () => {
  for (let sent = 0; sent <= LIMITS.attempts; sent += 1)
    expect(limits.takeAttempt(undefined)).toBe(0);
  takeAll(LIMITS.sender + 1, undefined, (index) => `news ${index}`);
});

it('gives back what was counted for a message that could not be stored', () => {
  takeAll(LIMITS.senderAndPage, hospital, () => 'news 1');
  limits.giveBack(hospital, 'news 1');
  expect(limits.takeComment(hospital, 'news 1')).toBe(0);
  expect(limits.takeComment(hospital, 'news 1')).toBeGreaterThan(0);
});

it('forgets at the end of the day, with its salt (K12)', () => {
  now = Date.parse('2026-11-24T23:59:59Z');
  takeAll(LIMITS.senderAndPage, hospital, () => 'news 1');
  now += 1000;
  expect(limits.takeComment(hospital, 'news 1')).toBe(0);
});

it('keeps its memory bounded', () => {
  for (let page = 0; page < 60_000; page += 1) limits.takeComment(undefined, `news ${page}`);
  expect(limits.counted()).toBeLessThanOrEqual(50_000);
});
