import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
  /** The site's address, with its base path and a slash at the end: "http://localhost:4321/". */
  address: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** The folder of a built site. */
  folder: string;
  /** 0 for any free port. */
  port: number;
  /** The path that the site was built to stand below. */
  basePath?: string | undefined;
}

/** "side-by-side/" → "/side-by-side"; "/" → "". */
function withoutLastSlash(basePath: string): string {
  const path = basePath.replace(/^\/+|\/+$/g, '');
  return path === '' ? '' : `/${path}`;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

/**
 * Serves a built site to this machine alone, as a plain static host would: index.html for a folder, the site's own page
 * for what is not there. Files are read anew at each request and nothing is cached, so a new build shows at once.
 *
 * @throws when the port is taken
 */
export async function startStaticServer({
  folder,
  port,
  basePath = '/',
}: StaticServerOptions): Promise<StaticServer> {
  const base = withoutLastSlash(basePath);
  const files = sirv(folder, {
    dev: true,
    onNoMatch: (_request, response) => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (base !== '' && !url.startsWith(`${base}/`)) {
      // The one thing outside the base path that a reader may type.
      const home = url === '/' || url === base;
      response.writeHead(home ? 302 : 404, home ? { Location: `${base}/` } : {});
      response.end(home ? '' : `This site stands below ${base}/`);
      return;
    }
    request.url = url.slice(base.length);
    files(request, response);
  });
  const bound = await listen(server, port);
  return {
    address: `http://localhost:${bound}${base}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
