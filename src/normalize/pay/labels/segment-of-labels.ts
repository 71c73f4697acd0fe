import type { Segment } from '../../../domain/segment.ts';
import { findCredits } from '../../mentions/find-credits.ts';
import { findPlaces } from '../../mentions/find-places.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { findExperience, findStage } from '../experience.ts';
import type { PayLabel } from './pay-label.ts';

/**
 * What part of a role's workers labels name. `over` are the introduction and headings, which may say what the
 * labels are ("by industry"). Two labels of a cell ("Criminal law", "first-year trainee") make one segment.
 */
export function segmentOfLabels(
  labels: readonly PayLabel[],
  over: readonly PayLabel[],
  lexicon: RoleLexicon,
): Segment | null {
  const parts: Segment[] = [];
  for (const label of labels) {
    const kind =
      [...labels, ...over].find((other) => other !== label && other.segmentKind !== null)?.segmentKind ??
      null;
    const part = segmentOfLabel(label.text, kind, lexicon);
    if (part !== null) parts.push(part);
  }
  const [one, two] = parts;
  if (one === undefined || two === undefined || two.label === one.label) return one ?? null;
  const lead = one.kind === 'experience' || one.kind === 'level' ? one : two;
  return { ...lead, label: `${one.label}, ${two.label}` };
}

const RANK =
  /^(?:junior|mid|middle|intermediate|senior|lead|principal|entry|staff|associate|trainee|graduate|apprentice|newly)\b/i;

/** "Year 2", "Step 3": a stage of a career by its number. */
const NUMBERED_STAGE = /^(?:year|step) \d{1,2}$/i;

function segmentOfLabel(text: string, kind: Segment['kind'] | null, lexicon: RoleLexicon): Segment | null {
  if (NUMBERED_STAGE.test(text.trim())) return { kind: 'level', label: text.trim() };
  const rest = nameIn(text, kind, lexicon);
  // "Mid" says what is measured in "mid range" and is a rank where it stands alone.
  if (rest === '') return /^mid$/i.test(text.trim()) ? { kind: 'level', label: text.trim() } : null;
  const experience = findExperience(rest, false);
  if (experience !== null) return { ...experience.segment, label: rest };
  const [place] = findPlaces(rest);
  if (place !== undefined && place.to - place.from >= rest.length - 8)
    return {
      kind: kind === 'state' || kind === 'city' || kind === 'country' ? kind : place.kind,
      label: rest,
    };
  if (
    kind === 'experience' ||
    ((kind === null || kind === 'level') && (findStage(rest) !== null || RANK.test(rest)))
  )
    return { kind: 'level', label: rest };
  return { kind: kind ?? 'specialty', label: rest };
}

/** Words that say what is measured and not of whom, as they stand at the ends of a label. */
const MEASURE_WORDS = new Set(
  `average averages avg mean median annual annually yearly hourly monthly weekly daily per a an year years hour month
  week day salary salaries pay payment wage wages earnings compensation income rate rates range ranges typical total base
  basic gross net percentile percentiles for of the in by to from at and amount amounts figure figures p.a pa p.a. usd eur gbp inr lpa aud
  cad approx approx. estimated estimate paid is are as around about mid half middle between up low high lowest highest
  minimum maximum min max expected earn earns make makes january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec range: over under more less than percent
  gehalt gehälter gehaltsspanne lohn verdienst einkommen brutto netto jahr monat stunde pro im jahresgehalt monatsgehalt
  durchschnitt durchschnittlich durchschnittsgehalt spanne von bis how much do does can quick facts fact in-hand
  quartile quartiles decile lower upper with including bonuses bonus national nationwide overall`
    .trim()
    .split(/\s+/),
);

const isMeasureWord = (token: string): boolean => {
  const word = token.toLowerCase().replace(/^[^\p{L}\p{N}$€£₹]+|[^\p{L}\p{N}%.]+$/gu, '');
  return (
    word === '' ||
    MEASURE_WORDS.has(word) ||
    /^(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}%|(?:19|20)\d\d|[$€£₹].*|[\d.,]{4,})$/.test(word)
  );
};

/** Whether the last word closes a bracket that an earlier one opened: "Mid-level (3–5 years)". */
const isInBrackets = (tokens: readonly string[]): boolean =>
  /\)\W*$/.test(tokens.at(-1) ?? '') &&
  !(tokens.at(-1) ?? '').includes('(') &&
  tokens.some((token) => token.includes('('));

/** A label without the role, the credit, and the words at its ends that say what is measured. */
function nameIn(text: string, kind: Segment['kind'] | null, lexicon: RoleLexicon): string {
  let rest = text;
  const isOfNames = kind === 'industry' || kind === 'employer';
  for (const { from, to, role } of lexicon.find(text).reverse())
    if (role !== null && (!isOfNames || lexicon.isNamed(role)))
      rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  if (kind !== 'employer')
    for (const { from, to } of findCredits(rest).reverse()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  rest = rest
    .replace(/\([^\p{L}\p{N}]{0,3}\)/gu, ' ')
    .replace(/\(([^()]{1,40})\)/g, (whole, inner: string) =>
      inner.split(/\s+/).every(isMeasureWord) ? ' ' : whole,
    );
  const tokens = rest.split(/\s+/).filter((token) => token !== '');
  while (tokens.length > 0 && isMeasureWord(tokens[0] ?? '')) tokens.shift();
  while (tokens.length > 0 && isMeasureWord(tokens.at(-1) ?? '') && !isInBrackets(tokens)) tokens.pop();
  const name = tokens
    .join(' ')
    .replace(/^[\s:|–—,;-]+|[\s:|–—,;-]+$/gu, '')
    .replace(/(?<!\.\p{Lu})\.$/u, '')
    .trim();
  const open = (name.match(/\(/g) ?? []).length;
  const closed = (name.match(/\)/g) ?? []).length;
  const balanced = open === closed ? name : name.replace(/^\(|\)$|\($/g, '').trim();
  return /\p{L}/u.test(balanced) || /\d\s?[-–+]/.test(balanced) ? balanced : '';
}
