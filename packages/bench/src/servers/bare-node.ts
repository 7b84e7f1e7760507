import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A minimal server: one file from memory, plain or compressed in advance. `bare-node.ts FILE PORT …`. */
const [file = '', ...ports] = process.argv.slice(2);
const body = readFileSync(file);
const packed = gzipSync(body, { level: 9 });

const answer: RequestListener = (request, response) => {
  const isPacked = request.headers['accept-encoding']?.includes('gzip') === true;
  const bytes = isPacked ? packed : body;
  response.writeHead(200, {
    'content-type': 'text/html',
    'content-length': bytes.length,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(bytes);
};
for (const port of ports) createServer(answer).listen(Number(port), '127.0.0.1');
