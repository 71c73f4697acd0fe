import type { SpannedText } from '../../markup/spanned-text.ts';
import type { Context } from '../../read-context.ts';
import { isOfJob } from '../../roles/role-id-of.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { remember } from '../periods/periods-so-far.ts';
import type { PaySighting } from '../sighting.ts';
import { amountsOf, NOTHING_SAID, type SaidBefore } from './amount-here.ts';
import type { Carried } from './carried.ts';
import { carryOn } from './carry-on.ts';
import { forHowLong } from './for-how-long.ts';
import { findOut, reasonAgainst } from './is-it-pay.ts';
import { type MoneyOfSource, openSentence } from './open-sentence.ts';
import { evidenceFor, termsOfPay } from './terms-of-pay.ts';
import { whosePay } from './whose-pay.ts';

export interface SentencePay {
  readonly sightings: readonly PaySighting[];
  /** How many amounts were understood and are no pay of a role. */
  readonly setAside: number;
  /** Amounts of which nothing could be made out. */
  readonly notUnderstood: number;
}

/**
 * Reads every pay figure of one sentence: of each amount whether it is pay, then whose, for how long, and what is said
 * of it. `carried` is brought up to date for the next sentence.
 */
export function payFromSentence(
  sentence: SpannedText,
  context: Context,
  carried: Carried,
  lexicon: RoleLexicon,
  ofSource: MoneyOfSource,
): SentencePay {
  const said = openSentence(sentence.text, context, carried, lexicon, ofSource);
  const sightings: PaySighting[] = [];
  let setAside = said.inOtherMoney;
  let notUnderstood = 0;
  let last: SaidBefore = NOTHING_SAID;

  for (const here of amountsOf(sentence, said)) {
    const { money } = here;
    const value = money.low ?? money.high;
    const reason = reasonAgainst(here, said, last);
    last = { ...last, reason };
    if (value === null) {
      notUnderstood++;
      continue;
    }
    const finding = reason === null ? findOut(here, value, said, last) : OTHER;
    if (finding.kind !== 'pay') {
      if (finding.kind === 'other') setAside++;
      else notUnderstood++;
      continue;
    }
    const roles = whosePay(here, said, last, finding.isSaid);
    const isOfMain = roles.every((role) => lexicon.mainRoles.some((main) => isOfJob(role, main)));
    const time =
      roles.length === 0 || (finding.isUnplaced && !isOfMain) ? null : forHowLong(here, value, said);
    if (time === null) {
      notUnderstood++;
      continue;
    }
    const terms = termsOfPay(here, said, last, roles);
    remember(context.periods, money, time.period, time.isStated);
    const ofAmount = {
      measure: terms.measure,
      percentile: here.percentile,
      basis: terms.basis,
      period: time.period,
      isPeriodImplied: !time.isStated,
      ...terms.ends,
      currency: money.currency,
      segment: terms.segment,
      reportedBy: terms.reportedBy,
      asOf: said.asOf ?? carried.asOf,
      lines: here.lines,
      text: money.text,
      evidence: evidenceFor(here, said, finding.goesOn),
      flags: money.isMalformed ? (['malformed-amount'] as const) : [],
    };
    const ofRoles = roles.map((role): PaySighting => ({ role, ...ofAmount }));
    sightings.push(...ofRoles);
    last = {
      roles,
      measure: terms.saidMeasure,
      basis: terms.basis,
      bound: terms.bound,
      reason,
      paid: ofRoles.at(-1) ?? null,
    };
  }

  carryOn(said, { lastRoles: last.roles, lastReason: last.reason, hasPay: sightings.length > 0 });
  return { sightings, setAside, notUnderstood };
}

const OTHER = { kind: 'other' } as const;
