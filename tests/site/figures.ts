import type { CheerioAPI } from 'cheerio';
import type { Fact } from '../../src/domain/fact.ts';
import { allFacts, allSalaries, type Cited, type Library, recordKey } from '../../src/domain/library.ts';
import { FACT_FLAGS, SALARY_FLAGS } from '../../src/domain/record-flags.ts';
import type { SalaryRecord } from '../../src/domain/salary-record.ts';
import type { SitePage } from './read-site.ts';

type PageNode = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number];

/** Every figure that a record states, by the record's key. */
export type KnownFigures = ReadonlyMap<string, ReadonlySet<number>>;

/** What the figures of a page may be. */
export interface FigureGround {
  figures: KnownFigures;
  /** The figures of every record of the sources that the page's footnotes list. */
  cited: ReadonlySet<number>;
}

export interface UnfoundedFigure {
  page: string;
  figure: string;
  /** The words around it. */
  context: string;
  why: string;
}

/** A port or a number in an address is no figure. */
const ADDRESS = /https?:\/\/\S+/g;

const FIGURE = /\d[\d,]*(?:\.\d+)?/g;

/** "75,495" → 75495, "$49.19" → 49.19. A figure is what it is worth, however it is set. */
function figuresIn(words: string): { figure: string; amount: number; isMoney: boolean }[] {
  const text = words.replace(ADDRESS, ' ');
  return [...text.matchAll(FIGURE)].map((match) => {
    const figure = match[0].replace(/,$/, '');
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    return {
      figure,
      amount: Number(figure.replaceAll(',', '')),
      // "$50k" is the label of an axis, not a sum that anyone is paid.
      isMoney: /[$€£₹]\s?$/.test(before) && !/^k\b/i.test(after),
    };
  });
}

/** Its own figures, and those in the words of what a rule holds against it: "divided by 2,080 hours". */
function figuresOfRecord(record: SalaryRecord | Fact): Set<number> {
  const texts =
    'measure' in record
      ? [
          record.text,
          record.asOf,
          record.reportedBy,
          record.segment?.label,
          ...record.flags.map((flag) => SALARY_FLAGS[flag]),
        ]
      : [
          record.text,
          record.asOf,
          record.reportedBy,
          record.value,
          ...record.flags.map((flag) => FACT_FLAGS[flag]),
        ];
  const numbers =
    'measure' in record
      ? [record.low, record.high, record.percentile, record.segment?.minYears, record.segment?.maxYears]
      : [record.number, record.numberHigh, record.through];
  return new Set([
    ...numbers.filter((number) => typeof number === 'number'),
    ...texts.flatMap((text) => figuresIn(text ?? '').map(({ amount }) => amount)),
  ]);
}

export function knownFigures(library: Library): KnownFigures {
  const records: Cited<SalaryRecord | Fact>[] = [...allSalaries(library), ...allFacts(library)];
  return new Map(records.map((cited) => [recordKey(cited), figuresOfRecord(cited.record)]));
}

/** The ground of a page: all records, and what the sources in its footnotes state and say of their own age. */
export function groundOf(page: SitePage, figures: KnownFigures, library: Library): FigureGround {
  const sources = page
    .$('.footnotes a[href*="/sources/"]')
    .get()
    .flatMap((link) => /\/sources\/([^/]+)\//.exec(page.$(link).attr('href') ?? '')?.[1] ?? []);
  const cited = [...figures].filter(([key]) => sources.some((source) => key.startsWith(`${source}#`)));
  const ages = library.files
    .filter(({ source }) => sources.includes(source.id))
    .flatMap(({ source }) =>
      figuresIn(`${source.published ?? ''} ${source.dating ?? ''}`).map(({ amount }) => amount),
    );
  return { figures, cited: new Set([...cited.flatMap(([, amounts]) => [...amounts]), ...ages]) };
}

/** What an element says its figures stand on. The nearest element that says anything counts. */
type Claim =
  | { kind: 'own' }
  | { kind: 'record'; keys: string[] }
  | { kind: 'difference'; keys: string[] }
  | { kind: 'prose' }
  | { kind: 'none' };

function claimOf(name: string, attributes: Readonly<Record<string, string>>): Claim | null {
  const keys = (attribute: string): string[] =>
    (attributes[attribute] ?? '').split(/\s+/).filter((key) => key !== '');
  if ('data-record' in attributes) return { kind: 'record', keys: keys('data-record') };
  if ('data-difference' in attributes) return { kind: 'difference', keys: keys('data-difference') };
  if ('data-own' in attributes || name === 'time') return { kind: 'own' };
  if ('data-prose' in attributes) return { kind: 'prose' };
  return null;
}

/** The pay figure that a key ends in is the low end of a point; a difference is worked out from two of them. */
function pointOf(library: Library, key: string): number | null {
  const record = allSalaries(library).find((cited) => recordKey(cited) === key)?.record;
  return record && record.low === record.high ? record.low : null;
}

function whyUnfounded(
  claim: Claim,
  { amount, isMoney }: { amount: number; isMoney: boolean },
  { figures, cited }: FigureGround,
  library: Library,
): string | null {
  switch (claim.kind) {
    case 'own':
      // A count or a tick is ours; a sum of money is never.
      return isMoney && ![...figures.values()].some((amounts) => amounts.has(amount))
        ? 'is marked as our own, but is a sum of money that no record holds'
        : null;
    case 'record': {
      const unknown = claim.keys.find((key) => !figures.has(key));
      if (unknown !== undefined) return `names "${unknown}", which is no record`;
      return claim.keys.some((key) => figures.get(key)?.has(amount))
        ? null
        : `does not stand in ${claim.keys.join(', ')}`;
    }
    case 'difference': {
      const [one, other] = claim.keys.map((key) => pointOf(library, key));
      if (typeof one !== 'number' || typeof other !== 'number' || claim.keys.length !== 2)
        return 'is a difference of what are not two points';
      return Math.round(Math.abs(one - other) * 100) === Math.round(amount * 100)
        ? null
        : `is not the difference of ${one} and ${other}`;
    }
    case 'prose':
      return cited.has(amount) ? null : 'stands in prose, but in no record of the sources cited on the page';
    case 'none':
      return 'stands in nothing that says where it comes from';
    default:
      return claim satisfies never;
  }
}

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder'];

/** Every figure in the main part of a page that its records do not bear. */
export function unfoundedFigures(page: SitePage, ground: FigureGround, library: Library): UnfoundedFigure[] {
  const findings: UnfoundedFigure[] = [];
  const judge = (text: string, claim: Claim): void => {
    for (const figure of figuresIn(text)) {
      const why = whyUnfounded(claim, figure, ground, library);
      if (why !== null)
        findings.push({
          page: page.path,
          figure: figure.figure,
          context: text.replace(/\s+/g, ' ').trim().slice(0, 120),
          why,
        });
    }
  };
  const walk = (node: PageNode, claim: Claim): void => {
    if (node.type === 'text') judge(node.data, claim);
    // What a script of data holds is shown by the chart, so it may hold nothing that the page may not.
    if (node.type === 'script' && page.$(node).attr('type') === 'application/json')
      judge(chartWords(page.$(node).text()), { kind: 'prose' });
    if (node.type !== 'tag') return;
    const own = claimOf(node.name, node.attribs) ?? claim;
    for (const attribute of SPOKEN) judge(node.attribs[attribute] ?? '', own);
    for (const child of node.children) walk(child, own);
  };
  for (const main of page.$('main').get()) walk(main, { kind: 'none' });
  for (const attribute of ['description', 'og:description'])
    judge(page.$(`meta[name="${attribute}"], meta[property="${attribute}"]`).attr('content') ?? '', {
      kind: 'prose',
    });
  return findings;
}

/** What a chart's data say in words: its texts, without the coordinates that are drawn. */
function chartWords(json: string): string {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return texts(JSON.parse(json)).join(' · ');
}
