import config from '@payload-config';
import { getPayload } from 'payload';

/**
 * Run as a separate process: saves a topic, and is killed before or after it is announced (DIE), before the commit.
 */
const payload = await getPayload({ config });
const { afterChange } = payload.collections.topics.config.hooks;
const die = () => void process.kill(process.pid, 'SIGKILL');
if (process.env.DIE === 'before') afterChange.unshift(die);
else afterChange.push(die);
await payload.create({
  collection: 'topics',
  data: { title: 'Avbruten', _status: 'published' },
  overrideAccess: true,
});
