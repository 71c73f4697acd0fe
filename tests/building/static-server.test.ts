import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type StaticServerOptions, startStaticServer } from '../../scripts/static-server.ts';

async function serve(
  options: Partial<StaticServerOptions> = {},
): Promise<{ address: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'roles'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'roles/index.html'), 'roles');
  writeFileSync(join(folder, '404.html'), 'our own page');
  const server = await startStaticServer({ folder, port: 0, ...options });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { address: server.address, folder };
}

const read = async (url: string): Promise<[number, string]> => {
  const response = await fetch(url);
  return [response.status, await response.text()];
};

test('a folder is answered with its index page', async () => {
  const { address } = await serve();
  expect(await read(address)).toEqual([200, 'home']);
  expect(await read(`${address}roles/`)).toEqual([200, 'roles']);
});

test('what is not there is answered with the site’s own page, as not found', async () => {
  const { address } = await serve();
  expect(await read(`${address}nowhere/`)).toEqual([404, 'our own page']);
});

test('a file that changes is seen at the next request', async () => {
  const { address, folder } = await serve();
  expect(await read(address)).toEqual([200, 'home']);
  writeFileSync(join(folder, 'index.html'), 'a new home');
  expect(await read(address)).toEqual([200, 'a new home']);
});

test('below a base path, the root leads to it and nothing else is there', async () => {
  const { address } = await serve({ basePath: '/side-by-side/' });
  expect(address).toMatch(/\/side-by-side\/$/);
  expect(await read(`${address}roles/`)).toEqual([200, 'roles']);
  expect(await read(new URL('/', address).href)).toEqual([200, 'home']);
  expect(await read(new URL('/roles/', address).href)).toEqual([
    404,
    'This site stands below /side-by-side/',
  ]);
});

test('a folder above the site is out of reach', async () => {
  const { address } = await serve();
  const [status] = await read(`${address}..%2f..%2fetc%2fpasswd`);
  expect(status).toBe(404);
});

test('a port that is taken is told by an error, not by a second server', async () => {
  const { address } = await serve();
  await expect(serve({ port: Number(new URL(address).port) })).rejects.toThrow(/EADDRINUSE/);
});
