import { currentPasswordLabel } from './current-password-field';
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import type { User } from '@regionwebb/content/payload-types';
import { refuseField } from '../../translations/refuse-field';
import type { Words } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { clearPasswordAttempts, countPasswordAttempt } from './limit-sign-in';
import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const MISSING = {
  sv: 'Skriv ditt nuvarande lösenord för att ändra e-postadress eller lösenord.',
  en: 'Write your current password to change the e-mail address or the password.',
};
const WRONG = {
  sv: 'Det är inte ditt nuvarande lösenord.',
  en: 'This is not your current password.',
};
/** Longer input is not hashed. */
const MAX_LENGTH = 1_000;

/** Requires the current password to change one's e-mail address or password, so that an open session is not enough. */
export const confirmOwnPassword: CollectionBeforeValidateHook<User> = async ({
  data,
  originalDoc,
  req,
}) => {
  const isOwn = originalDoc !== undefined && req.user?.id === originalDoc.id;
  if (!isOwn || req.payloadAPI === 'local' || changesOf(data, originalDoc).length === 0)
    return data;
  const given = propertyOf(data, 'currentPassword');
  if (typeof given !== 'string' || given === '') throw refuse(req, MISSING);
  await countPasswordAttempt(req, originalDoc.email);
  if (given.length > MAX_LENGTH || !(await isPasswordOf(req, originalDoc.id, given))) {
    throw refuse(req, WRONG);
  }
  await clearPasswordAttempts(req, originalDoc.email);
  return data;
};

/**
 * Ends other sessions after a new e-mail address, as Payload does after a new password. The change is logged, so that a
 * taken-over account leaves a trace.
 */
export const endOtherSessions: CollectionBeforeChangeHook<User> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const changed = operation === 'update' ? changesOf(data, originalDoc) : [];
  if (changed.length === 0) return data;
  const by = req.user?.id ?? 'nobody';
  const user = originalDoc?.id;
  req.payload.logger.warn({ msg: 'The login of a user is changed.', user, by, changed });
  if (!changed.includes('email')) return data;
  const current = by === user ? propertyOf(req.user, '_sid') : undefined;
  return { ...data, sessions: (originalDoc?.sessions ?? []).filter(({ id }) => id === current) };
};

const refuse = (req: PayloadRequest, why: Words) =>
  refuseField(req, {
    collection: 'users',
    path: 'currentPassword',
    label: currentPasswordLabel,
    why,
  });

async function isPasswordOf(req: PayloadRequest, id: string, given: string): Promise<boolean> {
  const kept = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  });
  const { hash, salt } = kept ?? {};
  return Boolean(hash && salt && (await passwordMatches(given, { hash, salt })));
}

type Changed = 'email' | 'password';

function changesOf(data: Partial<User> | undefined, before: Partial<User> | undefined): Changed[] {
  const email: unknown = data?.email;
  const written = typeof email === 'string' ? email.toLowerCase().trim() : email;
  return [
    ...(email !== undefined && written !== before?.email ? (['email'] as const) : []),
    ...(data?.password ? (['password'] as const) : []),
  ];
}

const derive = promisify(pbkdf2);
const CURRENT_FORMAT = 'pbkdf2-sha256-v1:';

/**
 * Whether a password matches Payload's hash and salt, in the format of 3.90 or of earlier versions. Payload does not
 * export its function.
 */
export async function passwordMatches(
  password: string,
  { hash, salt }: { hash: string; salt: string },
): Promise<boolean> {
  const isCurrent = hash.startsWith(CURRENT_FORMAT);
  const kept = Buffer.from(isCurrent ? hash.slice(CURRENT_FORMAT.length) : hash, 'hex');
  const iterations = isCurrent ? 600_000 : 25_000;
  const given = await derive(password, salt, iterations, isCurrent ? 32 : 512, 'sha256');
  return given.length === kept.length && timingSafeEqual(given, kept);
}
