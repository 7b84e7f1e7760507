import type { Payload } from 'payload';

interface Login {
  ADMIN_EMAIL: string;
  ADMIN_PASSWORD?: string;
}

/** Creates the first administrator where there is no user at all; never changes an existing user. */
export async function createFirstAdministrator(
  payload: Payload,
  { ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: Login,
): Promise<void> {
  if (await hasUsers(payload)) return;
  if (password === undefined) {
    payload.logger.warn(
      'Nobody can log in: there is no user yet. Make one with npm run password -- name@region.example',
    );
    return;
  }
  const data = { name: 'Administratör', email, password, role: 'administrator' } as const;
  try {
    await payload.create({ collection: 'users', data, overrideAccess: true });
  } catch (error) {
    // Another process that started at the same time may have created it.
    if (!(await hasUsers(payload))) throw error;
    return;
  }
  payload.logger.info(`The first administrator is ${email}.`);
}

async function hasUsers(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  return totalDocs > 0;
}
