import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mdxFiles, readContent } from '../../scripts/checks/read-content.ts';
import { ROOT } from '../setup/sites.ts';

const articles = process.env.ARTICLES_DIR ?? '';
const found = articles !== '' && existsSync(articles);

const content = readContent(ROOT);
const quotations = mdxFiles(content).flatMap(({ file, prose }) =>
  prose.tags
    .filter(({ name }) => name === 'Quote')
    .map(({ text, attributes, place }) => ({
      at: `${file}:${place.line}`,
      text,
      source: attributes.find(({ name }) => name === 'source')?.value ?? '',
    })),
);

/** The words as they are read, however they are set. */
const plain = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');

test('some words are quoted', () => {
  expect(quotations.length).toBeGreaterThan(0);
});

describe.skipIf(!found)(
  found ? 'each quotation' : 'each quotation (skipped: set ARTICLES_DIR to the folder of the raw articles)',
  () => {
    const texts = new Map(
      (found ? readdirSync(articles) : [])
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(articles, name), 'utf8'))
        .map((text) => [createHash('sha256').update(text).digest('hex'), plain(text)]),
    );

    test.each(quotations)('$at stands in its article: $text', ({ text, source }) => {
      const article = texts.get(content.recordsOf(source)?.source.sha256 ?? '') ?? '';
      expect(article).toContain(plain(text));
    });
  },
);
