import { createTransport } from 'nodemailer';
import { env } from '../../env';

const PATIENCE_MS = 10_000;

/** The mail server that SMTP_URL names, or undefined where none is named and so no mail is sent. */
export const transport = env.SMTP_URL
  ? createTransport({
      url: env.SMTP_URL,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    })
  : undefined;
