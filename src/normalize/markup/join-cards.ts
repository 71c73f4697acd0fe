import { isJobName } from '../roles/role-words.ts';
import type { Block, Paragraph } from './blocks.ts';
import { isDateLine, isFigureAlone, shapeOf } from './line-shape.ts';
import { isAdjacent } from './name-headings.ts';
import { joinSpanned, type SpannedText, sliceSpanned, trimSpanned } from './spanned-text.ts';

/**
 * Web pages stack a label, a figure and perhaps another label on lines of their own ("Median pay", "$61,240",
 * "a year"). Joins them into cards. Where every two figures have two labels or more between them and labels stand
 * at both ends, each figure owns the one above and the one below it; where a run begins with a figure its label
 * stands below; else above.
 */
export function joinCards(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const run: Paragraph[] = [];
    for (let next = at; next < blocks.length; next++) {
      const block = blocks[next];
      if (block?.kind !== 'paragraph' || !isShort(block.content.text)) break;
      run.push(block);
    }
    if (run.length === 0) {
      const block = blocks[at];
      if (block !== undefined) out.push(block);
      at++;
      continue;
    }
    if (run.some(({ content }) => isFigureAlone(content.text)))
      for (const group of groupsOf(run)) out.push(...cardsOf(group));
    else out.push(...run);
    at += run.length;
  }
  return out;
}

/**
 * Where blank lines part a run into groups that each hold a figure and a label, or no figure at all, each group
 * stands for itself; else the whole run is one.
 */
function groupsOf(run: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = [];
  let comparedTo = 0;
  for (const [index, block] of run.entries()) {
    if (index < comparedTo) continue;
    const last = groups.at(-1)?.at(-1);
    if (comparesTwo(run, index)) {
      comparedTo = index + COMPARED;
      groups.push(run.slice(index, comparedTo));
    } else if (last !== undefined && namesCards(run, index)) groups.push([block]);
    else if (last !== undefined && (isAdjacent(last, block) || namesCards(run, index - 1)))
      groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  const isWhole = (group: readonly Paragraph[]): boolean => {
    const figures = group.filter(({ content }) => isFigureAlone(content.text)).length;
    return figures === 0 || figures < group.length;
  };
  return groups.every(isWhole) ? groups : [[...run]];
}

/**
 * "RIGGER" over "Average salary" and "$102,400", or over "Average $102,400 a year": the name of a job over the label of a figure begins
 * cards of its own.
 */
const namesCards = (run: readonly Paragraph[], index: number): boolean => {
  const [name = '', label = '', figure = ''] = run.slice(index, index + 3).map(({ content }) => content.text);
  return (
    isJobName(name) &&
    !isFigureAlone(label) &&
    !isUnit(label) &&
    !isJobName(label) &&
    (isFigureAlone(figure) || isSelfContained(label))
  );
};

/** "Average salary", "$36,480", "Line cook", "$55,230", "Sous chef": what is compared, and behind each figure whose it is. */
const comparesTwo = (run: readonly Paragraph[], index: number): boolean => {
  const lines = run.slice(index, index + COMPARED);
  const [label = '', one = '', first = '', other = '', second = ''] = lines.map(
    ({ content }) => content.text,
  );
  return (
    lines.length === COMPARED &&
    lines.every((line, at) => at === 0 || isAdjacent(lines[at - 1], line)) &&
    !isJobName(label) &&
    !isFigureAlone(label) &&
    isFigureAlone(one) &&
    isJobName(first) &&
    isFigureAlone(other) &&
    isJobName(second) &&
    first !== second
  );
};

/** As many lines as such a comparison has. */
const COMPARED = 5;

const isShort = (text: string): boolean => isFigureAlone(text) || shapeOf(text) === 'short';

/** "a year", "per hour", "EUR": a unit on a line of its own belongs to the figure above it. */
const isUnit = (text: string): boolean =>
  /^\/?\s?(?:per|an?|each)?\s?\/?\s?(?:year|yr|hour|hr|month|mo|week|day|annum)$/i.test(text.trim()) ||
  FOR_HOW_LONG.test(text.trim()) ||
  /^(?:€|£|₹|EUR|GBP|USD|CAD|AUD|NZD|CHF|SGD|INR|ZAR|AED)$/.test(text.trim());

/** For how long a figure is paid, in one word, which may be its unit or the label of the next. */
const FOR_HOW_LONG = /^(?:annually|yearly|hourly|monthly|weekly)$/i;

/** A figure that has its unit already: what follows it ("Hourly") is the label of the next. */
const HAS_UNIT = /\p{L}{3}$/u;

/** "Average salary", "a year", "$51,000": a unit between the label of a figure and the figure. */
const isUnitOfLabel = (run: readonly Paragraph[], index: number): boolean => {
  const next = run[index + 1]?.content.text ?? '';
  return isFigureAlone(next) && !isUnit(run[index - 1]?.content.text ?? '');
};

/** "Mean: $66,780": a line that carries its own label. */
const isSelfContained = (text: string): boolean =>
  !isFigureAlone(text) &&
  !/^(?:top|bottom|highest|lowest) (?:paid )?\d{1,2}\s?%$/i.test(text.trim()) &&
  /(?:[$€£₹]\s?\d|\d\s?(?:%|€|(?:EUR|GBP|USD|INR|CHF)\b)|:\s?[+-]?\d)/.test(text);

function cardsOf(run: readonly Paragraph[]): Block[] {
  if (run.length === COMPARED && comparesTwo(run, 0)) return cardsOfTwo(run);
  // "Care assistant" over "Average £12.31 an hour" and "£24,090 a year": the name of the job stands over them all.
  const [name, ...others] = run;
  if (name !== undefined && isJobName(name.content.text) && isSelfContained(others[0]?.content.text ?? ''))
    return [name, ...cardsOf(others)];
  const parts: { content: SpannedText; role: 'figure' | 'label' | 'own' }[] = [];
  // "Per week" over "$800": where the first figure has its unit above it, each one has.
  const unit = run.findIndex(({ content }) => isUnit(content.text));
  const areUnitsAbove = unit >= 0 && unit === run.findIndex(({ content }) => isFigureAlone(content.text)) - 1;
  // "$61,240", "annually", "$29", "hourly": where such a word ends the run, each stands below its figure.
  const areUnitsBelow = run.some(
    ({ content }, index) =>
      FOR_HOW_LONG.test(content.text.trim()) &&
      isFigureAlone(run[index - 1]?.content.text ?? '') &&
      !isFigureAlone(run[index + 1]?.content.text ?? ''),
  );
  // "Average salary", "$96,610", "Per hour", "$50.85": where the last figure has no unit below it, one between two is the label of the second.
  const lastFigure = run.findLastIndex(({ content }) => isFigureAlone(content.text));
  const areLabelsAbove =
    !isUnit(run[lastFigure + 1]?.content.text ?? '') &&
    !isFigureAlone(run[0]?.content.text ?? '') &&
    !isUnit(run[0]?.content.text ?? '');
  for (const [index, { content }] of run.entries()) {
    const last = parts.at(-1);
    const isBetween =
      areLabelsAbove && last?.role === 'figure' && isFigureAlone(run[index + 1]?.content.text ?? '');
    // "Average salary", "$34,720", "Hourly", "$16.69": over the figures stand their labels, of which this is one.
    const isLabelOfNext =
      FOR_HOW_LONG.test(content.text.trim()) &&
      !areUnitsBelow &&
      parts.at(-2)?.role === 'label' &&
      isFigureAlone(run[index + 1]?.content.text ?? '');
    if (
      !areUnitsAbove &&
      !isLabelOfNext &&
      !isBetween &&
      isUnit(content.text) &&
      last !== undefined &&
      (last.role === 'figure' ? !HAS_UNIT.test(last.content.text) : isUnitOfLabel(run, index))
    ) {
      last.content = joinSpanned(last.content, content);
    } else if (isDateLine(content.text)) parts.push({ content, role: 'own' });
    else if (isFigureAlone(content.text) && !isShareOverSum(run, index))
      parts.push({ content, role: 'figure' });
    else parts.push({ content, role: isSelfContained(content.text) ? 'own' : 'label' });
  }
  const figures = parts.flatMap(({ role }, index) => (role === 'figure' ? [index] : []));
  const first = figures[0] ?? 0;
  const last = figures.at(-1) ?? 0;
  const gaps = figures.slice(1).map((index, order) => labelsBetween(parts, figures[order] ?? 0, index));
  const hasAbove = labelsBetween(parts, -1, first) > 0;
  const hasBelow = labelsBetween(parts, last, parts.length) > 0;
  const isBoth = hasAbove && hasBelow && figures.length > 1 && gaps.every((count) => count >= 2);
  const above = parts.slice(0, first).filter(({ role }) => role === 'label');
  // "Average salary (a year)", "£22,500", "Starter", "£44,000", "Experienced": what is measured stands over all figures,
  // whose each has its stage below it.
  const over = above.at(-1)?.content.text ?? '';
  const below = parts.slice(first).flatMap(({ role, content }) => (role === 'label' ? [content.text] : []));
  const isTitled =
    figures.length > 1 &&
    gaps.every((count) => count === 1) &&
    labelsBetween(parts, last, parts.length) === 1 &&
    ((above.length === 1 && NAMES_PAY.test(over) && below.every((text) => NAMES_STAGE.test(text))) ||
      // "Principal", "$107,480", "Average a year", "$76,200", "Bottom 10%": the job, and then what each figure is.
      (isJobName(over) &&
        below.every(
          (text) => NAMES_STATISTIC.test(text) || NAMES_STAGE.test(text) || NAMES_YEARS.test(text),
        )));
  const isBelow = (!hasAbove && hasBelow) || isTitled;

  const titleOfRun = isTitled && isJobName(over) ? above.at(-1) : above[0];
  const title = above.length >= 2 || isTitled ? (titleOfRun?.content ?? null) : null;
  // "Roofer", "Average pay", "$51,000", "Tiler", "Average pay", "$46,000": over each figure whose it is and what.
  const isNamedEach =
    !isBoth && !isBelow && above.length >= 2 && figures.length > 1 && gaps.every((count) => count === 2);
  const used = new Set<number>();
  const cards = new Map<number, Block>();
  for (const index of figures) {
    const above = nearest(parts, index, -1);
    const below = nearest(parts, index, 1);
    const chosen = isBoth ? [above, below] : isBelow ? [below] : [above];
    const labels = chosen.flatMap((label) => (label === null ? [] : [label]));
    for (const label of labels) used.add(label);
    const figure = parts[index]?.content;
    if (figure === undefined) continue;
    const ownShare = SHARE_BEHIND.exec(figure.text);
    cards.set(index, {
      kind: 'card',
      title: isNamedEach ? nameOver(parts, index) : title,
      tail: tailBelow(parts, index, chosen),
      figure: ownShare === null ? figure : sliceSpanned(figure, 0, ownShare.index),
      labels:
        ownShare === null
          ? labels.flatMap((label) => parts[label]?.content ?? [])
          : [trimSpanned(sliceSpanned(figure, ownShare.index, figure.text.length))],
    });
  }
  return parts.flatMap(({ content }, index): Block[] => {
    const card = cards.get(index);
    if (card !== undefined) return [card];
    return used.has(index) ? [] : [{ kind: 'paragraph', content }];
  });
}

/** The two figures of a comparison, each under whose it is and what is compared. */
function cardsOfTwo(run: readonly Paragraph[]): Block[] {
  const [label, ...rest] = run;
  return [0, 2].flatMap((at): Block[] => {
    const [figure, job] = rest.slice(at, at + 2);
    if (label === undefined || figure === undefined || job === undefined) return [];
    return [
      { kind: 'card', title: null, tail: null, figure: figure.content, labels: [job.content, label.content] },
    ];
  });
}

/** "$42k10%": the percentile of a sum, right behind it. */
const SHARE_BEHIND = /(?<=^[$€£₹]\s?\d{1,3}(?:[kK]|(?:,\d{3})+))\s?(?:10|25|50|75|90)\s?%$/;

const NAMES_PAY = /\b(?:salar(?:y|ies)|pay|wages?|earnings|compensation|income)\b/i;

const NAMES_STATISTIC =
  /^(?:(?:average|avg\.?|median|mean|typical)\b|(?:top|bottom|highest|lowest) (?:paid )?\d{1,2}\s?%|(?:low|high|lowest|highest)$)/i;

const NAMES_STAGE =
  /^(?:starter|start|starting|beginner|new|entry|junior|trainee|graduate|mid|experienced|highly experienced|senior|lead|low|high|minimum|maximum)\b/i;

/** "First year", "Over 10 years", "2-5 years". */
const NAMES_YEARS =
  /^(?:(?:first|second|third|final|last) year|(?:(?:over|after|under|up to|more than|less than) )?\d{1,2}(?:\+|\s?[-–]\s?\d{1,2}|\sto\s\d{1,2})? (?:years?|yrs)\b.{0,20})$/i;

/** "10%" right over "$15" is the percentile of that sum, and no figure of its own. */
function isShareOverSum(run: readonly Paragraph[], index: number): boolean {
  return (
    /^\d{1,2}\s?%$/.test(run[index]?.content.text.trim() ?? '') &&
    /^[$€£₹]/.test(run[index + 1]?.content.text.trim() ?? '')
  );
}

/** The label over the label of a figure. */
function nameOver(
  parts: readonly { content: SpannedText; role: string }[],
  index: number,
): SpannedText | null {
  const label = nearest(parts, index, -1);
  const over = label === null ? null : nearest(parts, label, -1);
  return over === null ? null : (parts[over]?.content ?? null);
}

/** The label right below a figure, where it is not the one right above the next. */
function tailBelow(
  parts: readonly { content: SpannedText; role: string }[],
  index: number,
  chosen: readonly (number | null)[],
): SpannedText | null {
  const below = parts[index + 1];
  if (below?.role !== 'label' || parts[index + 2]?.role === 'figure' || chosen.includes(index + 1))
    return null;
  return below.content;
}

function labelsBetween(parts: readonly { role: string }[], from: number, to: number): number {
  return parts.slice(from + 1, to).filter(({ role }) => role === 'label').length;
}

/** The index of the label directly above (-1) or below (1) the figure; none may stand beyond another figure. */
function nearest(parts: readonly { role: string }[], index: number, step: -1 | 1): number | null {
  for (let at = index + step; at >= 0 && at < parts.length; at += step) {
    const role = parts[at]?.role;
    if (role === 'label') return at;
    if (role === 'figure') return null;
  }
  return null;
}
