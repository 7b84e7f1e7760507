import { mayBecome, type Status, statuses } from './handling';

const allowed: Record<Status, Status[]> = {
  new: ['new', 'handling', 'quarantine'],
  handling: ['new', 'handling', 'done', 'quarantine'],
  done: ['handling', 'done'],
  quarantine: ['new', 'handling', 'quarantine'],
};

it.each(statuses.map(({ value }) => value))(
  'from %s a comment goes only where it may (K13)',
  (from) => {
    expect(statuses.map(({ value }) => value).filter((to) => mayBecome(from, to))).toEqual(
      allowed[from],
    );
  },
);
