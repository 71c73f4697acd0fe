import type { RoleId } from '../../domain/role-id.ts';
import type { Card, Item, Paragraph } from '../markup/blocks.ts';
import { isFigureAlone } from '../markup/line-shape.ts';
import { allLines, lineAt } from '../markup/spanned-text.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { type DraftFact, draftFact } from './draft-fact.ts';
import { rolesOfBlock } from './from-items.ts';
import { topicOf } from './heading-kinds.ts';
import { readQuantity, readThrough } from './quantity.ts';

/** The facts of a card, and its lines where its figure was understood to be another group's. */
export interface CardFacts {
  readonly facts: readonly DraftFact[];
  readonly setAside: readonly number[];
}

/** The fact of a card whose label names a kind of fact, or a role under a heading that names the kind. */
export function factsFromCard(card: Card, context: Context, lexicon: RoleLexicon): CardFacts {
  if (context.region !== 'body') return { facts: [], setAside: [] };
  const labels = card.labels.map(({ text }) => text);
  const topic = labels.map(topicOf).find((one) => one !== null) ?? null;
  const named = labels.flatMap((label) => namedExactly(label, lexicon));
  const kind = topic ?? context.topic;
  if (kind === null || kind === 'pay') return { facts: [], setAside: [] };
  // Under a heading a card of another name is another group's: "Total, all occupations".
  if (topic === null && named.length === 0) return { facts: [], setAside: allLines(card.figure) };
  const roles = named.length > 0 ? named : rolesOfBlock(context);
  const quantity = readQuantity(card.figure.text, kind);
  if (quantity === null) return { facts: [], setAside: [] };
  const said = [...labels, card.tail?.text ?? '', ...context.headings.map(({ text }) => text)].join(' ');
  const thousands = /\bin thousands\b|, thousands\b/i.test(said) ? 1_000 : 1;
  const facts = roles.map((role) =>
    draftFact({
      role,
      kind,
      value: card.figure.text.replace(/^[^\p{L}\p{N}$€£₹+−-]+/u, ''),
      text: card.figure.text,
      ...quantity,
      number: quantity.number * thousands,
      through: kind === 'growth' ? readThrough(said) : null,
      lines: allLines(card.figure),
    }),
  );
  return { facts, setAside: [] };
}

/** "Employed: 376,400", "Growth: +0.2%": a short line that names the kind of its figure itself. */
export function factsFromLine(block: Paragraph | Item, context: Context): DraftFact[] {
  if (context.region !== 'body') return [];
  const match = /^([\p{L}][\p{L} /()’'-]{2,60}?)\s?[:=–|]\s?(.{1,60})$/u.exec(block.content.text);
  const [, label, figure] = match ?? [];
  if (label === undefined || figure === undefined || !isFigureAlone(figure.replace(/\([^()]*\)/g, '')))
    return [];
  const kind = topicOf(label);
  if (kind === null || kind === 'pay') return [];
  const quantity = readQuantity(figure, kind);
  if (quantity === null) return [];
  return rolesOfBlock(context).map((role) =>
    draftFact({
      role,
      kind,
      value: figure.trim(),
      text: figure.trim(),
      ...quantity,
      through: kind === 'growth' ? readThrough(block.content.text) : null,
      lines: allLines(block.content),
    }),
  );
}

/** "Analytical skills. Managers must …": under a heading of skills or qualities the name that leads a paragraph. */
export function factsFromLead(block: Paragraph, context: Context): DraftFact[] {
  if (context.region !== 'body' || (context.topic !== 'skill' && context.topic !== 'trait')) return [];
  const name = /^(\p{Lu}[\p{L}’' -]{2,40}?)[.:]\s\p{Lu}/u.exec(block.content.text)?.[1];
  if (name === undefined || name.split(/\s+/).length > 4) return [];
  const kind = /\bskills?\b/i.test(name) ? 'skill' : context.topic;
  const lines = [lineAt(block.content, 0)];
  return rolesOfBlock(context).map((role) => draftFact({ role, kind, value: name, text: name, lines }));
}

/** The role that a label is, from its first word to its last; none where it only names one among other words. */
function namedExactly(label: string, lexicon: RoleLexicon): RoleId[] {
  const [mention] = lexicon.find(label);
  const isWhole =
    mention !== undefined &&
    mention.role !== null &&
    mention.from === 0 &&
    label.trim().length - mention.to < 2;
  return isWhole && mention.role !== null ? [mention.role] : [];
}
