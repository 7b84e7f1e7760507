import type { z } from 'zod';
import { CannotStart } from './cannot-start';

/**
 * The settings of an app, from its environment. An empty value means "not set", as in `.env.example`.
 * Throws `CannotStart`, which names every setting at fault in one sentence and repeats no value, since some are secret.
 */
export function readSettings<Schema extends z.ZodType>(
  app: string,
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.output<Schema> {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path: [name], message }) => `${String(name)} ${message}`,
  );
  throw new CannotStart(`${app} cannot start: ${faults.join('; ')}.`);
}
