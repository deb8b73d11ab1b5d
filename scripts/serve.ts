import {createServer, type Server} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

const TRIES = 20;

/** Listens on the port, or on the next free one after it. Fails with a sentence when the port is no port or none is free. */
function listen(server: Server, host: string, port: number, tries = TRIES): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && tries > 1) {
        console.log(`linli: port ${port} is taken, trying ${port + 1} …`);
        resolve(listen(server, host, port + 1, tries - 1));
      } else {
        reject(new Error(`cannot listen on ${host}:${port} (${error.code}); choose another with PORT=… HOST=…`));
      }
    });
    server.listen(port, host, () => resolve(port));
  });
}

/** Serves a built site and gives back its server and URL. Missing pages answer 404 with the site's own page. */
export async function serve(
  folder: string,
  {host = 'localhost', port = 4321} = {},
): Promise<{server: Server; url: string}> {
  const files = sirv(folder, {dev: false, etag: true, extensions: ['html']});
  const missing = join(folder, '404.html');
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, {'content-type': 'text/html; charset=utf-8'});
      response.end(existsSync(missing) ? readFileSync(missing) : '404');
    }),
  );
  const real = await listen(server, host, port);
  return {server, url: `http://${host.includes(':') ? `[${host}]` : host}:${real}/`};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../dist', import.meta.url));
  const port = Number(process.env.PORT ?? 4321);
  if (!existsSync(folder)) throw new Error('dist/ is missing: run npm run build first');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error('linli: PORT must be a whole number from 0 to 65535');
    process.exit(1);
  }
  try {
    const {url} = await serve(folder, {host: process.env.HOST || 'localhost', port});
    console.log(`linli: ready at ${url} (Ctrl+C stops it)`);
  } catch (error) {
    console.error(`linli: ${(error as Error).message}`);
    process.exit(1);
  }
}
