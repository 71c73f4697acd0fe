import {
  type BorneFigures,
  type Figure,
  figuresIn,
  figuresOfSource,
  isBorne,
} from '../../../src/domain/prose-figures.ts';
import type { Check } from '../check.ts';
import { listNames } from '../did-you-mean.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import type { Block, Piece } from '../prose.ts';
import { type Content, mdxFiles, rolesOfFile, type WrittenFile } from '../read-content.ts';
import type { PlacedText } from '../yaml-text.ts';

/**
 * What bears figures: sources, and what each states in all or of some roles. Where records cannot be read nothing is
 * known of them, and no figure is held against an editor: the fault of the records is told by itself.
 */
class Ground {
  private readonly content: Content;
  private readonly bySource = new Map<string, BorneFigures | null>();
  private readonly byRole = new Map<string, BorneFigures>();

  constructor(content: Content) {
    this.content = content;
  }

  /** Whether a source states the figure, of whatever role. */
  sourceBears(source: string, figure: Figure): boolean {
    let figures = this.bySource.get(source);
    if (figures === undefined) {
      const records = this.content.recordsOf(source);
      figures = records && figuresOfSource(records, null);
      this.bySource.set(source, figures);
    }
    return figures === null || isBorne(figure, figures);
  }

  /** Whether any source states the figure of one of the roles. */
  rolesBear(roles: readonly string[], figure: Figure): boolean {
    return (
      [...this.content.sourceIds].some((id) => this.content.recordsOf(id) === null) ||
      roles.some((role) => isBorne(figure, this.figuresOfRole(role)))
    );
  }

  private figuresOfRole(role: string): BorneFigures {
    const known = this.byRole.get(role);
    if (known) return known;
    const speaking = [...this.content.sourceIds]
      .map((id) => this.content.recordsOf(id))
      .filter((records) => records !== null)
      .filter(({ salaries, facts }) => [...salaries, ...facts].some((record) => record.role === role));
    const figures = new Set(speaking.flatMap((records) => [...figuresOfSource(records, [role])]));
    this.byRole.set(role, figures);
    return figures;
  }
}

interface PlacedFigure extends Figure {
  place: Place;
  isOwn: boolean;
}

/** A sentence: its figures, and the sources whose marks stand in it or right after it. */
interface Sentence {
  figures: PlacedFigure[];
  sources: string[];
}

/** Stands for a mark in the running text of a block. */
const MARK = '\uE000';

/** The end of a sentence, with the marks that follow it: they bear what stands before them. */
const SENTENCE_END = new RegExp(
  `(?<![A-Z])[.!?…]["”’)\\]]*(?:\\s*${MARK})*(?=\\s+["“‘(\\[]?[\\p{Lu}\\d]|$)`,
  'gu',
);

function sentencesOf({ kind, pieces }: Block, { text, placeAt }: WrittenFile): Sentence[] {
  const running = pieces.map((piece) => (piece.kind === 'text' ? piece.text : MARK)).join('');
  const ends =
    kind === 'row' ? [] : [...running.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const sentences: Sentence[] = [...ends, running.length].map(() => ({ figures: [], sources: [] }));
  const at = (offset: number): Sentence | undefined =>
    sentences[ends.filter((end) => end <= offset).length] ?? sentences.at(-1);
  const startsOf: { piece: Piece; start: number }[] = [];
  let length = 0;
  for (const piece of pieces) {
    startsOf.push({ piece, start: length });
    if (piece.kind === 'cite' && piece.source !== null) at(length)?.sources.push(piece.source);
    length += piece.kind === 'text' ? piece.text.length : MARK.length;
  }
  for (const figure of figuresIn(running)) {
    const within = startsOf.findLast(({ start }) => start <= figure.at);
    if (within?.piece.kind !== 'text') continue;
    const { place, isOwn } = within.piece;
    // Escapes make a text shorter than its source: the figure itself is looked for from where it must at least stand.
    const offset = text.indexOf(
      figure.text,
      place.start + Math.min(figure.at - within.start, place.end - place.start),
    );
    const found = offset < 0 || offset >= place.end ? place : placeAt(offset, offset + figure.text.length);
    at(figure.at)?.figures.push({ ...figure, place: found, isOwn });
  }
  return sentences;
}

/** A heading may count: "Three ways in", "5 questions". More than that is a figure. */
const countsOnly = ({ kind, amount }: Figure): boolean => kind === 'number' && amount <= 20;

function unfounded(
  file: string,
  figure: Figure & { place: Place },
  words: Pick<Finding, 'expected' | 'next'>,
): Finding {
  return finding({
    code: 'figure-unfounded',
    file,
    place: figure.place,
    wrong: `No record bears the figure "${figure.text}".`,
    ...words,
  });
}

function proseFindings(ground: Ground, content: Content, written: WrittenFile): Finding[] {
  const roles = rolesOfFile(content, written);
  return written.prose.blocks.flatMap((block) =>
    sentencesOf(block, written).flatMap(({ figures, sources }) =>
      figures.flatMap((figure): Finding[] => {
        const isBorneHere =
          sources.length > 0
            ? sources.some((source) => ground.sourceBears(source, figure))
            : ground.rolesBear(roles, figure);
        if (figure.isOwn)
          return figure.kind === 'money' && !isBorneHere
            ? [
                finding({
                  code: 'own-money',
                  file: written.file,
                  place: figure.place,
                  wrong: `The sum of money "${figure.text}" is marked as the editor’s own.`,
                  expected: 'sums of money that a record holds',
                  next: 'Show the pay with <Salary source="…" record="…" />, or take the sum out.',
                }),
              ]
            : [];
        if (isBorneHere || (block.kind === 'heading' && countsOnly(figure))) return [];
        return [
          unfounded(written.file, figure, {
            expected:
              sources.length > 0
                ? `a figure that a record of ${listNames([...new Set(sources)])} holds: the sentence cites it`
                : `a figure that a record of ${listNames(roles)} holds, or a mark of the source that has it`,
            next:
              figure.kind === 'money'
                ? 'Show pay with <Salary source="…" record="…" />, correct the figure, or take it out.'
                : 'Correct the figure, cite the source that states it, or put <Own>…</Own> around it where it is your own count.',
          }),
        ];
      }),
    ),
  );
}

function fieldFindings(
  written: WrittenFile,
  { text, place }: PlacedText,
  bears: (figure: Figure) => boolean,
  expected: string,
): Finding[] {
  return figuresIn(text)
    .filter((figure) => !bears(figure))
    .map((figure) => {
      const at = written.text.indexOf(figure.text, place.start);
      return unfounded(
        written.file,
        {
          ...figure,
          place: at < 0 || at >= place.end ? place : written.placeAt(at, at + figure.text.length),
        },
        { expected, next: 'Correct the figure, name the source that states it, or say it without a figure.' },
      );
    });
}

function frontMatterFindings(ground: Ground, content: Content, written: WrittenFile): Finding[] {
  const { frontMatter } = written;
  if (frontMatter === null) return [];
  const bySources = (texts: readonly PlacedText[], sources: readonly string[]): Finding[] =>
    texts.flatMap((text) =>
      fieldFindings(
        written,
        text,
        (figure) => sources.some((source) => ground.sourceBears(source, figure)),
        `a figure that a record of ${listNames(sources)} holds`,
      ),
    );
  const names = (path: readonly string[]): string[] => frontMatter.textsAt(path).map(({ text }) => text);
  const reasons = ['chooseA', 'chooseB'].flatMap((field) =>
    frontMatter
      .textsAt([field, '*', 'text'])
      .flatMap((_, index) =>
        bySources(
          frontMatter.textsAt([field, String(index), 'text']),
          names([field, String(index), 'sources', '*']),
        ),
      ),
  );
  const roles = rolesOfFile(content, written);
  return [
    ...bySources(frontMatter.textsAt(['summary']), names(['summarySources', '*'])),
    ...reasons,
    ...frontMatter
      .textsAt(['nearest', '*', 'why'])
      .flatMap((text) =>
        fieldFindings(
          written,
          text,
          (figure) => ground.rolesBear([...roles, ...names(['nearest', '*', 'role'])], figure),
          `a figure that a record of ${listNames(roles)} holds`,
        ),
      ),
  ];
}

export const figures: Check = {
  name: 'figures',
  describe:
    'Every figure in prose and in summaries stands in a record of a source cited there, or is marked as our own.',
  examines: 'profiles and comparisons',
  codes: ['figure-unfounded', 'own-money'],
  check(content) {
    const files = mdxFiles(content);
    const ground = new Ground(content);
    return {
      examined: files.length,
      findings: files.flatMap((written) => [
        ...frontMatterFindings(ground, content, written),
        ...proseFindings(ground, content, written),
      ]),
    };
  },
};
