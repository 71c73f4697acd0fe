import { LineCounter, parseDocument } from 'yaml';
import { type Source, sourceFrontMatterSchema, sourceIdSchema } from '../domain/source.ts';
import type { Fault } from './fault.ts';

/** A fact sheet, taken apart. */
export interface FactSheet {
  readonly source: Source;
  readonly text: string;
  /** The number of lines that its front matter takes, both fences with it. */
  readonly frontMatterLines: number;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?(?:\n|$)/m;

/** Takes a fact sheet's path, id and text; gives it taken apart, or every fault of its front matter. */
export function readFactSheet(
  file: string,
  id: string,
  text: string,
): { sheet: FactSheet | null; faults: Fault[] } {
  const named = sourceIdSchema.safeParse(id);
  if (!named.success)
    return failed(
      file,
      null,
      `The file's name is no id of a source: "${id}".`,
      'Name it in kebab-case, as "zippia-key-account-manager.md".',
    );
  const match = FENCED.exec(text);
  const yaml = match?.[1];
  if (match === null || match.index !== 0 || yaml === undefined)
    return failed(
      file,
      1,
      'The fact sheet has no front matter.',
      'Begin it with the fields of seeds/README.md between two lines of "---".',
    );
  const frontMatterLines = (match[0].match(/\n/g) ?? []).length;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  if (document.errors.length > 0)
    return {
      sheet: null,
      faults: document.errors.map((error) => ({
        file,
        line: counter.linePos(error.pos[0]).line + 1,
        fault: `The front matter is no YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}.`,
        remedy: 'Mend it there; put quotation marks around a value that holds a colon.',
      })),
    };
  const parsed = sourceFrontMatterSchema.safeParse(document.toJS());
  if (!parsed.success)
    return {
      sheet: null,
      faults: parsed.error.issues.map((issue) => ({
        file,
        line: lineOf(yaml, issue.path[0]),
        fault: `${issue.path.length > 0 ? `The field "${issue.path.join('.')}"` : 'The front matter'} is not as it should be: ${issue.message}.`,
        remedy: 'See the table of fields in seeds/README.md.',
      })),
    };
  if (text.slice(match[0].length).trim() === '')
    return failed(
      file,
      frontMatterLines,
      'The fact sheet holds nothing below its front matter.',
      'Write down what the source states.',
    );
  return { sheet: { source: { id, ...parsed.data }, text, frontMatterLines }, faults: [] };
}

function failed(
  file: string,
  line: number | null,
  fault: string,
  remedy: string,
): { sheet: null; faults: Fault[] } {
  return { sheet: null, faults: [{ file, line, fault, remedy }] };
}

/** The line of a field; that of the opening fence where the field is missing. */
function lineOf(yaml: string, key: PropertyKey | undefined): number {
  const at = yaml.split('\n').findIndex((line) => line.startsWith(`${String(key)}:`));
  return at < 0 ? 1 : at + 2;
}
