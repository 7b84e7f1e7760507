import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

type Command = [string, ...string[]];

/** Binds a command to one processor, where the system can do that and has more than one. */
export const bound = (core: number, command: Command): Command =>
  canBind() ? ['taskset', '-c', String(core), ...command] : command;

let cached: boolean | undefined;

const canBind = (): boolean =>
  (cached ??= availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0);
