import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { local, portsOf } from './apps';
import { Server } from './server';
import type { Options } from '../options';

/**
 * nginx with one worker, serving one file plain and by `gzip_static`, and on another port compressing it. Where it is not
 * installed a bare Node server replaces it, and a line is printed.
 */
export function startNginx(options: Options, page: Buffer, core: number): Promise<Server> {
  const { nginx, nginxCompressing } = portsOf(options);
  const folder = path.join(options.folder, 'nginx');
  mkdirSync(path.join(folder, 'html'), { recursive: true });
  writeFileSync(path.join(folder, 'html/page.html'), page);
  writeFileSync(path.join(folder, 'html/page.html.gz'), gzipSync(page, { level: 9 }));
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, nginx, nginxCompressing));
  return Server.start({
    name: 'nginx',
    command: hasNginx() ? ['nginx', '-c', file] : bareNode(folder, nginx, nginxCompressing),
    cwd: folder,
    readyAt: `${local(nginx)}/page.html`,
    logs: options.folder,
    core,
  });
}

const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0;

function bareNode(folder: string, ...ports: number[]): [string, ...string[]] {
  console.log('nginx is not installed here: "nginx" in the table is a bare Node server.');
  const program = path.join(import.meta.dirname, 'bare-node.ts');
  return [
    'node',
    '--import',
    'tsx',
    program,
    path.join(folder, 'html/page.html'),
    ...ports.map(String),
  ];
}

const configuration = (folder: string, port: number, compressing: number) => `
user root; worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 2048; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
  open_file_cache max=100; open_file_cache_valid 60s;
  types { text/html html; }
  server { listen ${port}; root ${folder}/html; gzip_static on; gzip_vary on; }
  server { listen ${compressing}; root ${folder}/html; gzip on; }
}
`;
