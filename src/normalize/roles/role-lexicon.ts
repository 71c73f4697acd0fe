import type { RoleId } from '../../domain/role-id.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { endsWith, type JobName, type JobNames, type RoleMention } from './mentions/passage.ts';
import { roleIdOf } from './role-id-of.ts';
import {
  BEGINNERS,
  CREDENTIAL_WORDS,
  isJobNoun,
  LADDER_WORDS,
  ON_TERMS,
  OUTSIDE_WORDS,
  RANK_NOUNS,
  RANK_WORDS,
  STAGE_WORDS,
  wordsOf,
} from './role-words.ts';

/** A role that has a profile, with every name it goes by. */
export interface KnownRole {
  readonly id: RoleId;
  /** Title and aliases, as the profile writes them. */
  readonly names: readonly string[];
}

/** What the names of the known roles come to. Each source is read against the same ones, so it is made once a run. */
interface NameIndex {
  readonly byLastKey: ReadonlyMap<string, readonly JobName[]>;
  readonly byWords: ReadonlyMap<string, RoleId>;
  readonly shortForms: ReadonlyMap<string, RoleId>;
  readonly titles: ReadonlyMap<RoleId, readonly string[]>;
}

const indexes = new WeakMap<readonly KnownRole[], NameIndex>();

/** The names of jobs that a source uses: those with a profile, and those found in the source itself. */
export class RoleLexicon implements JobNames {
  private readonly byLastKey: Map<string, readonly JobName[]>;
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
    const same = names.find((other) => areSame(other.keys, keys));
    if (same !== undefined) return same.id;
    // The longest first. A list of its own: that of the index belongs to every source.
    const shorter = names.findIndex((other) => other.keys.length < keys.length);
    this.byLastKey.set(
      last,
      names.toSpliced(shorter === -1 ? names.length : shorter, 0, { keys, id: given }),
    );
    if (!this.titles.has(given)) this.titles.set(given, keys);
    if (keys.length >= 3) this.byWords.set(wordSet(keys), given);
    return given;
  }

  /** Adds another name of a role, which so far may have stood for a role of its own that the source is not about. */
  addOtherName(name: string, id: RoleId): void {
    const keys = wordsOf(name).map(({ key }) => key);
    const last = keys.at(-1);
    const names = last === undefined ? undefined : this.byLastKey.get(last);
    const same = names?.find((other) => areSame(other.keys, keys));
    if (last !== undefined && names !== undefined && same !== undefined && !this.mainRoles.includes(same.id))
      this.byLastKey.set(
        last,
        names.filter((other) => other !== same),
      );
    this.add(name, id);
  }

  /** Says that a short form stands for a role: "RN". */
  addShortForm(short: string, id: RoleId): void {
    this.shortForms.set(short, id);
  }

  /** Says that the source is about this role. Its initials then stand for it as well. */
  addMain(id: RoleId): void {
    if (this.mains.includes(id)) return;
    this.mains.push(id);
    const keys = this.titleOf(id);
    // "Newly qualified solicitors" on a page about trainee solicitors: the job of those who are done with learning it.
    if (BEGINNERS.has(keys[0] ?? '') && keys.length > 1) this.add(keys.slice(1).join(' '));
    // "A loco pilot" on a page about assistant loco pilots: whom they assist.
    if (keys[0] === 'assistant' && keys.length > 2) this.add(keys.slice(1).join(' '));
    // "Vet nurses" on a page about veterinary nurses.
    if (keys[0] === 'veterinary' && keys.length > 1) this.addOtherName(`vet ${keys.slice(1).join(' ')}`, id);
    const short = COLLOQUIAL.get(keys.at(-1) ?? '');
    // "Physios" on a page about sports physiotherapists.
    if (short !== undefined) this.add(short, id);
    // "Owner operators" on a page about owner operator truck drivers.
    const own = keys.slice(0, 2);
    if (keys.length >= 4 && isJobNoun(own[1] ?? '')) this.add(own.join(' '), id);
    const joined = SHORT_NAMES.get(keys.join(' '));
    if (joined !== undefined) this.rename(this.add(joined, id), id);
    // "ML engineers" on a page about machine learning engineers.
    const noun = keys.at(-1) ?? '';
    if (keys.length >= 3 && keys.length <= 4 && !keys.includes('and') && !keys.includes('of'))
      this.addOtherName(
        `${keys
          .slice(0, -1)
          .map((key) => key.charAt(0))
          .join('')} ${noun}`,
        id,
      );
    // "PO" on a page about bank POs.
    if (keys.length >= 2 && this.shortForms.has(noun.toUpperCase()))
      this.shortForms.set(noun.toUpperCase(), id);
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
        const title = this.titleOf(id);
        // "Porter and senior porter": a rank is none of the words that a short name leaves out.
        const isRank = title.slice(0, -1).every((key) => LADDER_WORDS.has(key) || STAGE_WORDS.has(key));
        // "Barbers and hairstylists": what stands behind the "and" is one of two, and short for neither.
        const isOneOfTwo = title.at(-2) === 'and';
        return title.length > 1 && title.at(-1) === last && !isRank && !isOneOfTwo;
      });
      const [only] = ofMains;
      if (only === undefined || ofMains.length > 1 || !isSaid(only)) continue;
      const joined = names.map((name) =>
        name.keys.length === 1 && !kept.has(name.id) ? { ...name, id: only } : name,
      );
      this.byLastKey.set(last, joined);
    }
  }

  /**
   * Says that a name which the source explains by its initials, and which ends that of the one job it is about, means this
   * job: "probationary officer (PO)" on a page about bank probationary officers. Not where `known` has a role of it.
   */
  joinEndOfMain(name: string, known: readonly KnownRole[]): void {
    const keys = wordsOf(name).map(({ key }) => key);
    const [main, ...others] = this.mains.filter((id) => endsWith(this.titleOf(id), keys));
    const own = this.namesEndingIn(keys.at(-1) ?? '').find(
      (other) => other.keys.join(' ') === keys.join(' '),
    );
    if (main === undefined || others.length > 0 || own === undefined || own.id === main) return;
    if (!known.some(({ id }) => id === own.id)) this.rename(own.id, main);
  }

  /** Lets the names of one job mean another, unless the source is about both. */
  private rename(from: RoleId, to: RoleId): void {
    if (from === to || this.mains.includes(from)) return;
    for (const [last, names] of this.byLastKey)
      if (names.some(({ id }) => id === from))
        this.byLastKey.set(
          last,
          names.map((name) => (name.id === from ? { ...name, id: to } : name)),
        );
    for (const [short, id] of this.shortForms) if (id === from) this.shortForms.set(short, to);
    for (const [words, id] of this.byWords) if (id === from) this.byWords.set(words, to);
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

  titleOf(role: RoleId): readonly string[] {
    return this.titles.get(role) ?? [];
  }

  namesEndingIn(key: string): readonly JobName[] {
    return this.byLastKey.get(key) ?? [];
  }

  roleOfWords(keys: readonly string[]): RoleId | undefined {
    return this.byWords.get(wordSet(keys));
  }

  roleOfShortForm(short: string): RoleId | undefined {
    return this.shortForms.get(short);
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
    const others = this.mains.flatMap((other) => (other === id ? [] : this.titleOf(other)));
    const own = wordsOf(id.replaceAll('-', ' '))
      .map(({ key }) => key)
      .filter((key) => !others.includes(key));
    // "Staff $43.95, travel $58.20" on a page about staff nurses and travel nurses.
    const noun = this.titleOf(id).at(-1);
    const shareNoun =
      this.mains.length === 2 && this.mains.every((main) => this.titleOf(main).at(-1) === noun);
    return own.some((key) =>
      keys.some((word) => isFieldOf(word, key) || (shareNoun && word === key && RANK_WORDS.has(key))),
    );
  }

  /** The main role that a name only gives a stage to: "Enterprise account executive"; else null. */
  stagedMain(name: string): RoleId | null {
    const keys = wordsOf(name).map(({ key }) => key);
    const staged = keys.findIndex((key) => !STAGE_WORDS.has(key));
    if (staged <= 0) return null;
    const rest = keys.slice(staged).join(' ');
    return this.mains.find((id) => this.titleOf(id).join(' ') === rest) ?? null;
  }

  /** Whether a name is that of a main role on its terms: "Licensed inspector" on a page about home inspectors. */
  isMainOnTerms(name: string): boolean {
    const keys = wordsOf(name).map(({ key }) => key);
    const bare = keys.filter((key) => !ON_TERMS.has(key) && !CREDENTIAL_WORDS.has(key));
    const mains = this.mains.filter((id) => {
      const title = this.titleOf(id);
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
    return findMentions(text, this);
  }
}

/** "Plumbing" and "electrical" are the fields of a plumber and an electrician; a word that is no job's noun ("HVAC") is a field itself. */
function isFieldOf(word: string, key: string): boolean {
  if (!isJobNoun(key)) return word === key && !OUTSIDE_WORDS.has(key) && !RANK_WORDS.has(key);
  // "Data science" is the field of a data scientist.
  if (key === 'scientist' && word === 'science') return true;
  const stem = key.replace(/(?:ian|ist|er|or|y)$/, '');
  return (
    stem !== key && stem.length >= 4 && word.startsWith(stem) && FIELD_ENDING.test(word.slice(stem.length))
  );
}

/** What makes of the stem of a job the name of its field: "plumb-ing", "electric-al", "carpent-ry", "account-ancy". */
const FIELD_ENDING = /^(?:ing|i?al|ry|y|ics?|ture|ancy|ism)$/;

/** What people call those of a trade among themselves. */
const COLLOQUIAL: ReadonlyMap<string, string> = new Map([
  ['veterinarian', 'vet'],
  ['physiotherapist', 'physio'],
  ['electrician', 'sparky'],
  ['psychologist', 'psych'],
]);

/** What people call those of a job with a name of two words. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['flight attendant', 'cabin crew'],
  ['system administrator', 'sysadmin'],
  ['truck driver', 'trucker'],
  ['veterinary surgeon', 'vet'],
  ['veterinary nurse', 'vet nurse'],
]);

/** Words that say only where somebody works who holds the job: they make no title of their own. */
const PLACED: ReadonlySet<string> = new Set('live-in agency travel traveling travelling'.split(' '));

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);

const wordSet = (keys: readonly string[]): string =>
  [...new Set(keys.filter((key) => key !== 'and' && key !== 'the' && key !== 'of'))].sort().join(' ');
