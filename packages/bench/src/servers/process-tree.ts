import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A process and its children, from Linux's /proc. */
export function processTree(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return [pid, ...children.split(' ').filter(Boolean).map(Number)];
}

/** The name of the script that Node runs in a process: "search" for `dist/search.js`. Empty for a process that has ended. */
export function scriptOf(pid: number): string {
  const words = read(`/proc/${pid}/cmdline`).split('\0');
  return path.basename(words.find((word) => word.endsWith('.js')) ?? '', '.js');
}

/** The proportional set size in megabytes: shared pages are divided among the processes that map them. */
export function proportionalMemory(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
