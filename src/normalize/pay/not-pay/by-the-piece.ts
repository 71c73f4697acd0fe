import { periodBehind } from '../pay-words.ts';
import { type AmountInSentence, HEDGED } from './amount-in-sentence.ts';

const A_THING_BRINGS = new RegExp(
  `(?:^|[;,]\\s)\\W*(?:an?|one|each|every)\\s(?:\\p{Ll}+\\s){0,4}(?!(?:post|job|role|position|title|grade|career|year|degree|placement|start)s?\\s)\\p{Ll}+\\s(?:alone\\s)?(?:may\\s|can\\s|will\\s)?brings?\\s(?:in\\s)?${HEDGED}$`,
  'iu',
);

/** "£30 a funeral, cash in hand", "€12 a crate and no more": whatever is no time and ends the clause. */
const A_PIECE =
  /^\s(?:an?|each|every)\s(?!(?:[\w-]+\s)?(?:year|yr|annum|month|week|fortnight|day|night|evening|weekend|hour|quarter|time|pay ?day|decade|minimum|maximum|average|median|figure|sum|start|lot)s?\b)\p{Ll}{3,}(?=\s?[,.;:)]|\s(?:and|or|plus|in cash)\b|$)/u;

/** "$80 to $100 per tattoo", "from £150 per vacancy": what stands behind an amount is no time. */
export const isPerThing = (after: string): boolean =>
  /^\s?per\s(?!(?:[\w-]+\s)?(?:years?|yr|annum|months?|mo|weeks?|wk|fortnight|days?|hours?|hr|h|shift)\b)\p{Ll}/u.test(
    after,
  );

/** Whether an amount is what one thing costs or brings, and not what is paid for a time: "$0.10 a word", "$80 per tattoo". */
export function isByThePiece({
  text,
  money,
  before,
  after,
  previousReason,
  hasSubject,
}: AmountInSentence): boolean {
  // "Paid by the finished minute, $20 to $35", "pays by the draw, often $18 to $25".
  if (
    /\bby the (?:[\p{L}]+ )?(?:minute|mile|run|page|word|brick|piece|job|line|kilomet(?:er|re)|draw|drop|stop|delivery|load|head|tonne?|acre|article|garment|visit|session|lesson|treatment|patient)\b[^.;$€£₹]{0,24}$/iu.test(
      before,
    ) ||
    (periodBehind(after) === null &&
      /\b(?:pays|charges?|bills?) by the (?!(?:full |half )?(?:hour|day|week|month|year|night|shift|clock|season|term|book|rules)\b)\p{Ll}+,?\s[^.;$€£₹]{0,24}$/iu.test(
        before,
      ))
  )
    return true;
  // "By the job: a consumer unit £540, …".
  if (
    /^\W*(?:by|per) (?:the )?(?:job|project|piece|item|task)\b[^:.;]{0,20}:[^.;]*$/i.test(
      text.slice(0, money.from),
    )
  )
    return true;
  if (isPerThing(after)) return true;
  // What is paid by the piece is a price or a fee: "$500 a credit", "$0.10 a word".
  if (
    /^\s?(?:\/|per|an?|each|every)\s?(?:credit|shift|course|word|page|session|visit|client|cut|ticket|unit|exam|paper|person|child|head|square|mile|seat|item|copy|point|pay ?check|season|semester|term|game|match|sale|closing|deal|transaction|booking|violation|cylinder|case|design|job|film|meeting|window|door|ring|piece|appearance|deposition|hearing|inspection|lesson|class|patient|tooth|plate|pound|tonne|acre|load|drop|delivery|portrait|photo|show|production|concert|episode|project|shoot|wedding|gig|minute|run|brick|plot|kilomet(?:er|re)|km|performance|song|article|post|video|referral|loan)\b/i.test(
      after,
    )
  )
    return true;
  if (A_PIECE.test(after)) return true;
  // "A cut and colour brings in £85 or so", "one bridal outfit alone may bring ₹8,000".
  if (!hasSubject && A_THING_BRINGS.test(before) && periodBehind(after) === null) return true;
  // "$4.40 a page for an ordinary one and $7.70 for the next day".
  return (
    previousReason === 'a price by the piece' &&
    (/^\s(?:or|and|to)\s$/.test(before) ||
      (/(?:\band|,)\s(?:about\s)?$/.test(before) && /^\s(?:for|when|if)\b/.test(after)))
  );
}
