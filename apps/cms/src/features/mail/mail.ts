import type { EmailAdapter } from 'payload';
import { env } from '../../env';
import { createTransport } from 'nodemailer';

/**
 * Sends Payload's mail without waiting: a slower answer would reveal that an address has an account. Failures are
 * logged.
 */
export const mail: EmailAdapter = ({ payload }) => ({
  name: transport ? 'smtp' : 'none',
  defaultFromAddress: env.MAIL_FROM ?? '',
  defaultFromName: 'Regionwebb',
  sendEmail: (message) => {
    const sent = transport
      ? transport.sendMail(message)
      : Promise.reject(new Error('SMTP_URL names no mail server.'));
    sent.catch((err: unknown) => payload.logger.error({ err, msg: 'A mail could not be sent.' }));
    return Promise.resolve();
  },
});

const TIMEOUT_MS = 10_000;

/** The mail server of SMTP_URL; undefined where there is none. */
export const transport = env.SMTP_URL
  ? createTransport({
      url: env.SMTP_URL,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    })
  : undefined;
