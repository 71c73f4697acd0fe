import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrCode } from '../../src/domain/qr-code.ts';

/** The modules that a path darkens, as rows of "#" and ".". */
function drawn({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let at = 0; at < Number(width); at += 1) (rows[Number(y)] ?? [])[Number(x) + at] = '#';
  return rows.map((row) => row.join(''));
}

const ADDRESS = 'https://careers.example/compare/account-manager-vs-relationship-manager/';

describe('a QR code', () => {
  it('darkens the modules of its text, each once, and nothing else', () => {
    const { data } = encode(ADDRESS, { ecc: 'M', border: QUIET_ZONE });
    const code = qrCode(ADDRESS);
    expect(drawn(code)).toEqual(data.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')));
    const bars = [...code.path.matchAll(/h(\d+)/g)].reduce((sum, [, width]) => sum + Number(width), 0);
    expect(bars).toBe(data.flat().filter((dark) => dark).length);
  });

  it('leaves a light margin of four modules on every side', () => {
    const rows = drawn(qrCode(ADDRESS));
    const light = '.'.repeat(rows.length);
    expect(rows.slice(0, QUIET_ZONE)).toEqual(Array(QUIET_ZONE).fill(light));
    expect(rows.slice(-QUIET_ZONE)).toEqual(Array(QUIET_ZONE).fill(light));
    for (const row of rows) expect(row).toMatch(/^\.{4}.*\.{4}$/);
  });

  it('has its three finders, and another picture for another address', () => {
    const rows = drawn(qrCode(ADDRESS))
      .slice(QUIET_ZONE, -QUIET_ZONE)
      .map((row) => row.slice(4, -4));
    const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
    expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
    expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(qrCode(`${ADDRESS}#pay`).path).not.toBe(qrCode(ADDRESS).path);
  });
});
