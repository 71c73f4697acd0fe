import type { MoneyMention } from '../../mentions/find-money.ts';
import { OR_LESS, readShare } from '../percentile.ts';
import { HEDGED } from './amount-in-sentence.ts';

/** "… and average pay at an annual", "with wages of": a noun of pay of its own, right before an amount. */
const PAY_AT = new RegExp(
  `\\b(?:salar(?:y|ies)|wages?|pay|earnings|income|mean|median|average)\\s(?:at|of|averag\\w+|is|was|were|are)\\s(?:an?\\s)?(?:annual\\s|yearly\\s|hourly\\s)?${HEDGED}$`,
  'i',
);

/** "Roughly 1 in 5 clear $100,000". */
const ONE_IN =
  /\b(?:1|one) in (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|a hundred)\b[^.;]{0,40}$/i;

/** "Five of the 611 reported more than $100,000". */
const SOME_OF =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful|few) (?:out )?of (?:the |our |all )?\d[\d,]*\b[^.;$€£₹]{0,60}$/i;

const SAID_TO_BE =
  /\d\s?(?:%|percent|per cent)\s(?:said|reported|answered|were|was)\b[^.;]{0,40}\b(?:under|below|over|above)\s$/i;
/** "A third make under £14,000". */
const THIRD_OF_THEM =
  /\b(?:a|one) third (?:of|makes?|made|earns?|earned|had|gets?|got|were|are)\b[^.;]{0,40}\b(?:under|over|below|above|less than|more than)\s$/i;

/** "2% of barristers made £1m and above": a share of people, not what the role pays; quarters and tenths are. */
export function isShareOfPeople(before: string, money: MoneyMention, text: string): boolean {
  // "One in four is on less than …": quarters and tenths of those in the job are percentiles of their pay.
  if (readShare(before) !== null) return false;
  // "One in ten got $17,600 or less".
  const side =
    OR_LESS.exec(text.slice(money.to))?.[1]?.toLowerCase() ??
    (/\bor more$/i.test(money.text) ? 'more' : undefined);
  if (side !== undefined && readShare(`${before}${side} than `) !== null) return false;
  if (ONE_IN.test(before) || SOME_OF.test(before) || THIRD_OF_THEM.test(before)) return true;
  const match =
    /(\d{1,3}(?:\.\d+)?)\s?(?:%|percent|per cent)\s(?:of\s|(?:made|make|earn|earned|fell|falls?|lies?|go|went|said|report|reported|were|are|get|got|take|had|have|clear|draw|reach|see)\b)[^.;]{0,60}$/i.exec(
      before,
    );
  const share = match?.[1];
  // "… with 4% of the jobs, and mean wages at $55,210": the share is of something else.
  if (share !== undefined && PAY_AT.test(before.slice(before.lastIndexOf(share)))) return false;
  if (share === undefined)
    return (
      /\b(?:a third of|a quarter of|most of|majority of)\b[^.;]{0,40}\b(?:earn|made|make)\b[^.;]{0,20}$/i.test(
        before,
      ) && !/\bmedian\b/i.test(before)
    );
  // "At the bottom 2% said they were under $60,000, and at the top 4% were over $250,000": answers to a survey.
  if (SAID_TO_BE.test(before) && !/^(?:10|25|50|75|90)$/.test(share)) return true;
  if (
    /\b(?:lowest|bottom|highest|top|upper|lower|best|worst|poorest)\b[^.;]{0,20}$/i.test(
      before.slice(0, Math.max(0, before.lastIndexOf(share))),
    )
  )
    return false;
  // "Half of all earn between …" and "the middle 50 percent": a range that tells of the role as a whole.
  if (share === '50' && money.low !== money.high) return false;
  const bounds =
    /(?:up to|less than|under|below|no more than|more than|over|above|at least|upwards? of|exceed(?:s|ed)?|topped)\s*$/i.test(
      text.slice(0, money.from),
    ) || side !== undefined;
  return !(bounds && /^(?:10|25|50|75|90)$/.test(share));
}
