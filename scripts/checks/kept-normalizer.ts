import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type RecordFile, recordFileSchema } from '../../src/domain/record-file.ts';
import { normalizeSource, type SourceText } from '../../src/normalize/normalize-source.ts';
import type { KnownRole } from '../../src/normalize/roles/role-lexicon.ts';
import { filesBelow } from '../building/build-inputs.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

/** All that decides what the normalizer makes of a text: its code, the packages that it uses, and Node itself. */
const CODE = ['src/normalize', 'src/domain', 'package-lock.json', 'node_modules/.package-lock.json'];

const KEPT_FILE = 'node_modules/.cache/careers-side-by-side/normalized.json';

const keptSchema = z.object({
  code: z.string(),
  /** Of the entries as they were written: a file that was torn or edited is made anew. */
  digest: z.string(),
  /** What was made, by the digest of what it was made from. */
  made: z.record(z.string(), z.unknown()),
});

const digestOf = (...parts: (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  // Each part with its length, so that no two lists of parts read alike.
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
};

function codeDigest(): string {
  const files = CODE.flatMap((part) => filesBelow(join(CHECKOUT, part)));
  return digestOf(
    process.version,
    ...files.flatMap((file) => [file.slice(CHECKOUT.length), readFileSync(file)]),
  );
}

function readKept(path: string, code: string): Readonly<Record<string, unknown>> {
  try {
    const kept = keptSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return kept.code === code && kept.digest === digestOf(JSON.stringify(kept.made)) ? kept.made : {};
  } catch {
    // What is not there, or is no such file, is nothing kept.
    return {};
  }
}

/** A normalizer that remembers, and what puts down what it made for the next run. */
export interface KeptNormalizer {
  normalize(source: SourceText): RecordFile;
  keep(): void;
}

/**
 * The normalizer, save that it need not read again a text that the same code read before, with the same roles known. It
 * keeps what it made below node_modules; where there is none, it keeps nothing. Only checks use it: the command that
 * writes records always reads the fact sheets themselves.
 * @param root the root of the checkout that is checked, absolute
 */
export function keptNormalizer(root: string): KeptNormalizer {
  if (!existsSync(join(root, 'node_modules'))) return { normalize: normalizeSource, keep: () => undefined };
  const path = join(root, KEPT_FILE);
  const code = codeDigest();
  const kept = readKept(path, code);
  const made: Record<string, unknown> = {};
  const roleDigests = new WeakMap<readonly KnownRole[], string>();
  let isNew = false;
  return {
    normalize(source) {
      const { knownRoles, ...sheet } = source;
      const roles = roleDigests.get(knownRoles) ?? digestOf(JSON.stringify(knownRoles));
      roleDigests.set(knownRoles, roles);
      const key = digestOf(roles, JSON.stringify(sheet));
      const known = recordFileSchema.safeParse(kept[key]).data;
      const records = known ?? normalizeSource(source);
      isNew ||= known === undefined;
      made[key] = records;
      return records;
    },
    keep() {
      // What no fact sheet makes any more is left out, so that the file does not grow.
      if (!isNew && Object.keys(kept).length === Object.keys(made).length) return;
      const beside = `${path}.${process.pid}.part`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(beside, JSON.stringify({ code, digest: digestOf(JSON.stringify(made)), made }));
        renameSync(beside, path);
      } catch {
        // Where nothing can be written, the next run takes as long as this one.
      }
    },
  };
}
