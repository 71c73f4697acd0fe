import type { RoleId } from '../../../domain/role-id.ts';
import type { AmountHere, SaidBefore } from './amount-here.ts';
import type { OpenSentence } from './open-sentence.ts';
import { rolesOfAmount, withoutGroup } from './roles-of-amount.ts';
import { behindAmount } from './subjects.ts';

/**
 * Whose pay an amount is: whom a list pairs with it, who or whose field stands right behind it, then whoever was
 * named before. Empty where it is nobody's that the source tells of. `isSaid` is false where only the place says
 * that it is pay.
 */
export function whosePay(
  here: AmountHere,
  said: OpenSentence,
  last: SaidBefore,
  isSaid: boolean,
): readonly RoleId[] {
  const { text, context, carried, subjects } = said;
  const { money, index, afterTo, next } = here;
  const paired = said.paired.get(index);
  if (paired?.length === 0) return [];
  const field = ofField(here, said);
  const named =
    paired ?? behindAmount(text, money, afterTo, subjects, next) ?? (field === null ? [] : [field]);
  const span = { from: here.beforeFrom, clauseFrom: here.clause.from, isCoordinated: here.isCoordinated };
  return withoutGroup(
    named.length > 0
      ? named
      : rolesOfAmount(text, money, subjects, span, last.roles, carried, context, !isSaid),
    context,
  );
}

/** The one of two jobs whose field stands beside an amount. */
function ofField({ before, after }: AmountHere, { lexicon, context }: OpenSentence): RoleId | null {
  // "$31.50 (PTA) and $32.86 (OTA)".
  const mainOf = (name: string): RoleId | null => {
    const role = lexicon.roleOfLabel(name);
    return role !== null && context.mains.length > 1 && context.mains.includes(role) ? role : null;
  };
  const behind = FIELD_BEHIND.exec(after)?.[1] ?? '';
  return (
    lexicon.roleOfField(IN_BRACKETS_BEHIND.exec(after)?.[1] ?? '') ??
    mainOf(IN_BRACKETS_BEHIND.exec(after)?.[1] ?? '') ??
    lexicon.roleOfField(LABEL_BEFORE.exec(before)?.[1] ?? '') ??
    (WORKPLACE.test(behind) ? null : lexicon.roleOfField(behind))
  );
}

/** "$158,000 for machine learning": the field of one of two jobs behind an amount stands for that job. */
const FIELD_BEHIND = /^\s(?:for|in)\s(\p{Ll}[\p{Ll} -]{3,40})/u;

/** "$97K (QA), $138K (SDET)", "EKG: ~$61,000": the field of one of two jobs right beside its amount. */
const IN_BRACKETS_BEHIND = /^\s?\((\p{L}[\p{L} -]{1,30})\)/u;
const LABEL_BEFORE = /(?:^|[(;,])\s?(\p{L}[\p{L} -]{1,30}):\s?[~≈]?\s?$/u;

/** "$58,900 in nursing homes": where somebody works, whatever field the name of the place holds. */
const WORKPLACE =
  /\b(?:homes?|hospitals?|schools?|colleges?|offices?|clinics?|facilit(?:y|ies)|cent(?:er|re)s?|compan(?:y|ies)|firms?|agenc(?:y|ies)|practices?|shops?)\b/i;
