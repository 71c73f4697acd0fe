import { endsInJobNoun, isJobName } from '../../roles/role-words.ts';
import { NUMBERED } from './borderless.ts';
import { cutGluedHead, cutHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** What one glued cell may hold: a range, an amount, a percentage, a date, or dashes for what nobody knows. */
const GLUED_AMOUNT =
  '(?:INR \\d{1,2}(?:\\.\\d{1,2})?(?:(?:-| LPA to INR )\\d{1,2}(?:\\.\\d{1,2})?)? LPA(?: and above)?|(?:[$€£₹]|Rs\\.? ?)(?:\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{4,6}(?=[\\s*$€£₹–—-]|$)|\\d{1,3}(?:\\.\\d{1,2})?(?=[kKmML](?![a-z]))|\\d{1,3}\\.\\d{2}(?=(?:\\d{1,4}|\\d{1,3}(?:,\\d{3})+)$)|\\d{1,3}(?:,\\d{3})*(?:\\.\\d{2}(?!\\d))?)(?:[kKmML](?![a-z]))?|\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})? ?€|\\d{1,3}(?:\\.\\d{1,2})? ?(?:LPA|[Ll]akhs?)(?![a-z]))';
const GLUED_CELL = new RegExp(
  `(?:Under|Over|Up to|About|Less than|More than) ${GLUED_AMOUNT}|(?:Between |From )${GLUED_AMOUNT} (?:and|to) ${GLUED_AMOUNT}|${GLUED_AMOUNT} to ${GLUED_AMOUNT}|\\d{1,2}(?:\\.\\d{1,2})? ?[-–—] ?\\d{1,2}(?:\\.\\d{1,2})? ?LPA|${GLUED_AMOUNT}(?: ?[-–—] ?(?:${GLUED_AMOUNT}|\\d{1,3}(?:\\.\\d{1,2})?[kKmML](?![a-z])))?(?: per (?:annum|year|month|week|day|hour)|\\/(?:hr|yr|hour|year|mo|month|wk|week)(?!(?!n\\/a)[a-z]))?\\+?\\*?|[+-]?\\d{1,3}(?:\\.\\d{1,2})?%|--(?=[$€£₹\\d])|n\\/a(?=[$€£₹]|n\\/a|$)|[-–—](?=[$€£₹]|$)|(?:\\d{1,2} )?${MONTH} (?:19|20)\\d\\d|(?:19|20)\\d\\d$|\\d{2,3}\\.\\d$|\\d{1,3}(?:,\\d{3})*$`,
  'iy',
);
/** Where the first cell behind a glued label begins. */
const GLUED_LABEL =
  /^([^$€£₹]{0,80}?(?:[\p{Ll}\p{Lu})*]|\b(?:lowest|highest|top|bottom) \d{1,2} ?%|(?:year|step|level|point|grade|band) \d{1,2}\+?|\p{L}{4,} \d{1,2}\.\d(?=[$€£₹])|\b\p{Lu}{2,5}\+\d{1,2}|^\p{Lu}{1,4}\d{1,2}))(?=(?:Between |From |Under |Over |Up to |About |Less than |More than |Rs\. ?)?[$€£₹]\d|INR \d|Rs\.? ?\d|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})? ?€|\d{1,3}(?:\.\d{1,2})? ?(?:LPA|[Ll]akhs?)|n\/a[$€£₹]|[+-]?\d{1,3}(?:\.\d{1,2})?%)/iu;

/** A line kept whole, without what would cut it into cells. Two numbers that a pipe parts do not become one: "£37|338". */
const withoutPipes = (line: string): string => line.replace(/(\d)\|(?=\d)/g, '$1; ').replaceAll('|', ' ');

/**
 * A table whose cells were run together without a space ("Alaska$74,920$36.02"): a head and at least two rows of as
 * many cells. Rows between them that hold words or counts cannot be cut and stay whole. Gives its rows with pipes,
 * head first, or null where `at` begins none.
 */
export function splitGlued(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 200 || head === '' || /[$€£₹]/.test(head)) return null;
  // Rows of words may stand before the first one of figures.
  const until = lines.slice(at + 1, at + 1 + MOST_WORDS).findIndex((line) => cutGlued(line) !== null);
  const first = until < 0 ? null : cutGlued(lines[at + 1 + until]);
  if (first === null || (until > 0 && !isHeadOfJobs(head, first.length))) return null;
  const words = lines.slice(at + 1, at + 1 + until);
  if (words.some((line) => line.trim() === '' || line.length > 300)) return null;
  const rows = [...words.map((line) => [withoutPipes(line.trim()), ...first.slice(1).map(() => '')]), first];
  let lastCut = Math.max(0, until);
  for (let next = at + 2 + until; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    // A line left blank among rows of many cells is a blank row.
    if (line === '' && first.length > 2 && cutGlued(lines[next + 1])?.length === first.length) {
      rows.push(first.map(() => ''));
      continue;
    }
    if (line === '' || line.length > 300 || /[.!?]$/.test(line)) break;
    const row = cutGlued(line);
    const isCut = row !== null && row.length === first.length;
    rows.push(isCut ? row : [withoutPipes(line), ...first.slice(1).map(() => '')]);
    if (isCut) lastCut = rows.length - 1;
  }
  // One row of figures is enough under the names of two jobs.
  if (lastCut === until && !isHeadOfJobs(head, first.length)) return null;
  const kept = rows.slice(0, lastCut + 1);
  const cells = cutGluedHead(head);
  // "1Alaska" under "RankState": the number of the row stands in a cell of its own.
  const isRanked = cells.length === first.length + 1 && kept.every(([label]) => /^\d/.test(label ?? ''));
  const cut = isRanked
    ? cells.slice(1)
    : (cutInitials(cells, first.length, lines) ??
      cutCapitals(cells, first.length) ??
      cutBehindNoun(head, first.length) ??
      cutHead(head, first.length, first.length - 1));
  // "California5,240$39,320": a count stands between the label and the amounts, where the head has one more cell.
  const counted = cut === null && !isRanked ? withCounts(kept, first.length) : null;
  const named = counted === null ? null : cutHead(head, first.length + 1, first.length);
  if (counted !== null && named !== null) return [named, ...counted].map(pipeRow);
  // Labels with one amount each are a table only under a head that has two cells as well.
  if (cut === null && first.length === 2) return null;
  const names = cut ?? [head, ...first.slice(1).map(() => '')];
  const body = isRanked ? kept.map(([label = '', ...rest]) => [label.replace(/^\d+/, ''), ...rest]) : kept;
  return [names, ...body].map(pipeRow);
}

/** Rows whose labels end in a count, with that in a cell of its own; null where a label of a row of amounts ends in none. */
function withCounts(rows: readonly (readonly string[])[], width: number): string[][] | null {
  const cut = rows.map(([label = '', ...rest]) => {
    if (rest.every((cell) => cell === '')) return [label, ...Array<string>(width).fill('')];
    const [, name, count] = /^(.*[\p{L})])(\d{1,3}(?:,\d{3})*|[-–—])$/u.exec(label) ?? [];
    return name === undefined || count === undefined || NUMBERED.test(name) ? null : [name, count, ...rest];
  });
  return cut.every((row) => row !== null) ? cut : null;
}

/** "SettingPTAOTA": the initials of two jobs, each of which stands alone elsewhere on the page. Null for any other head. */
function cutInitials(cells: readonly string[], width: number, lines: readonly string[]): string[] | null {
  const last = cells.at(-1) ?? '';
  if (cells.length !== width - 1 || !/^[A-Z]{4,10}$/.test(last)) return null;
  const alone = initialsOf(lines);
  for (let at = 2; at <= last.length - 2; at++) {
    const [one, other] = [last.slice(0, at), last.slice(at)];
    if (alone.has(one) && alone.has(other)) return [...cells.slice(0, -1), one, other];
  }
  return null;
}

/** "ParticularsBank POBank Clerk": a name may end in the initials of a post, behind which the next one begins. Null for any other head. */
function cutCapitals(cells: readonly string[], width: number): string[] | null {
  const cut = cells.flatMap((cell) => cell.split(/(?<=\p{Ll} \p{Lu}{2,4})(?=\p{Lu}\p{Ll})/u));
  return cells.length === width - 1 && cut.length === width ? cut : null;
}

/** "HEAD CHEFSOUS CHEF" over two columns: in capitals only the noun of a job tells where its name ends. Null for any other head. */
function cutBehindNoun(head: string, width: number): string[] | null {
  if (width !== 3 || /\p{Ll}/u.test(head) || head.length > 80) return null;
  const cuts = Array.from({ length: head.length }, (_, at) => at).flatMap((at) => {
    const [one, other] = [head.slice(0, at), head.slice(at)];
    const isWithin = /\p{L}$/u.test(one) && /^\p{L}/u.test(other);
    return isWithin && isJobName(one) && isJobName(other) ? [['', one, other]] : [];
  });
  // "HEAD CHEFS" and "OUS CHEF" could be cut as well: a name stands over a column as that of one.
  return cuts[0] ?? null;
}

const INITIALS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of capitals alone on a page, without the "s" of several. They are looked for once. */
function initialsOf(lines: readonly string[]): ReadonlySet<string> {
  const known = INITIALS.get(lines);
  if (known !== undefined) return known;
  const found = new Set(
    lines.flatMap((line) =>
      [...line.slice(0, 2_000).matchAll(/\b([A-Z]{2,8})s?\b/g)].map(([, word = '']) => word),
    ),
  );
  INITIALS.set(lines, found);
  return found;
}

/** So many rows of words at most stand between a head and the first row of figures. */
const MOST_WORDS = 4;

/** "AspectParalegalLegal Assistant", "ParalegalLegal Assistant": a head of as many jobs as the columns, its corner with a name or blank. */
const isHeadOfJobs = (head: string, width: number): boolean => {
  const cells = cutGluedHead(head);
  return (
    (cells.length === width && cells.slice(1).some(endsInJobNoun)) ||
    (cells.length === width - 1 && cells.length > 1 && cells.every(endsInJobNoun))
  );
};

/**
 * The same without a head ("Hourly Wage$12.40$15.10", "Year 4$26.10"): at least two rows of as many cells, of which each holds
 * an amount. What stands above them is a title.
 */
export function splitGluedRows(lines: readonly string[], at: number): string[] | null {
  const rows: string[][] = [];
  for (let next = at; next < lines.length; next++) {
    const row = cutGlued(lines[next]);
    if (
      row === null ||
      row.length !== (rows[0] ?? row).length ||
      !/[$€£₹]|Rs|LPA|[Ll]akh/.test(row.slice(1).join(' '))
    )
      break;
    rows.push(row);
  }
  // One row of so many amounts is the percentiles of a place.
  return rows.length < 2 && (rows[0]?.length ?? 0) < MANY_CELLS ? null : rows.map(pipeRow);
}

/** So many cells of one line that were run together are no prose. */
const MANY_CELLS = 6;

/**
 * "Manufacturing910$38.21/hr", "Central Minnesota 30$32.91/hrN/A": a label, a number of jobs, and wages that say for how long. The
 * number of a step or a year belongs to its label.
 */
const COUNTED =
  /^(\p{Lu}[\p{L} ,.&/()-]{2,60}?)(?<!\b(?:year|step|level|point|grade|band|class|tier) ?) ?(\d{1,3}(?:,\d{3})+|\d{2,6}|N\/A)(?=[$€£]\d[\d,.]*(?:\/(?:hr|yr|hour|year)|$))/iu;

function cutGlued(line: string | undefined): string[] | null {
  if (line === undefined || line.length > 300) return null;
  const counted = COUNTED.exec(line.trim());
  if (counted !== null) {
    const [whole, label = '', count = ''] = counted;
    const rest = cutGlued(`${label}${line.trim().slice(whole.length)}`);
    return rest === null ? null : [label, count, ...rest.slice(1)];
  }
  const text = line.trim();
  const label = GLUED_LABEL.exec(text)?.[1];
  // "A$77,500": the letters before the sign are a part of it.
  if (label === undefined || /^(?:A|AU|C|CA|CAD|US|NZ|S|HK)$/.test(label)) return null;
  const cells = [label];
  GLUED_CELL.lastIndex = label.length;
  let end = label.length;
  for (let cell = GLUED_CELL.exec(text); cell !== null; cell = GLUED_CELL.exec(text)) {
    cells.push(cell[0]);
    end = GLUED_CELL.lastIndex;
    if (end === text.length) return cells;
  }
  // "Bank branch$48,000-$62,000Salary + bonus": a last cell of words.
  const words = text.slice(end);
  return cells.length > 1 && /^\p{Lu}[\p{L}\d ,+&/()%-]{2,80}$/u.test(words) ? [...cells, words] : null;
}
