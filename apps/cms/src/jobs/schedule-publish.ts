import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import { hasRole } from '../access/roles';
import { say } from '../labels/say';

const REFUSAL = {
  sv: 'Bara redaktörer kan schemalägga publicering, och ta bort det som är schemalagt.',
  en: 'Only editors can schedule publications, and remove what is scheduled.',
};

type Schedule = Parameters<typeof schedulePublishHandler>[0];

/** Payload's own asks only that somebody is logged in, and hides the button from the rest. */
export const schedulePublish = (args: Schedule): unknown =>
  hasRole(args.req.user, 'administrator', 'editor')
    ? schedulePublishHandler(args)
    : { error: say(args.req, REFUSAL) };
