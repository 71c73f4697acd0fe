import type { RoleId } from '../../domain/role-id.ts';
import { findPlaces, type PlaceMention } from '../mentions/find-places.ts';
import {
  CIRCUMSTANCES,
  CREDENTIAL_WORDS,
  GERMAN_PAY,
  isClipped,
  isCutOf,
  isJobNoun,
  OUTSIDE_WORDS,
  PLAIN_WORKER,
  RANK_NOUNS,
  RANK_WORDS,
  STAGE_OR_JOB,
  STAGE_WORDS,
  TOO_GENERAL,
  VERBAL_ING,
  type Word,
  wordsOf,
} from './role-words.ts';

/** A role that has a profile, with every name it goes by. */
export interface KnownRole {
  readonly id: RoleId;
  /** Title and aliases, as the profile writes them. */
  readonly names: readonly string[];
}

export interface RoleMention {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** Null for a rank alone ("trainees"), whose job stands elsewhere. */
  readonly role: RoleId | null;
  /** "trainee" where the mention is a rank alone. */
  readonly rank: string | null;
  /** "senior" of "senior data analysts", which stands before the mention and names no other job; else null. */
  readonly stage?: string | null;
}

interface Name {
  readonly keys: readonly string[];
  readonly id: RoleId;
}

/** What the names of the known roles come to. Each source is read against the same ones, so it is made once a run. */
interface NameIndex {
  readonly byLastKey: ReadonlyMap<string, readonly Name[]>;
  readonly byWords: ReadonlyMap<string, RoleId>;
  readonly shortForms: ReadonlyMap<string, RoleId>;
  readonly titles: ReadonlyMap<RoleId, readonly string[]>;
}

const indexes = new WeakMap<readonly KnownRole[], NameIndex>();

/**
 * Kebab-case of a role's name, its noun in the singular: "Sales Managers" → "sales-manager", "Directors of Operations" →
 * "director-of-operations".
 */
export function roleIdOf(name: string): RoleId {
  const words = wordsOf(name.replace(/\([^()]*\)/g, ' '));
  const of = words.findIndex(({ key }) => key === 'of');
  const last = of > 0 ? words[of - 1] : words.at(-1);
  const raw = words.map((word) => {
    const text = name
      .replace(/\([^()]*\)/g, ' ')
      .slice(word.from, word.to)
      .toLowerCase()
      .replace(/[’']s?$/u, '');
    return word === last ? word.key : text;
  });
  return raw
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
}

/** The names of jobs that a source uses: those with a profile, and those found in the source itself. */
export class RoleLexicon {
  private readonly byLastKey: Map<string, readonly Name[]>;
  /** Names by their words in any order: "Sales representatives, wholesale and manufacturing" turns its name round. */
  private readonly byWords: Map<string, RoleId>;
  /** Upper-case short forms ("OTs", "AM"), which are compared with their case. */
  private readonly shortForms: Map<string, RoleId>;
  private readonly mains: RoleId[] = [];
  /** Short forms that are nothing but the initials of a main role. */
  private readonly initials = new Set<string>();
  private readonly listed = new Set<RoleId>();
  /** Which job a rank alone was last said of: "trainees" are trainee solicitors. */
  private readonly rankBases = new Map<string, RoleId>();
  private readonly titles: Map<RoleId, readonly string[]>;
  private lastPlaces: { readonly text: string; readonly places: readonly PlaceMention[] } | null = null;

  constructor(known: readonly KnownRole[]) {
    const index = indexes.get(known);
    this.byLastKey = new Map(index?.byLastKey);
    this.byWords = new Map(index?.byWords);
    this.shortForms = new Map(index?.shortForms);
    this.titles = new Map(index?.titles);
    if (index !== undefined) return;
    for (const { id, names } of known) for (const name of names) this.add(name, id);
    indexes.set(known, {
      byLastKey: new Map(this.byLastKey),
      byWords: new Map(this.byWords),
      shortForms: new Map(this.shortForms),
      titles: new Map(this.titles),
    });
  }

  /** Adds a name; gives the id of its role: that of a known role of this name, else `id` or one made from the name. */
  add(name: string, id?: RoleId): RoleId {
    const trimmed = name.trim();
    if (/^[A-Z]{2,5}$/.test(trimmed) && id !== undefined) {
      this.shortForms.set(trimmed, id);
      return id;
    }
    const keys = wordsOf(trimmed.replace(/\([^()]*\)/g, ' ')).map(({ key }) => key);
    const last = keys.at(-1);
    const given = id ?? roleIdOf(trimmed);
    if (last === undefined) return given;
    const names = this.byLastKey.get(last) ?? [];
    const same = names.find((other) => other.keys.join(' ') === keys.join(' '));
    if (same !== undefined) return same.id;
    // A list of its own: that of the index belongs to every source.
    this.byLastKey.set(
      last,
      [...names, { keys, id: given }].sort((a, b) => b.keys.length - a.keys.length),
    );
    if (!this.titles.has(given)) this.titles.set(given, keys);
    if (keys.length >= 3) this.byWords.set(wordSet(keys), given);
    return given;
  }

  /** Says that a short form stands for a role: "RN". */
  addShortForm(short: string, id: RoleId): void {
    this.shortForms.set(short, id);
  }

  /** Says that the source is about this role. Its initials then stand for it as well. */
  addMain(id: RoleId): void {
    if (this.mains.includes(id)) return;
    this.mains.push(id);
    const keys = this.titles.get(id) ?? [];
    // "Newly qualified solicitors" on a page about trainee solicitors: the job of those who are done with learning it.
    if (BEGINNERS.has(keys[0] ?? '') && keys.length > 1) this.add(keys.slice(1).join(' '));
    const short = COLLOQUIAL.get(keys.at(-1) ?? '');
    if (short !== undefined && keys.length === 1) this.add(short, id);
    // "Owner operators" on a page about owner operator truck drivers.
    const own = keys.slice(0, 2);
    if (keys.length >= 4 && isJobNoun(own[1] ?? '')) this.add(own.join(' '), id);
    const joined = SHORT_NAMES.get(keys.join(' '));
    if (joined !== undefined) this.add(joined, id);
    if (keys.length >= 2) {
      const initials = keys.map((key) => key.charAt(0).toUpperCase()).join('');
      // "DA" is neither the database administrator nor the data architect of a page about both.
      if (this.initials.has(initials)) this.shortForms.delete(initials);
      else if (!this.shortForms.has(initials)) {
        this.shortForms.set(initials, id);
        this.initials.add(initials);
      }
    }
  }

  /**
   * Says that a noun alone, which the source names as a job, is short for the one job it is about that ends in it: of
   * "dispatchers" on a page about aircraft dispatchers these are meant. Only of jobs that `isSaid` holds for, and not where the short name is that of a role of `known`.
   */
  joinShortNames(known: readonly KnownRole[], isSaid: (role: RoleId) => boolean): void {
    const kept = new Set([...this.mains, ...known.map(({ id }) => id)]);
    for (const [last, names] of this.byLastKey) {
      const ofMains = this.mains.filter((id) => {
        const title = this.titles.get(id) ?? [];
        // "Porter and senior porter": a rank is none of the words that a short name leaves out.
        const isRank = title.slice(0, -1).every((key) => LADDER_WORDS.has(key) || STAGE_WORDS.has(key));
        return title.length > 1 && title.at(-1) === last && !isRank;
      });
      const [only] = ofMains;
      if (only === undefined || ofMains.length > 1 || !isSaid(only)) continue;
      const joined = names.map((name) =>
        name.keys.length === 1 && !kept.has(name.id) ? { ...name, id: only } : name,
      );
      this.byLastKey.set(last, joined);
    }
  }

  /** The line that names what the source is about; above it a page may bear ways to other pages. Null where none does. */
  titleLine: string | null = null;

  /** Says that a list of the source, of which most labels are jobs, gives sums for this one. */
  noteListed(role: RoleId): void {
    this.listed.add(role);
  }

  isListed(role: RoleId): boolean {
    return this.listed.has(role);
  }

  get mainRoles(): readonly RoleId[] {
    return this.mains;
  }

  /** Whether a profile or a title, heading or table of the source gives this role its name. */
  isNamed(role: RoleId): boolean {
    return this.titles.has(role);
  }

  /** "senior-paralegal" where the source names "paralegal". */
  isRankOfNamed(role: RoleId): boolean {
    return [...this.titles.keys()].some(
      (named) =>
        role.endsWith(`-${named}`) &&
        role
          .slice(0, -named.length - 1)
          .split('-')
          .every((word) => RANK_WORDS.has(word) || /^(?:newly|qualified)$/.test(word)),
    );
  }

  /**
   * Of several roles of a source the one whose field a text names: "Highest-paying plumbing employers" speaks of
   * plumbers, "HVAC employers" of HVAC technicians. Null where it names the field of none or of more than one.
   */
  roleOfField(text: string): RoleId | null {
    if (this.mains.length < 2) return null;
    const keys = wordsOf(text).map(({ key }) => key);
    const fits = this.mains.filter((id) => this.isOfField(id, keys));
    const [only] = fits;
    return fits.length === 1 && only !== undefined ? only : null;
  }

  /** Whether one of the words is the field of a role, in what sets it apart from the other roles of the source. */
  isOfField(id: RoleId, keys: readonly string[]): boolean {
    const others = this.mains.flatMap((other) => (other === id ? [] : (this.titles.get(other) ?? [])));
    const own = wordsOf(id.replaceAll('-', ' '))
      .map(({ key }) => key)
      .filter((key) => !others.includes(key));
    return own.some((key) => keys.some((word) => isFieldOf(word, key)));
  }

  /** The main role that a name only gives a stage to: "Enterprise account executive"; else null. */
  stagedMain(name: string): RoleId | null {
    const keys = wordsOf(name).map(({ key }) => key);
    const staged = keys.findIndex((key) => !STAGE_WORDS.has(key));
    if (staged <= 0) return null;
    const rest = keys.slice(staged).join(' ');
    return this.mains.find((id) => this.titles.get(id)?.join(' ') === rest) ?? null;
  }

  /** Whether a name is that of a main role on its terms: "Licensed inspector" on a page about home inspectors. */
  isMainOnTerms(name: string): boolean {
    const keys = wordsOf(name).map(({ key }) => key);
    const bare = keys.filter((key) => !ON_TERMS.has(key) && !CREDENTIAL_WORDS.has(key));
    const mains = this.mains.filter((id) => {
      const title = this.titles.get(id) ?? [];
      const isSame =
        title.length === bare.length && keys.every((key) => bare.includes(key) || PLACED.has(key));
      return (title.length > bare.length || isSame) && endsWith(title, bare);
    });
    return bare.length > 0 && bare.length < keys.length && mains.length === 1;
  }

  /** Notes that a rank alone stands for a rank of this job. */
  noteRank(rank: string, base: RoleId): void {
    this.rankBases.set(rank, base);
  }

  /** The job that ranks in the text ("First-year trainee") were said of elsewhere in the source, else null. */
  rankedJob(text: string): RoleId | null {
    for (const { key } of wordsOf(text)) {
      const rank = RANK_NOUNS.get(key.replace(/^.*-/, ''));
      const base = rank === undefined ? undefined : this.rankBases.get(rank);
      if (base !== undefined) return base;
    }
    return null;
  }

  /** The job that a label names and nothing else: "HR advisor", "Credit controllers"; else null. */
  roleOfLabel(label: string): RoleId | null {
    const [mention, ...others] = label === '' ? [] : this.find(label);
    return mention !== undefined && others.length === 0 && mention.from === 0 && mention.to === label.length
      ? mention.role
      : null;
  }

  /** Every mention of a job in the text, in order; none lies within another. */
  find(text: string): RoleMention[] {
    const words = wordsOf(text);
    // "First-line supervisors of fire fighting crews": whom one leads is a part of the title.
    if (LEADS_OTHERS.test(text))
      return [{ from: 0, to: text.length, role: roleIdOf(text.trim()), rank: null }];
    const whole = this.byWords.get(wordSet(words.map(({ key }) => key)));
    if (whole !== undefined && words.length <= 16)
      return [{ from: 0, to: text.length, role: whole, rank: null }];
    const found: RoleMention[] = [];
    const leaders = /supervisor/i.test(text) ? leadersIn(text) : [];
    for (let at = 0; at < words.length; at++) {
      const start = words[at]?.from ?? 0;
      const leader = leaders.find(({ from, to }) => from <= start && to > start);
      if (leader !== undefined) {
        if (found.at(-1) !== leader) found.push(leader);
        continue;
      }
      const mention = this.endingAt(text, words, at);
      if (mention === null) continue;
      while (found.length > 0 && (found.at(-1)?.to ?? 0) > mention.from) found.pop();
      // "Instructors/Lecturers": what stands behind a slash is another name of the same job.
      if (found.length > 0 && text.slice(found.at(-1)?.to, mention.from) === '/') continue;
      found.push(...this.sharingNoun(text, words, mention), mention);
    }
    return found;
  }

  private endingAt(text: string, words: readonly Word[], at: number): RoleMention | null {
    const word = words[at];
    if (word === undefined) return null;
    for (const name of this.byLastKey.get(word.key) ?? []) {
      const start = at - name.keys.length + 1;
      if (start < 0 || !name.keys.every((key, index) => words[start + index]?.key === key)) continue;
      if (!isOneName(text, words, start, at)) continue;
      return this.ranked(text, words, start, at, name.id);
    }
    const cut = isClipped(word.key) ? this.cutShort(text, words, at) : null;
    if (cut !== null) return cut;
    const raw = text.slice(word.from, word.to);
    const short = /^[A-Z]{2,5}s?$/.test(raw) ? this.shortForms.get(raw.replace(/s$/, '')) : undefined;
    // "San Jose, CA" is a place, whatever the initials of the role.
    if (
      short !== undefined &&
      !(STATE_CODES.has(raw) && /,\s$/.test(text.slice(Math.max(0, word.from - 2), word.from)))
    )
      return {
        from: word.from,
        to: word.to,
        role: short,
        rank: null,
        stage: this.stageBefore(text, words, at),
      };

    const before = words[at - 1];
    if (before !== undefined && PLAIN_WORKER.has(word.key)) {
      const meant = this.shortForms.get(text.slice(before.from, before.to));
      if (meant !== undefined) return { from: before.from, to: word.to, role: meant, rank: null };
    }

    const next = words[at + 1];
    const rank = RANK_NOUNS.get(word.key);
    if (rank !== undefined && /s$/i.test(raw) && !(next !== undefined && this.startsName(next.key))) {
      const first = words[at - 1];
      const from = rank.startsWith('newly') && first?.key === 'newly' ? first.from : word.from;
      if (!rank.startsWith('newly') || first?.key === 'newly') return { from, to: word.to, role: null, rank };
    }
    // "Principal PM": a word of stage that is a job's noun as well, before the name of another job.
    if (STAGE_OR_JOB.has(word.key) && next !== undefined && this.endingAt(text, words, at + 1) !== null)
      return null;
    // A capital within a word makes a brand of it: "ProWriters".
    if (/\p{Ll}\p{Lu}/u.test(raw)) return null;
    const isLead = word.key === 'lead' && before !== undefined && LED.test(before.key);
    const isHead = HEADS.has(word.key) && OF_FIELD.test(text.slice(word.to));
    return isJobNoun(word.key) || isLead || isHead ? this.nounPhrase(text, words, at) : null;
  }

  /** "Vet techs", or "techs" alone, on a page about veterinary technicians. */
  private cutShort(text: string, words: readonly Word[], at: number): RoleMention | null {
    const word = words[at];
    if (word === undefined) return null;
    for (const id of this.mains) {
      const whole = this.titles.get(id) ?? [];
      const start = at - whole.length + 1;
      const first = words[start];
      const keys = words.slice(Math.max(0, start), at + 1).map(({ key }) => key);
      if (start >= 0 && first !== undefined && isCutOf(keys, whole) && isOneName(text, words, start, at))
        return this.ranked(text, words, start, at, id);
    }
    const before = words[at - 1];
    // "Tech salaries": without a plural or an article it is a field of business.
    const isSomebody =
      /s$/i.test(text.slice(word.from, word.to)) ||
      /^(?:an?|the|each|every|one|per)$/.test(before?.key ?? '');
    const isAlone =
      before === undefined ||
      text.slice(before.to, word.from) !== ' ' ||
      OUTSIDE_WORDS.has(before.key) ||
      RANK_WORDS.has(before.key) ||
      STAGE_WORDS.has(before.key);
    const mains = this.mains.filter((id) => isCutOf([word.key], (this.titles.get(id) ?? []).slice(-1)));
    const [only] = mains;
    return isSomebody && isAlone && only !== undefined && mains.length === 1
      ? { from: word.from, to: word.to, role: only, rank: null, stage: this.stageBefore(text, words, at) }
      : null;
  }

  /**
   * "Account and relationship managers", "civil, structural and geotechnical engineers": all but the last of a list of
   * jobs may leave their noun to it. Gives those, in their order.
   */
  private sharingNoun(text: string, words: readonly Word[], mention: RoleMention): RoleMention[] {
    const noun = words.findLast(({ to }) => to === mention.to);
    const first = words.findIndex(({ from }) => from === mention.from);
    const joint = words[first - 1];
    if (noun === undefined || joint === undefined || joint.key !== 'and') return [];
    const shared: RoleMention[] = [];
    let end = first - 1;
    for (;;) {
      const one = this.modifierOf(noun, words, end);
      if (one === null) return shared;
      shared.unshift(one);
      const start = words.findIndex(({ from }) => from === one.from);
      const before = words[start - 1];
      if (before === undefined || !/^,\s$/.test(text.slice(before.to, one.from))) return shared;
      end = start;
    }
  }

  /** The job that the one or two words before `end` name together with a noun; null where they name none. */
  private modifierOf(noun: Word, words: readonly Word[], end: number): RoleMention | null {
    for (const length of [2, 1]) {
      const modifiers = words.slice(Math.max(0, end - length), end);
      const [start] = modifiers;
      const keys = [...modifiers.map(({ key }) => key), noun.key].join(' ');
      const name = (this.byLastKey.get(noun.key) ?? []).find((other) => other.keys.join(' ') === keys);
      const last = modifiers.at(-1);
      if (name !== undefined && start !== undefined && last !== undefined && modifiers.length === length)
        return { from: start.from, to: last.to, role: name.id, rank: null };
    }
    return null;
  }

  private startsName(key: string): boolean {
    return isJobNoun(key);
  }

  /**
   * "Commercial pilot" is a job of its own, and so are "senior account manager" and "newly qualified solicitor";
   * "entry-level account managers" are account managers.
   */
  private ranked(text: string, words: readonly Word[], start: number, end: number, id: RoleId): RoleMention {
    let from = start;
    const ranks: string[] = [];
    while (from > 0 && ranks.length < 3) {
      const before = words[from - 1];
      const here = words[from];
      if (before === undefined || here === undefined || !/^[\s-]$/.test(text.slice(before.to, here.from)))
        break;
      // Titles of those on their way: "newly qualified", "part-qualified".
      const isNewly = before.key === 'qualified' && words[from - 2]?.key === 'newly';
      if (!RANK_WORDS.has(before.key) && !isNewly) break;
      if (this.isSector(before.key, id)) break;
      // "In private hospitals nurses earn …": several of them are places, and no field.
      if (/\p{Ll}s$/u.test(text.slice(before.from, before.to)) && !before.key.endsWith('s')) break;
      ranks.unshift(isNewly ? 'newly-qualified' : (SPELLED_OUT.get(before.key) ?? before.key));
      from -= isNewly ? 2 : 1;
    }
    // "Tax accountants" on a page about accountants: what stands before a noun alone makes of it another job.
    if (start === end && ranks.length === 0) {
      while (
        from > 0 &&
        end - from < 2 &&
        this.isField(text, words, from - 1) &&
        !this.isSector(words[from - 1]?.key ?? '', id)
      ) {
        from--;
        ranks.unshift(words[from]?.key ?? '');
      }
      if (ranks.length > 0) {
        const one = words[from];
        const noun = words[end];
        if (one !== undefined && noun !== undefined)
          return {
            from: one.from,
            to: noun.to,
            role: [roleIdOf(ranks.join(' ')), id].filter((part) => part !== '').join('-'),
            rank: null,
          };
      }
    }
    const first = words[from];
    const last = words[end];
    const role = ranks.length > 0 ? `${ranks.join('-')}-${id}` : id;
    const stage = this.stageBefore(text, words, from);
    return { from: first?.from ?? 0, to: last?.to ?? 0, role, rank: null, stage };
  }

  /** "Commercial plumbers average …" on a page about plumbers alone: where they work, and no other job. */
  private isSector(key: string, id: RoleId): boolean {
    return SECTORS.has(key) && this.mains.includes(id) && !this.isNamed(`${key}-${id}`);
  }

  /** Whether a word before a job's noun says of what kind the job is: no small word, no place, no name, nothing done. */
  private isField(text: string, words: readonly Word[], at: number): boolean {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || text.slice(word.to, next.from) !== ' ') return false;
    const raw = text.slice(word.from, word.to);
    const isName =
      /^\p{Lu}/u.test(raw) && /^\p{Ll}/u.test(text.slice(next.from)) && !isSentenceStart(text, word.from);
    return (
      /^[\p{L}-]{3,}$/u.test(raw) &&
      !isName &&
      // "In each row nurses stand first": what "each" counts is no kind of the many behind it.
      !(/s$/u.test(text.slice(next.from, next.to)) && SINGLES.test(words[at - 1]?.key ?? '')) &&
      !/\p{Ll}s$/u.test(raw) &&
      !OUTSIDE_WORDS.has(word.key) &&
      !(
        /^(?:survey|poll|study|report|sample|count)$/.test(word.key) && SINGLES.test(words[at - 1]?.key ?? '')
      ) &&
      !STAGE_WORDS.has(word.key) &&
      !CREDENTIAL_WORDS.has(word.key) &&
      (!CIRCUMSTANCES.has(word.key) || isOfChildhood(word.key, next.key)) &&
      !VERBAL_ING.has(word.key) &&
      !GERMAN_PAY.test(word.key) &&
      (!/(?<!^un\p{L}+)ed$/u.test(word.key) || word.key === 'enrolled' || isAdvanced(word.key, next.key)) &&
      !/(?<!supp|assemb|fami)ly$|-(?:paid|paying|earning|new|based)$/u.test(word.key) &&
      !this.placesOf(text).some((place) => word.from < place.to && word.to > place.from)
    );
  }

  /** The words of stage right before the word at `at`, else null. */
  private stageBefore(text: string, words: readonly Word[], at: number): string | null {
    let from = at;
    while (from > 0 && at - from < 3) {
      const before = words[from - 1];
      const here = words[from];
      if (before === undefined || here === undefined || !/^[\s-]$/.test(text.slice(before.to, here.from)))
        break;
      if (!STAGE_WORDS.has(before.key)) break;
      from--;
    }
    const first = words[from];
    const last = words[at - 1];
    if (first === undefined || last === undefined || from === at) return null;
    return text.slice(first.from, last.to);
  }

  /** The places of the text that was read last: a text is gone through once, however many nouns it holds. */
  private placesOf(text: string): readonly PlaceMention[] {
    if (this.lastPlaces?.text !== text) this.lastPlaces = { text, places: findPlaces(text) };
    return this.lastPlaces.places;
  }

  /** A job that has no entry yet: its noun, and the words before it that belong to its name. */
  private nounPhrase(text: string, words: readonly Word[], at: number): RoleMention | null {
    const noun = words[at];
    if (noun === undefined) return null;
    // "In New York City designers average …": where somebody works is no part of what he is called.
    const places = (): readonly PlaceMention[] => this.placesOf(text);
    let from = at;
    while (from > 0 && at - from < 3) {
      const before = words[from - 1];
      const here = words[from];
      if (before === undefined || here === undefined) break;
      if (
        !/^ \.?$/.test(text.slice(before.to, here.from)) ||
        (OUTSIDE_WORDS.has(before.key) &&
          !isOfCalls(before.key, here.key) &&
          // "IT auditors": a field, whatever the small word of these letters.
          text.slice(before.from, before.to) !== 'IT')
      )
        break;
      if (GERMAN_PAY.test(before.key)) break;
      if (
        /\p{N}/u.test(before.key) ||
        (/^(?:survey|poll|study|report|sample|count|year)$/.test(before.key) &&
          /\p{Ll}s$/u.test(text.slice(noun.from, noun.to)) &&
          /^(?:same|this|that|one|last|latest|another)$/.test(words[from - 2]?.key ?? '')) ||
        VERBAL_ING.has(before.key) ||
        // "The best-paid drivers": how much somebody gets is no part of his title.
        /-(?:paid|paying|earning|level)$/.test(before.key) ||
        // "A Premier League physio": names before the noun of a job say for whom he works.
        (isCapital(text, before) &&
          isCapital(text, words[from - 2]) &&
          /^\p{Ll}/u.test(text.slice(noun.from)) &&
          !isSentenceStart(text, words[from - 2]?.from ?? 0)) ||
        (/(?:ly|ed)$/.test(before.key) &&
          !isOfChildhood(before.key, here.key) &&
          !isAdvanced(before.key, here.key) &&
          // Beside a job of its own "chartered" is a credential; before any is known it may begin a title.
          !(before.key === 'chartered' && this.mains.length === 0) &&
          !/^(?:registered|licensed|certified|enrolled)$/.test(before.key)) ||
        // "Bakers Brewers": a job in the plural ends its own name, and begins no other.
        (/\p{L}s$/u.test(text.slice(before.from, before.to)) &&
          before.key !== 'sale' &&
          isJobNoun(before.key)) ||
        places().some((place) => before.from < place.to && before.to > place.from)
      )
        break;
      from--;
    }
    const first = words[from];
    if (first === undefined) return null;
    const keys = words.slice(from, at + 1).map(({ key }) => key);
    // "A new joiner" has joined, and joins no wood; "the same survey brokers answered" puts two things side by side.
    if (noun.key === 'trader' && words[at - 1]?.key === 'sole') return null;
    if (noun.key === 'joiner' && /^(?:new|recent|latest|early|late)$/.test(words[at - 1]?.key ?? ''))
      return null;
    if (isDegree(text, noun) || PLACE_BEHIND.test(text.slice(noun.to))) return null;
    // "Certified educators" on a page about early childhood educators are these.
    // "Official reporters" on a page about court reporters too.
    const bare = keys.slice(
      keys.findIndex(
        (key, index) =>
          !CREDENTIAL_WORDS.has(key) &&
          key !== 'federal' &&
          (!CIRCUMSTANCES.has(key) || isOfChildhood(key, keys[index + 1] ?? '')),
      ),
    );
    // "Licensed inspectors" on a page about home inspectors, "travel therapists" on one about respiratory therapists.
    const plainest = bare.slice(
      Math.max(
        0,
        bare.findIndex(
          (key) => !ON_TERMS.has(key) && !(key === 'company' && /^(?:driver|pilot|doctor)$/.test(noun.key)),
        ),
      ),
    );
    const mains = this.mains.filter((id) => {
      const title = this.titles.get(id) ?? [];
      if (plainest.length < bare.length && title.length > 1 && !title.some((key) => ON_TERMS.has(key)))
        return endsWith(title, plainest);
      // "Solicitors" on a page about trainee solicitors are no trainees.
      const isOfRank = BEGINNERS.has(title[0] ?? '') && !keys.includes(title[0] ?? '');
      return !isOfRank && endsWith(title, CREDENTIAL_WORDS.has(title[0] ?? '') ? keys : bare);
    });
    if (mains.length === 1 && mains[0] !== undefined)
      return {
        from: first.from,
        to: noun.to,
        role: mains[0],
        rank: null,
        stage: this.stageBefore(text, words, from),
      };
    if (mains.length > 1) return null;
    // "A keeper" on a page about zookeepers.
    const within = this.mains.filter((id) => {
      const last = this.titles.get(id)?.at(-1) ?? '';
      return (
        keys.length === 1 && noun.key.length >= 5 && last.length > noun.key.length && last.endsWith(noun.key)
      );
    });
    if (within.length === 1 && within[0] !== undefined)
      return { from: first.from, to: noun.to, role: within[0], rank: null };
    const staged = keys.findIndex((key) => !STAGE_WORDS.has(key));
    if (staged > 0) {
      const rest = keys.slice(staged);
      const start = words[from + staged];
      const job = this.mains.filter((id) => endsWith(this.titles.get(id) ?? [], rest));
      const isGeneral = rest.length === 1 && TOO_GENERAL.has(noun.key);
      const role =
        job[0] ??
        (isGeneral || keys.slice(0, staged).some((key) => STAGE_OR_JOB.has(key)) || start === undefined
          ? undefined
          : roleIdOf(text.slice(start.from, noun.to)));
      if (start !== undefined && role !== undefined && job.length < 2)
        return {
          from: start.from,
          to: noun.to,
          role,
          rank: null,
          stage: this.stageBefore(text, words, from + staged),
        };
    }
    // "Chief designers" on a page about graphic designers.
    const plain = keys.findIndex((key) => !LADDER_WORDS.has(key));
    const ranked =
      plain <= 0 ? [] : this.mains.filter((id) => endsWith(this.titles.get(id) ?? [], keys.slice(plain)));
    if (ranked.length === 1)
      return {
        from: first.from,
        to: noun.to,
        role: roleIdOf(text.slice(first.from, noun.to)),
        rank: null,
      };
    // A noun that is too general to be a job by itself: "managers" could be anybody's.
    const of = HEADS.has(noun.key) ? OF_FIELD.exec(text.slice(noun.to)) : null;
    if (of !== null && first.from === noun.from) {
      const to = noun.to + of[0].length;
      return { from: first.from, to, role: roleIdOf(text.slice(first.from, to)), rank: null };
    }
    if (keys.length === 1 && (TOO_GENERAL.has(noun.key) || STAGE_OR_JOB.has(noun.key))) return null;
    // "Utilities average $66,700, repair contractors $60,100": firms of a trade among the employers of the one job of a page.
    if (keys.length > 1 && noun.key === 'contractor' && this.mains.length === 1) return null;
    // "Standalone managers", "first-year workers": where, or how long, who is anybody.
    if (
      keys.length > 1 &&
      keys.slice(0, -1).every((key) => CIRCUMSTANCES.has(key)) &&
      TOO_GENERAL.has(noun.key)
    )
      return null;
    return { from: first.from, to: noun.to, role: roleIdOf(text.slice(first.from, noun.to)), rank: null };
  }
}

/** "Early childhood teacher", "early years educator": whom one teaches, and no time of a career. */
const isOfChildhood = (key: string, next: string): boolean =>
  key === 'early' && /^(?:childhood|year|years|intervention)$/.test(next);

/** "Advanced practitioner", "advanced clinical practitioner": a grade of its own. */
const isAdvanced = (key: string, next: string): boolean =>
  key === 'advanced' && /^(?:practitioner|practice|clinical|nurse|paramedic)$/.test(next);

/** "Call centre agent": a centre for calls, and nobody is called. */
const isOfCalls = (key: string, next: string): boolean => key === 'call' && /^cent(?:re|er)$/.test(next);

/** Whether a word is written with one capital, as a name is. */
const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(word.from, word.to));

/** "Plumbing" and "electrical" are the fields of a plumber and an electrician; a word that is no job's noun ("HVAC") is a field itself. */
function isFieldOf(word: string, key: string): boolean {
  if (!isJobNoun(key)) return word === key && !OUTSIDE_WORDS.has(key) && !RANK_WORDS.has(key);
  const stem = key.replace(/(?:ian|ist|er|or)$/, '');
  return (
    stem !== key && stem.length >= 4 && word.startsWith(stem) && FIELD_ENDING.test(word.slice(stem.length))
  );
}

/** What makes of the stem of a job the name of its field: "plumb-ing", "electric-al", "carpent-ry", "account-ancy". */
const FIELD_ENDING = /^(?:ing|al|ry|y|ics?|ture|ancy|ism)$/;

const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[.!?:;•|\n]\s*)$/u.test(text.slice(Math.max(0, at - 3), at));

/** Nouns of who is at the head of something, which "of" names: "director of nursing", "head of UX". */
const HEADS: ReadonlySet<string> = new Set(['director', 'head', 'president', 'supervisor']);
const OF_FIELD =
  /^ of (?:[A-Z]{2,4}|\p{L}{4,}(?: (?:Operations|Success|Design|Management|Development|Engineering|Relations|Resources))?)(?![\p{L}])/u;

const LEADS_OTHERS = /^\s*(?:first-line )?supervisors? of \p{Ll}[\p{Ll} -]{3,60}$/iu;
/** The same within a sentence, up to the noun of those who are led. */
const LEADERS =
  /(?:\bfirst-line )?\bsupervisors?(?:\/managers?)? of (?:[\p{Ll}-]+,? ){1,6}?(?:workers?|employees|crews?|personnel|staff)(?![\p{L}-])/giu;

const leadersIn = (text: string): RoleMention[] =>
  [...text.matchAll(LEADERS)].map(({ index, 0: name }) => ({
    from: index,
    to: index + name.length,
    role: roleIdOf(name),
    rank: null,
  }));

const SINGLES = /^(?:each|every|an?|this|that|one|same|last|latest)$/;

/** What a "tech lead" or "shift lead" leads; alone the word says many things. */
const LED =
  /^(?:tech|technical|team|engineering|design|project|product|shift|marketing|qa|test|data|crew|department|store)$/;

/** Ranks that are written short. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['jr', 'junior'],
]);

/** For whom one works; where the source names it as a job of its own ("Commercial pilots"), it is one. */
const SECTORS: ReadonlySet<string> = new Set(
  'commercial residential industrial federal corporate'.split(' '),
);

/** What people call those of a trade among themselves. */
const COLLOQUIAL: ReadonlyMap<string, string> = new Map([
  ['veterinarian', 'vet'],
  ['physiotherapist', 'physio'],
  ['electrician', 'sparky'],
  ['psychologist', 'psych'],
]);

/** What people call those of a job with a name of two words. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['system administrator', 'sysadmin'],
  ['truck driver', 'trucker'],
  ['veterinary surgeon', 'vet'],
  ['veterinary nurse', 'vet nurse'],
]);

/** Words that say by what right or on what terms a job is held where the page is about one that bears no such word. */
const ON_TERMS: ReadonlySet<string> = new Set(
  'licensed registered chartered travel traveling travelling'.split(' '),
);

/** Words that say only where somebody works who holds the job: they make no title of their own. */
const PLACED: ReadonlySet<string> = new Set('live-in agency travel traveling travelling'.split(' '));

/** Who is not yet what the rest of the title says. */
const BEGINNERS: ReadonlySet<string> = new Set('trainee apprentice student pupil commis'.split(' '));

/** Ranks of one and the same job; a field ("commercial pilots") makes another job of its own name. */
const LADDER_WORDS: ReadonlySet<string> = new Set(
  'senior junior sr jr lead principal chief head staff trainee apprentice graduate intern journeyman'.split(
    ' ',
  ),
);

const STATE_CODES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);

const wordSet = (keys: readonly string[]): string =>
  [...new Set(keys.filter((key) => key !== 'and' && key !== 'the' && key !== 'of'))].sort().join(' ');

const endsWith = (keys: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= keys.length && tail.every((key, index) => keys[keys.length - tail.length + index] === key);

/** The words of one name stand together: only white space, commas, hyphens and brackets part them. */
function isOneName(text: string, words: readonly Word[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const here = words[at];
    const next = words[at + 1];
    if (here === undefined || next === undefined || !/^[\s,;()/-]{1,3}$/.test(text.slice(here.to, next.from)))
      return false;
  }
  return true;
}

/** "Cook County", "Porter Street": a name that holds the noun of a job. */
const PLACE_BEHIND =
  /^ (?:County|Islands?|Street|Avenue|Road|Bay|University|College|Parish|[Bb]ranch(?:es)?)(?![\p{L}])/u;

/** "Associate degree", "assistant's certificate": the noun is part of another thing's name. */
function isDegree(text: string, noun: Word): boolean {
  return /^(?:['’]s)?\s(?:degree|program|programme|license|licence)\b/i.test(
    text.slice(noun.to, noun.to + 14),
  );
}
