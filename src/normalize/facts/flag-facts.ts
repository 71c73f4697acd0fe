import type { FactFlag } from '../../domain/record-flags.ts';
import type { DraftFact } from './draft-fact.ts';

/** A rule that says something against facts of one source. Each stands on a case that made it. */
interface FactRule {
  readonly flag: FactFlag;
  readonly applies: (fact: DraftFact, all: readonly DraftFact[]) => boolean;
}

/** Words that make a skill's name longer and no other skill: "strong work ethic" is "work ethic". */
const PRAISE =
  /\b(?:strong|excellent|good|great|solid|effective|superior|outstanding|exceptional|advanced|basic|proven|skills?|abilit(?:y|ies)|the|a)\b/gi;
const bareSkill = (value: string): string =>
  value
    .toLowerCase()
    .replace(PRAISE, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Plural nouns for people whom some jobs serve. By itself such a noun is somebody, not something one can do. */
const PEOPLE_SERVED =
  /^(?:patients?|students?|residents?|passengers?|inmates?|guests?|children|infants|animals|pupils?|veterans|seniors|elderly)$/i;
const SERVES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /patient|resident|infant|elderly/i,
    /nurs|medic|therap|doctor|physician|dent|health|care|clinic|surg|pharm|hospital|aide|phlebotom|radiolog|paramedic|midwi/,
  ],
  [
    /student|pupil|children/i,
    /teach|tutor|lectur|professor|school|educat|instruct|counsel|nanny|child|librar|coach/,
  ],
  [/passenger|guest/i, /driver|pilot|flight|attendant|steward|hotel|concierge|cruise|waiter|host|travel/],
  [/animal/i, /vet|animal|zoo|groom|farm/],
  [/inmate/i, /correction|prison|warden|guard|officer/],
];

const RULES: readonly FactRule[] = [
  {
    // Zippia gives key account managers and relationship managers one race breakdown, to the decimal.
    flag: 'identical-across-roles',
    applies: (fact, all) => {
      if (fact.unit !== 'percent' || fact.value === null) return false;
      const mine = breakdown(fact.role, fact, all);
      if (mine.size < 3) return false;
      return [...new Set(all.map(({ role }) => role))].some((role) => {
        if (role === fact.role) return false;
        const theirs = breakdown(role, fact, all);
        return (
          theirs.size === mine.size &&
          [...mine].every((share) => theirs.has(share)) &&
          [...mine].some((share) => /\.\d/.test(share))
        );
      });
    },
  },
  {
    // Zippia lists "patients" among the skills of a key account manager. People served are no skill, least of all
    // of a job whose name tells that it does not serve them.
    flag: 'suspect-skill',
    applies: (fact) =>
      fact.kind === 'skill' &&
      fact.value !== null &&
      PEOPLE_SERVED.test(fact.value.trim()) &&
      !SERVES.some(([people, job]) => people.test(fact.value ?? '') && job.test(fact.role)),
  },
  {
    // Zippia lists "work ethic" and "strong work ethic" for a relationship manager.
    flag: 'duplicate-skill',
    applies: (fact, all) => {
      if ((fact.kind !== 'skill' && fact.kind !== 'trait') || fact.value === null) return false;
      const bare = bareSkill(fact.value);
      if (bare === '') return false;
      return all.some(
        (other) =>
          other !== fact &&
          other.kind === fact.kind &&
          other.role === fact.role &&
          other.value !== null &&
          other.value !== fact.value &&
          other.lines[0] !== undefined &&
          bareSkill(other.value) === bare,
      );
    },
  },
];

function breakdown(role: string, like: DraftFact, all: readonly DraftFact[]): Set<string> {
  return new Set(
    all
      .filter(
        (fact) =>
          fact.role === role && fact.kind === like.kind && fact.unit === 'percent' && fact.value !== null,
      )
      .map(({ value, number }) => `${value}:${number}`),
  );
}

/** Adds to each fact the flags of the rules that it falls under. */
export function flagFacts(facts: readonly DraftFact[]): DraftFact[] {
  // The rules compare facts of one kind: no others need be looked at.
  const byKind = new Map<string, DraftFact[]>();
  for (const fact of facts) {
    const group = byKind.get(fact.kind);
    if (group === undefined) byKind.set(fact.kind, [fact]);
    else if (group.length < MOST_COMPARED) group.push(fact);
  }
  return facts.map((fact) => {
    const others = byKind.get(fact.kind) ?? [];
    const flags = RULES.filter(({ applies }) => applies(fact, others)).map(({ flag }) => flag);
    return { ...fact, flags: [...new Set([...fact.flags, ...flags])] };
  });
}

/** More facts of one kind than a page states. */
const MOST_COMPARED = 300;
