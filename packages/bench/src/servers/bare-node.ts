import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The least that Node can do: one file from memory. `node bare-node.ts PORT FILE`. */
const [port = '', file = ''] = process.argv.slice(2);
const body = readFileSync(file);
const headers = { 'content-type': 'text/html', 'content-length': body.length };

createServer((_request, response) => {
  response.writeHead(200, headers).end(body);
}).listen(Number(port), '127.0.0.1');
