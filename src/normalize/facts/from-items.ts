import type { FactKind } from '../../domain/fact-kind.ts';
import type { RoleId } from '../../domain/role-id.ts';
import type { Item } from '../markup/blocks.ts';
import { allLines } from '../markup/spanned-text.ts';
import { splitCredit } from '../mentions/find-credits.ts';
import { findAsOf } from '../mentions/find-dates.ts';
import type { Context } from '../read-context.ts';
import { type DraftFact, draftFact } from './draft-fact.ts';
import { readQuantity, readShares, readThrough } from './quantity.ts';

/** Whose facts a block states: the introduction's role, the section's, or that of a source about one role. */
export function rolesOfBlock(context: Context): readonly RoleId[] {
  if (context.intro !== null && context.intro.roles.length > 0) return context.intro.roles;
  if (context.roles.length > 0) return context.roles;
  return context.mains.length === 1 ? context.mains : [];
}

/** The kind of fact that a list under this context holds; null under pay or under nothing known. */
export function kindOfBlock(context: Context): FactKind | null {
  const topic = context.introTopic ?? context.topic;
  if (topic !== null && topic !== 'pay') return topic;
  return context.topic === 'pay' ? null : context.topic;
}

/** A list item as one fact for each role of its section. */
export function factsFromItem(item: Item, context: Context): DraftFact[] {
  const kind = kindOfBlock(context);
  if (kind === null || context.region !== 'body') return [];
  const { rest, credit } = splitCredit(item.content.text);
  const value = rest.replace(/[.;,]$/, '').trim();
  if (value === '' || value.length > 400) return [];
  const shares = kind === 'gender' || kind === 'race' ? readShares(value) : [];
  return rolesOfBlock(context).flatMap((role): DraftFact[] => {
    const base = {
      role,
      kind,
      lines: allLines(item.content),
      reportedBy: credit,
      through: kind === 'growth' ? readThrough(value) : null,
      asOf: kind === 'jobs' || kind === 'openings' ? findAsOf(value) : null,
    };
    if (shares.length > 0)
      return shares.map(({ name, number, text }) =>
        draftFact({ ...base, value: name, number, unit: 'percent', text }),
      );
    const quantity = readQuantity(value, kind);
    return [draftFact({ ...base, value, text: value, ...(quantity ?? {}) })];
  });
}
