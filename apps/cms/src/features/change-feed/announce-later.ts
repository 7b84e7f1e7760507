import type { TaskConfig } from 'payload';
import { tagsFor } from '@regionwebb/content/tags';
import { announce } from './announce';

/** Tells the site at a given time that something shows or hides by the clock, though nobody has saved it. */
export const announceLater: TaskConfig<'announceLater'> = {
  slug: 'announceLater',
  inputSchema: [{ name: 'kind', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await announce(req, tagsFor(input.kind));
    return { output: {} };
  },
};
