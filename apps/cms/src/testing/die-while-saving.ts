import config from '@payload-config';
import { getPayload } from 'payload';

/**
 * Run as a process of its own: saves a topic, and is killed before or after it is announced, as DIE says.
 * Both writes have then been made, or the first of them, and nothing has been committed.
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
