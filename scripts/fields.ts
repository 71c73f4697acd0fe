// `npm run fields`: writes docs/fields.md and the JSON Schemas for editors' tools, .vscode/schemas/, from the zod schemas.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fieldFiles } from './documenting/field-files.ts';

const root = join(import.meta.dirname, '..');
for (const [file, text] of fieldFiles()) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(`${file} is written.`);
}
