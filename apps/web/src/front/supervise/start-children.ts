import path from 'node:path';
import { remoteRenderer } from '../../processes/remote-renderer';
import { SupervisedChild } from './child-process';
import { nameSocketFolder } from '../../processes/socket-folder';
import type { Announcements } from './announcements';
import { log } from '../../processes/log';
import { RenderingQueue } from '../pages/rendering-queue';

export interface Children {
  renderers: readonly SupervisedChild[];
  search: SupervisedChild;
  rendering: RenderingQueue;
  stop: () => Promise<void>;
}

interface Options {
  /** The folder of the built scripts. */
  dist: string;
  build: string;
  /** How many renderers there are. */
  renderers: number;
  /** The environment of a process, with further variables. */
  envWith: (extra?: Record<string, string>) => NodeJS.ProcessEnv;
  announcements: Announcements;
  /** Where the sockets are when no temporary folder can be used. */
  dataDir: string;
  /** Milliseconds; the longest pause before a process that has ended is restarted. */
  longestPause: number;
}

/** The heap limit of a process in megabytes. */
const heap = { renderer: 256, search: 400 };
const flagsFor = (megabytes: number) => [
  `--max-old-space-size=${megabytes}`,
  '--max-semi-space-size=8',
];

/** Starts the search and the renderers, which follow what the front announces. */
export function startChildren(options: Options): Children {
  const { dist, build, announcements, longestPause } = options;
  const folder = nameSocketFolder(options.dataDir);
  const common = {
    build,
    given: () => ({ sequence: announcements.sequence, database: announcements.database }),
    // It has logged why.
    onCannotStart: () => process.exit(1),
    times: { longestPause },
  };
  const make = (
    name: string,
    kind: keyof typeof heap,
    env: NodeJS.ProcessEnv,
    onReady?: () => void,
  ) => {
    const child = new SupervisedChild({
      ...common,
      name,
      file: path.join(dist, `${kind}.js`),
      socket: folder.socketOf(name),
      flags: [
        ...process.execArgv.filter((flag) => !/-space-size/.test(flag)),
        ...flagsFor(heap[kind]),
      ],
      env,
      onReady: () => {
        log('process-ready', { name, pid: child.pid ?? 0 });
        onReady?.();
      },
    });
    return child;
  };
  const search = make('search', 'search', options.envWith());
  const env = options.envWith({ SEARCH_SOCKET: search.socket });
  const renderers = Array.from({ length: options.renderers }, (_, index) =>
    make(`renderer-${index + 1}`, 'renderer', env, () => rendering.goOn()),
  );
  const remotes = renderers.map((child) => remoteRenderer(child, () => announcements.sequence));
  const rendering = new RenderingQueue(remotes);
  announcements.follow(({ tags, ...change }) => {
    const announced = { ...change, tags: [...tags] };
    for (const renderer of renderers) renderer.send({ type: 'expire', ...announced });
    search.send({ type: 'changed', ...announced });
  });
  const all = [...renderers, search];
  for (const child of all) child.start();
  return {
    renderers,
    search,
    rendering,
    stop: async () => {
      await Promise.all(all.map((child) => child.stop()));
      folder.remove();
    },
  };
}
