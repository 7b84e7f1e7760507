import type { Figure } from '../figure';
import type { Options } from '../options';
import type { Server } from '../servers/server';

/** What a measurement is given: the CMS with the filled database is running, nothing else is. */
export interface Bench {
  options: Options;
  cms: Server;
}

export type Measurement = (bench: Bench) => Promise<Figure[]>;
