import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type {
  AfterErrorHook,
  CollectionAfterChangeHook,
  CollectionAfterForgotPasswordHook,
  CollectionAfterLoginHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  Payload,
  PayloadRequest,
} from 'payload';
import { roles } from '../../access/roles';
import { propertyOf } from '../../validation/unknown-values';
import { writeEvent } from './write-event';

export const logSignIn: CollectionAfterLoginHook = ({ req, user }) =>
  writeEvent(req, 'sign-in', { ...aboutUser(user), user });

/** More than anybody makes by mistake; attempts beyond it are in the log of the process alone. */
const failures = new RateLimiterMemory({ points: 1000, duration: 3600 });

/** Logs a wrong password with the name of the account, and an unknown account without what was typed. */
export const logFailedSignIn: AfterErrorHook = async ({ error, req }) => {
  if (error.name !== 'AuthenticationError') return;
  try {
    await failures.consume('all');
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return;
    throw refusal;
  }
  const user = await accountOf(req, propertyOf(req.data, 'email'));
  // The transaction of the attempt has been rolled back.
  const about = user ? aboutUser(user) : { title: 'Okänt konto' };
  await writeEvent({ payload: req.payload, user: null }, 'sign-in-failed', about);
};

const accountOf = async ({ payload }: Pick<PayloadRequest, 'payload'>, email: unknown) => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: typeof email === 'string' ? email.toLowerCase().trim() : '' } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs[0];
};

/** Payload calls it for the address of an account only, once the mail is sent; `limitSignIn` bounds how often. */
export const logForgottenPassword: CollectionAfterForgotPasswordHook = async ({ args }) => {
  const payload: Payload = args.req.payload;
  const user = await accountOf({ payload }, propertyOf(args.data, 'email'));
  if (user) await writeEvent({ payload, user: null }, 'password-forgotten', aboutUser(user));
};

/** Logs the new password of whoever used the link of such a mail. */
export const logResetPassword: CollectionAfterOperationHook = async (call) => {
  const { args, result } = call;
  const user = propertyOf(result, 'user');
  const id = propertyOf(user, 'id');
  const isReset = propertyOf(call, 'operation') === 'resetPassword';
  if (!isReset || typeof id !== 'string' || !args.req) return result;
  const [name, role] = [propertyOf(user, 'name'), propertyOf(user, 'role')].map((value) =>
    typeof value === 'string' ? value : null,
  );
  await writeEvent(args.req, 'password-reset', {
    ...aboutUser({ id, name }),
    user: { id, name, role },
  });
  return result;
};

export const logLoginChange: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isOther = (name: string) => {
    const value = propertyOf(data, name);
    return value !== undefined && value !== propertyOf(originalDoc, name);
  };
  if (operation === 'update' && (Boolean(propertyOf(data, 'password')) || isOther('email')))
    await writeEvent(req, 'login-changed', aboutUser(originalDoc));
  return data;
};

export const logRole: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const [now, before] = [doc, previousDoc].map((user) => roleName(propertyOf(user, 'role')));
  if (operation === 'create')
    await writeEvent(req, 'user-created', { ...aboutUser(doc), detail: now });
  else if (now !== before)
    await writeEvent(req, 'role-changed', { ...aboutUser(doc), detail: `${before} → ${now}` });
  return doc;
};

const aboutUser = (user: { id: string; name?: unknown }) => ({
  collection: 'users',
  document: user.id,
  title: user.name,
});

const roleName = (role: unknown): string =>
  roles.find(({ value }) => value === role)?.label.sv ?? 'Ingen roll';
