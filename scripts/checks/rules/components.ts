import { careerLadder, FEWEST_STEPS, givenSteps, MOST_STEPS } from '../../../src/domain/career-ladder.ts';
import {
  PROSE_COMPONENTS_BY_NAME,
  type ProseComponent,
  type ProseProp,
} from '../../../src/domain/prose-component-contract.ts';
import {
  FEWEST_COLUMNS,
  MEASURE_NAMES,
  MOST_COLUMNS,
  MOST_MEASURES,
} from '../../../src/domain/small-comparison.ts';
import type { Check } from '../check.ts';
import { didYouMean, listNames, surelyMeant } from '../did-you-mean.ts';
import { type Finding, type Fix, finding, type Place, replacing } from '../finding.ts';
import type { Tag, TagAttribute } from '../prose.ts';
import { type Content, mdxFiles, RECORDS_FOLDER, type WrittenFile } from '../read-content.ts';
import { unknownRole, unknownSource } from './references.ts';

const NAMES = [...PROSE_COMPONENTS_BY_NAME.keys()];

/** A small letter begins a tag of plain HTML. */
const isComponent = (name: string): boolean => /^[A-Z]/.test(name);

/** HTML that prose may hold where Markdown has no sign for it. Scripts, styles and frames are blocked by the pages’ policy. */
const HTML = new Set(
  `a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
  h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td
  tfoot th thead time tr u ul var wbr`
    .trim()
    .split(/\s+/),
);

/** A component in small letters: <note>, or <cite> with the attributes of the component. */
function isMiswrittenComponent({ name, attributes }: Tag): boolean {
  const component = NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
  if (component === undefined) return false;
  const props = PROSE_COMPONENTS_BY_NAME.get(component)?.props ?? {};
  return !HTML.has(name) || attributes.some((attribute) => attribute.name in props);
}

interface Within {
  content: Content;
  recordIds: RecordIds;
  written: WrittenFile;
}

function unknownComponent({ file, text }: WrittenFile, { name, place }: Tag): Finding {
  const meant = surelyMeant(name, NAMES);
  const closing = text.indexOf(`</${name}>`, place.start);
  const end = text.indexOf('>', place.end);
  const isSelfClosed = text[end - 1] === '/';
  // With content, both tags change, and which closing tag is whose is sure only where there is one.
  const isSure = isSelfClosed || (closing >= 0 && text.indexOf(`<${name}`, place.end) < 0);
  const fix: Fix | null =
    meant === null || !isSure
      ? null
      : {
          edits: [
            { start: place.start + 1, end: place.end, text: meant },
            ...(isSelfClosed ? [] : [{ start: closing + 2, end: closing + 2 + name.length, text: meant }]),
          ],
          renameTo: null,
        };
  return finding({
    code: 'component-unknown',
    file,
    place,
    wrong: `The tag <${name}> is not known.`,
    expected: `one of ${listNames(NAMES.map((known) => `<${known}>`))}`,
    next: didYouMean(name, NAMES, 'Take the tag out.'),
    fix,
  });
}

function htmlFindings({ file }: WrittenFile, { name, place, attributes }: Tag): Finding[] {
  const words = {
    code: 'html-not-allowed',
    file,
    expected: 'Markdown and the components; how things look is for the style sheets',
    next: 'Take it out.',
  } as const;
  if (!HTML.has(name)) return [finding({ ...words, place, wrong: `<${name}> has no place in prose.` })];
  return attributes
    .filter((attribute) => /^(?:style|on[a-z]+)$/i.test(attribute.name))
    .map((attribute) =>
      finding({
        ...words,
        place: attribute.place,
        wrong: `"${attribute.name}" of <${name}> is blocked by the page’s security policy.`,
      }),
    );
}

/** The ids of the records of each source, those of pay apart. Many marks ask for the same. */
class RecordIds {
  private readonly content: Content;
  private readonly known = new Map<string, { pay: Set<string>; all: Set<string> } | null>();

  constructor(content: Content) {
    this.content = content;
  }

  /** The ids that a mark may name; null where the records of the source are not known. */
  of(source: string, onlyPay: boolean): ReadonlySet<string> | null {
    let ids = this.known.get(source);
    if (ids === undefined) {
      const records = this.content.recordsOf(source);
      const pay = (records?.salaries ?? []).map(({ id }) => id);
      ids = records && {
        pay: new Set(pay),
        all: new Set([...pay, ...records.facts.map(({ id }) => id)]),
      };
      this.known.set(source, ids);
    }
    return ids && (onlyPay ? ids.pay : ids.all);
  }
}

function recordFinding(within: Within, tag: Tag, attribute: TagAttribute, onlyPay: boolean): Finding[] {
  const source = tag.attributes.find(({ name }) => name === 'source')?.value;
  const ids = source ? within.recordIds.of(source, onlyPay) : null;
  const record = attribute.value ?? '';
  if (ids === null || ids.has(record)) return [];
  const known = [...ids];
  const meant = surelyMeant(record, known);
  const isFact = onlyPay && (within.recordIds.of(source ?? '', false)?.has(record) ?? false);
  return [
    finding({
      code: 'record-unknown',
      file: within.written.file,
      place: attribute.valuePlace,
      wrong: isFact
        ? `<${tag.name}> names the record "${record}", which is no pay record.`
        : `<${tag.name}> names the record "${record}", which ${source} does not have.`,
      expected: `the id of a ${onlyPay ? 'pay record' : 'record'} in ${RECORDS_FOLDER}/${source}.json`,
      next: isFact
        ? 'Cite it with <Cite>, or name a pay record.'
        : didYouMean(record, known, 'Look the id up there, or on the page of the source.'),
      fix: meant === null || isFact ? null : replacing(attribute.valuePlace, meant),
    }),
  ];
}

/** A list that stands in an attribute: its entries, each with its place. */
function listed(written: WrittenFile, { value, valuePlace }: TagAttribute): { name: string; place: Place }[] {
  let at = valuePlace.start;
  return (value ?? '').split(',').map((part) => {
    const start = at + part.length - part.trimStart().length;
    at += part.length + 1;
    return { name: part.trim(), place: written.placeAt(start, start + part.trim().length) };
  });
}

function wrongValue(
  { written }: Within,
  place: Place,
  words: Pick<Finding, 'wrong' | 'expected' | 'next'>,
  fix: Fix | null = null,
): Finding {
  return finding({ code: 'prop-wrong-value', file: written.file, place, fix, ...words });
}

function twiceFindings(
  within: Within,
  tag: Tag,
  entries: readonly { name: string; place: Place }[],
): Finding[] {
  return entries
    .filter(({ name }, index) => entries.findIndex((other) => other.name === name) < index)
    .map(({ name, place }) =>
      wrongValue(within, place, {
        wrong: `<${tag.name}> names "${name}" twice.`,
        expected: 'each name once',
        next: 'Take one of them out.',
      }),
    );
}

function rolesFindings(within: Within, tag: Tag, attribute: TagAttribute): Finding[] {
  const { content, written } = within;
  const entries = listed(written, attribute);
  const isRightCount = entries.length >= FEWEST_COLUMNS && entries.length <= MOST_COLUMNS;
  return [
    ...entries
      .filter(({ name }) => !content.roleIds.has(name))
      .map(({ name, place }) =>
        unknownRole(content, written.file, { where: `<${tag.name}>`, id: name, place, fixable: place }),
      ),
    ...twiceFindings(within, tag, entries),
    ...(isRightCount
      ? []
      : [
          wrongValue(within, attribute.valuePlace, {
            wrong: `<${tag.name}> names ${entries.length} ${entries.length === 1 ? 'role' : 'roles'}.`,
            expected: 'two or three roles, with commas between them',
            next: 'Name two or three; readers set up to four side by side at /compare/?roles=….',
          }),
        ]),
  ];
}

function measuresFindings(within: Within, tag: Tag, attribute: TagAttribute): Finding[] {
  const entries = listed(within.written, attribute);
  return [
    ...entries
      .filter(({ name }) => !MEASURE_NAMES.some((known) => known === name))
      .map(({ name, place }) => {
        const meant = surelyMeant(name, MEASURE_NAMES);
        return wrongValue(
          within,
          place,
          {
            wrong: `<${tag.name}> cannot show "${name}".`,
            expected: `pay, or a kind of fact: ${listNames(MEASURE_NAMES.slice(1))}`,
            next: didYouMean(name, MEASURE_NAMES, 'Take it out.'),
          },
          meant === null ? null : replacing(place, meant),
        );
      }),
    ...twiceFindings(within, tag, entries),
    ...(entries.length <= MOST_MEASURES
      ? []
      : [
          wrongValue(within, attribute.valuePlace, {
            wrong: `<${tag.name}> has ${entries.length} rows.`,
            expected: `${MOST_MEASURES} at most`,
            next: 'Choose those that the text is about; the whole comparison has a page of its own.',
          }),
        ]),
  ];
}

function stepsFindings(within: Within, tag: Tag, { value, valuePlace }: TagAttribute): Finding[] {
  const steps = givenSteps(value ?? '');
  if (/\d/.test(value ?? ''))
    return [
      wrongValue(within, valuePlace, {
        wrong: `The steps of <${tag.name}> hold a figure.`,
        expected: 'names of positions',
        next: 'Say the figure in a sentence, with its source.',
      }),
    ];
  if (steps.length >= FEWEST_STEPS && steps.length <= MOST_STEPS) return [];
  return [
    wrongValue(within, valuePlace, {
      wrong: `<${tag.name}> has ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}.`,
      expected: 'two to six positions, with semicolons between them: "Baker; Master baker"',
      next: 'Name the positions from first to last.',
    }),
  ];
}

/** Whether some source tells the career of the role in steps; where records cannot be read, that is not known. */
function emptyFindings({ content, written }: Within, tag: Tag): Finding[] {
  const role = tag.attributes.find(({ name }) => name === 'role');
  if (tag.name !== 'Ladder' || !role?.value || !content.roleIds.has(role.value)) return [];
  const files = [...content.sourceIds].map((id) => content.recordsOf(id)).filter((file) => file !== null);
  if (files.length < content.sourceIds.size) return [];
  const isTold = (id: string): boolean => {
    const steps = files.flatMap(({ source, facts }) =>
      facts
        .filter((fact) => fact.role === id && fact.kind === 'career-step')
        .map((record) => ({ source, record })),
    );
    return careerLadder(steps).rungs.length > 1;
  };
  if (isTold(role.value)) return [];
  const told = [...content.roleIds].filter(isTold);
  return [
    finding({
      code: 'component-empty',
      file: written.file,
      place: role.valuePlace,
      wrong: `No source tells the career of "${role.value}" in steps.`,
      expected:
        told.length === 0 ? 'a role of which one does; there is none yet' : `one of ${listNames(told)}`,
      next: 'Name the steps yourself: <Ladder steps="…; …" source="…" />. Or take the tag out.',
    }),
  ];
}

/** Exactly one of the sets of props that stand instead of each other. */
function eitherFindings({ written }: Within, tag: Tag, { either = [], example }: ProseComponent): Finding[] {
  if (either.length === 0) return [];
  const given = new Set(tag.attributes.map(({ name }) => name));
  const words = either.map((names) => names.map((name) => `"${name}"`).join(' with ')).join(', or ');
  const begun = either.filter((names) => names.some((name) => given.has(name)));
  const [only] = begun;
  if (begun.length > 1)
    return [
      finding({
        code: 'prop-wrong-value',
        file: written.file,
        place: tag.place,
        wrong: `<${tag.name}> has ${listNames([...given].map((name) => `"${name}"`))} at once.`,
        expected: `either ${words}`,
        next: 'Take one side out.',
      }),
    ];
  const lacking = only?.filter((name) => !given.has(name)) ?? [];
  if (only !== undefined && lacking.length === 0) return [];
  return [
    finding({
      code: 'prop-missing',
      file: written.file,
      place: tag.place,
      wrong: `<${tag.name}> lacks ${only === undefined ? words : lacking.map((name) => `"${name}"`).join(' and ')}.`,
      expected: `either ${words}`,
      next: `Write it as in ${example}.`,
    }),
  ];
}

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function lengthFinding({ written }: Within, tag: Tag, { mostWords }: ProseComponent): Finding[] {
  const count = wordsIn(tag.text);
  if (mostWords === undefined || count <= mostWords) return [];
  return [
    finding({
      code: 'quotation-too-long',
      file: written.file,
      place: tag.place,
      wrong: `The quotation has ${count} words.`,
      expected: `${mostWords} at most: a term or a turn of phrase`,
      next: 'Quote fewer words, or say it in your own and cite the source with <Cite>.',
    }),
  ];
}

/** Many short quotations make a long one: told once for each source, at the one that is too many. */
function sumOfLengthsFindings({ file, prose }: WrittenFile): Finding[] {
  const sums = new Map<string, number>();
  return prose.tags.flatMap((tag) => {
    const most = PROSE_COMPONENTS_BY_NAME.get(tag.name)?.mostWordsOfOneSource;
    const source = tag.attributes.find(({ name }) => name === 'source')?.value;
    if (most === undefined || !source) return [];
    const before = sums.get(source) ?? 0;
    const sum = before + wordsIn(tag.text);
    sums.set(source, sum);
    if (before > most || sum <= most) return [];
    return [
      finding({
        code: 'quotation-too-long',
        file,
        place: tag.place,
        wrong: `With this, the page quotes more than ${most} words of ${source}.`,
        expected: `${most} words of one source at most, all quotations together`,
        next: 'Say some of it in your own words, and cite the source with <Cite>.',
      }),
    ];
  });
}

/** Whether what a prop refers to is there. */
function referenceFindings(
  within: Within,
  tag: Tag,
  attribute: TagAttribute,
  { refersTo }: ProseProp,
): Finding[] {
  const { content, written } = within;
  const id = attribute.value ?? '';
  const where = `<${tag.name}>`;
  const place = attribute.valuePlace;
  switch (refersTo) {
    case 'source':
      return content.sourceIds.has(id)
        ? []
        : [unknownSource(content, written.file, { where, id, place, fixable: place })];
    case 'record':
    case 'pay-record':
      return recordFinding(within, tag, attribute, refersTo === 'pay-record');
    case 'role':
      return content.roleIds.has(id)
        ? []
        : [unknownRole(content, written.file, { where, id, place, fixable: place })];
    case 'roles':
      return rolesFindings(within, tag, attribute);
    case 'measures':
      return measuresFindings(within, tag, attribute);
    case 'steps':
      return stepsFindings(within, tag, attribute);
    default:
      return refersTo satisfies never;
  }
}

function propFindings(within: Within, tag: Tag, component: ProseComponent): Finding[] {
  const { file } = within.written;
  const known = Object.keys(component.props);
  const written = tag.attributes.map(({ name }) => name);
  const free = known.filter((name) => !written.includes(name));
  const findings: Finding[] = [];
  for (const attribute of tag.attributes) {
    const prop = component.props[attribute.name];
    if (prop === undefined) {
      const meant = surelyMeant(attribute.name, free);
      findings.push(
        finding({
          code: 'prop-unknown',
          file,
          place: attribute.place,
          wrong: `<${tag.name}> has no "${attribute.name}".`,
          expected: known.length === 0 ? 'no attribute' : `one of ${listNames(known)}`,
          next: didYouMean(attribute.name, free, 'Take it out.'),
          fix: meant === null ? null : replacing(attribute.place, meant),
        }),
      );
    } else if (attribute.value === null || attribute.value === '')
      findings.push(
        finding({
          code: 'prop-wrong-type',
          file,
          place: attribute.place,
          wrong: `"${attribute.name}" of <${tag.name}> is ${attribute.value === null ? 'no plain text' : 'empty'}.`,
          expected: `${attribute.name}="…": ${prop.meaning}`,
          next: `Write it as in ${component.example}.`,
        }),
      );
    else findings.push(...referenceFindings(within, tag, attribute, prop));
  }
  // A misspelt prop is told once: as the unknown one, not as the missing one too.
  const misspelt = tag.attributes.some(
    ({ name }) => component.props[name] === undefined && surelyMeant(name, free) !== null,
  );
  for (const [name, prop] of Object.entries(component.props))
    if (prop.required && !written.includes(name) && !misspelt)
      findings.push(
        finding({
          code: 'prop-missing',
          file,
          place: tag.place,
          wrong: `<${tag.name}> lacks "${name}".`,
          expected: `${name}="…": ${prop.meaning}`,
          next: `Add it, as in ${component.example}.`,
        }),
      );
  if (tag.spreads)
    findings.push(
      finding({
        code: 'prop-wrong-type',
        file,
        place: tag.place,
        wrong: `<${tag.name}> takes attributes from elsewhere.`,
        expected: 'each attribute as a plain text',
        next: `Write it as in ${component.example}.`,
      }),
    );
  return findings;
}

function contentFinding({ file }: WrittenFile, tag: Tag, { content, example }: ProseComponent): Finding[] {
  if (tag.hasContent === (content === 'required')) return [];
  return [
    finding({
      code: 'component-content',
      file,
      place: tag.place,
      wrong:
        content === 'required'
          ? `There is nothing between <${tag.name}> and </${tag.name}>.`
          : `Something stands between <${tag.name}> and </${tag.name}>, and would not be shown.`,
      expected: example,
      next:
        content === 'required'
          ? 'Fill it, or take it out.'
          : 'Put the words before the tag, and end the tag with "/>".',
    }),
  ];
}

export const components: Check = {
  name: 'components',
  describe: 'Every tag in prose is a known component with the props that it has, and what it names is there.',
  examines: 'profiles and comparisons',
  codes: [
    'component-unknown',
    'component-content',
    'prop-unknown',
    'prop-missing',
    'prop-wrong-type',
    'prop-wrong-value',
    'component-empty',
    'quotation-too-long',
    'html-not-allowed',
    'source-unknown',
    'record-unknown',
    'role-unknown',
  ],
  check(content) {
    const files = mdxFiles(content);
    const recordIds = new RecordIds(content);
    return {
      examined: files.length,
      findings: files.flatMap((written) => [
        ...sumOfLengthsFindings(written),
        ...written.prose.tags.flatMap((tag) => {
          const component = PROSE_COMPONENTS_BY_NAME.get(tag.name);
          if (component)
            return [
              ...propFindings({ content, recordIds, written }, tag, component),
              ...contentFinding(written, tag, component),
              ...eitherFindings({ content, recordIds, written }, tag, component),
              ...emptyFindings({ content, recordIds, written }, tag),
              ...lengthFinding({ content, recordIds, written }, tag, component),
            ];
          return isComponent(tag.name) || isMiswrittenComponent(tag)
            ? [unknownComponent(written, tag)]
            : htmlFindings(written, tag);
        }),
      ]),
    };
  },
};
