import type { Payload } from 'payload';
import { roles, type Role } from '../roles';

export type Who = Role | 'visitor';

/** All roles, and the anonymous visitor, from the fewest permissions. */
export const everybody: Who[] = ['visitor', 'registrar', 'author', 'editor', 'administrator'];

export interface Person {
  who: Who;
  /** Null for a visitor, who has not logged in. */
  user: Awaited<ReturnType<Payload['login']>>['user'] | null;
  token?: string;
}

/** One logged-in person of each role, and a visitor. */
export const meetEverybody = async (payload: Payload): Promise<Record<Who, Person>> => {
  const met: [Who, Person][] = [['visitor', { who: 'visitor', user: null }]];
  for (const { value: role } of roles) {
    const login = { email: `${role}@region.example`, password: 'a long enough password' };
    await payload.create({ collection: 'users', data: { name: role, role, ...login } });
    const { user, token } = await payload.login({ collection: 'users', data: login });
    met.push([role, { who: role, user: { ...user, collection: 'users' } as never, token }]);
  }
  return Object.fromEntries(met) as Record<Who, Person>;
};
