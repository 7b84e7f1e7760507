import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import type { PayloadRequest } from 'payload';
import { hasRole } from '../access/roles';
import { say } from '../labels/say';

const REFUSAL = {
  sv: 'Bara redaktörer kan schemalägga publicering, och ta bort det som är schemalagt.',
  en: 'Only editors can schedule publications, and remove what is scheduled.',
};

type Schedule = Parameters<typeof schedulePublishHandler>[0];
type Scheduled = ReturnType<typeof schedulePublishHandler> | { error: string };

/** Payload's own asks only that somebody is logged in, and hides the button from the rest. */
export const schedulePublish = (
  args: Schedule & { req: PayloadRequest },
  handler: (args: Schedule) => Scheduled = schedulePublishHandler,
): Scheduled =>
  hasRole(args.req.user, 'administrator', 'editor')
    ? handler(args)
    : { error: say(args.req, REFUSAL) };
