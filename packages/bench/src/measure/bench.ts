import type { Figure } from '../figure';
import type { Options } from '../options';
import type { Server } from '../servers/server';

/** What a measurement gets: the CMS is running with the filled database, and nothing else is. */
export interface Bench {
  options: Options;
  cms: Server;
}

export type Measurement = (bench: Bench) => Promise<Figure[]>;
