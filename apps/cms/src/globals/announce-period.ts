import type { GlobalAfterChangeHook } from 'payload';

/** The site keeps its pages, so it must be told when the message's period begins and when it ends. */
export const announcePeriod: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const times = [doc.from, doc.until].filter((time): time is string => typeof time === 'string');
  for (const time of times.map((text) => new Date(text))) {
    if (time <= new Date()) continue;
    await req.payload.jobs.queue({
      task: 'announceLater',
      input: { kind: global.slug },
      waitUntil: time,
      overrideAccess: true,
      req,
    });
  }
  return doc;
};
