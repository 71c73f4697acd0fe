import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from '../src/domain/framing.ts';
import { HEADERS_FILE } from './building/write-headers.ts';

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

/** What hosts send compressed, with its type. Pagefind's own files are compressed as they are. */
const COMPRESSED: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** The file that a path asks for, where it is there, is of a kind that is compressed and lies in the folder. */
function compressedFile(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return null;
  }
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const isThere = file.startsWith(folder + sep) && extname(file) in COMPRESSED && existsSync(file);
  return isThere && statSync(file).isFile() ? file : null;
}

/** Answers a request with a compressed file, as hosts do. False where that is not for this request. */
function sendCompressed(
  folder: string,
  { method, url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const takesBrotli = /\bbr\b/.test(String(headers['accept-encoding'] ?? ''));
  const file = method === 'GET' && takesBrotli && !headers.range ? compressedFile(folder, url) : null;
  if (file === null) return false;
  const body = brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });
  response.writeHead(200, {
    'Content-Type': COMPRESSED[extname(file)],
    'Content-Encoding': 'br',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
  });
  response.end(body);
  return true;
}

/** What the site tells its host to send with an address; nothing where it has no such file. */
function ownHeaders(folder: string, url: string): Record<string, string> {
  const file = join(folder, HEADERS_FILE);
  if (!existsSync(file)) return {};
  return headersFor(url.replace(/[?#].*$/, ''), parseHeaderRules(readFileSync(file, 'utf8')));
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
 * for what is not there, text compressed where the browser takes it, and the headers that the site's own header file asks for. Files are read anew at each request and nothing is cached, so a new build shows at once.
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
    for (const [name, value] of Object.entries(ownHeaders(folder, url))) response.setHeader(name, value);
    request.url = url.slice(base.length);
    if (!sendCompressed(folder, request, response)) files(request, response);
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
