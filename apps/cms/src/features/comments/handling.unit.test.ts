import { isAllowedTransition, type Status, statuses } from './handling';

const allowed: Record<Status, Status[]> = {
  new: ['new', 'handling', 'quarantine'],
  handling: ['new', 'handling', 'done', 'quarantine'],
  done: ['handling', 'done'],
  quarantine: ['new', 'handling', 'quarantine'],
};

it.each(statuses.map(({ value }) => value))(
  'allows the right transitions from %s (K13)',
  (from) => {
    expect(
      statuses.map(({ value }) => value).filter((to) => isAllowedTransition(from, to)),
    ).toEqual(allowed[from]);
  },
);
