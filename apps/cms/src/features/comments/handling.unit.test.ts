import { type Status, statuses } from '../comment-handling/states';
import { isAllowedTransition } from './handling';

const allowed: Record<Status, Status[]> = {
  new: ['new', 'handling', 'quarantine'],
  handling: ['new', 'handling', 'answered', 'done', 'quarantine'],
  answered: ['handling', 'answered', 'done'],
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
