import type { ComparisonVerdict } from './comparison-verdict.ts';
import { type Embed, embedKey, fullPath } from './embed.ts';
import { type CitedSalary, type CitedSource, type Library, type Role, roleWithId } from './library.ts';
import { isOverall } from './pay-conclusion.ts';
import {
  disagreementSentence,
  inSentence,
  payHeadline,
  type Sentence,
  withArticle,
} from './pay-sentences.ts';
import { compareRoles } from './role-comparison.ts';
import { recordsOfRole } from './role-records.ts';

/** What an embed shows, and what is said of it where it is offered. */
export interface EmbedContent {
  embed: Embed;
  key: string;
  /** "Account manager vs. relationship manager", "Pay of an account manager". */
  title: string;
  /** The page that this is an extract of, from the site's root. */
  fullPath: string;
  roles: Role[];
  /** The figures for each role as a whole, in the order of the roles. */
  pay: CitedSalary[][];
  /** The editor's difference in words; null for the pay of one role, and where nobody has written it. */
  verdict: ComparisonVerdict | null;
  /** What may be said of the pay, a sentence each. */
  sentences: Sentence[];
  /** Whether a sentence says that one role is paid more: only where the records allow it. */
  saysHigher: boolean;
  /** The sources of all of this, in the order of their numbers. */
  sources: CitedSource[];
}

function sentencesOf(
  embed: Embed,
  library: Library,
  roles: Role[],
): { sentences: Sentence[]; saysHigher: boolean } {
  const records = roles.map(({ id }) => recordsOfRole(library, id));
  if (embed.kind === 'compare') {
    const conclusions = compareRoles(records).pairs.flatMap((pair) => pair.conclusions);
    return {
      sentences: [payHeadline(conclusions, roles)],
      saysHigher: conclusions.some(({ kind }) => kind === 'higher'),
    };
  }
  const [role] = roles;
  const salaries = records[0]?.salaries ?? [];
  if (role === undefined) return { sentences: [], saysHigher: false };
  const said: Sentence | null =
    salaries.length === 0
      ? [
          {
            kind: 'words',
            text: `No source states what ${withArticle(role.title)} is paid. That is a gap in the sources, not a figure of zero.`,
          },
        ]
      : disagreementSentence(role, salaries);
  return { sentences: said === null ? [] : [said], saysHigher: false };
}

function titleOf(roles: readonly Role[]): string {
  const [a, b] = roles.map(({ title }) => title);
  return b === undefined ? `Pay of ${withArticle(a ?? '')}` : `${a} vs. ${inSentence(b)}`;
}

/** What an embed shows. @throws when a role of it has no profile */
export function embedContent(embed: Embed, library: Library): EmbedContent {
  const ids = embed.kind === 'compare' ? embed.roles : [embed.role];
  const roles = ids.map((id) => roleWithId(library, id));
  const pay = ids.map((id) => recordsOfRole(library, id).salaries.filter(isOverall));
  const verdict =
    embed.kind === 'compare'
      ? (library.verdicts.find(({ roles: [a, b] }) => a === embed.roles[0] && b === embed.roles[1]) ?? null)
      : null;
  const { sentences, saysHigher } = sentencesOf(embed, library, roles);
  const cited = [
    ...pay.flat(),
    ...sentences.flat().flatMap((part) => (part.kind === 'figure' ? [part.figure] : [])),
  ].map(({ source }) => source.id);
  const used = new Set([...cited, ...(verdict?.summarySources ?? [])]);
  return {
    embed,
    key: embedKey(embed),
    title: titleOf(roles),
    fullPath: fullPath(embed, library),
    roles,
    pay,
    verdict,
    sentences,
    saysHigher,
    sources: library.files.map(({ source }) => source).filter(({ id }) => used.has(id)),
  };
}
