import { CannotStart } from '@regionwebb/start-up/cannot-start';
import type { Payload } from 'payload';
import { createFirstAdministrator } from '../create-first-administrator';

/**
 * Gives a user a new password and ends the open sessions. Where there is no user at all it creates the first
 * administrator. Throws `CannotStart` for an address without an account.
 */
export async function setPassword(
  payload: Payload,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await createFirstAdministrator(payload, { ADMIN_EMAIL: email, ADMIN_PASSWORD: password });
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const [user] = docs;
  if (!user) throw new CannotStart(`No user has the e-mail address ${email}.`);
  await payload.update({
    collection: 'users',
    id: user.id,
    data: { password, sessions: [] },
    depth: 0,
    overrideAccess: true,
  });
}
