import { type AmountInSentence, HEDGED } from './amount-in-sentence.ts';

const NEEDS =
  /\b(?:need|needs|needed|must|requires?|required|have to be|has to be|at least|minimum|threshold|floor|above|below|no less than|not be (?:under|less))\b/i;
/** Rules of law that set a line: who earns more or less than it may do something, or pays something. */
const LAW =
  /\b(?:to qualify|qualify for|qualifies|qualification for|eligib(?:le|ility)|visas?|blue card|permits?|green card|sponsorship|sponsor licen[cs]e|(?:skilled )?(?:migrant|worker|immigration) (?:scheme|program(?:me)?|route)|overtime[- ]exempt|exempt(?:ion)? from overtime)\b/i;
const TAXED =
  /^\s?(?:(?:of|in)\s(?:your |their |any |the |annual )?(?:income|earnings|pay|salary|wages|profits?)\s)?(?:(?:a|per)\s\w+\s)?(?:is|are|can be|will be)\s(?:\w+\s)?(?:tax[- ]free|free of|untaxed|exempt|taxed|taxable|deductible)\b/i;
const UNTAXED = /\b(?:tax[- ]free (?:earnings|income|allowance|threshold)|personal allowance)\b[^,;]{0,40}$/i;
const LIVING = new RegExp(
  `\\b(?:liv(?:e|es|ing)|afford\\w*|cost of living|get by|be comfortable|comfortably)\\b(?!, the (?:former|latter|first|second)\\b)[^.;]{0,60}\\b(?:takes?|needs?|requires?|costs?|is|to earn|to make|earn|an? (?:income|salary) of)\\s(?:at least\\s)?${HEDGED}$`,
  'i',
);
const NEEDS_INCOME = new RegExp(
  `\\bneed(?:s|ed)?\\s(?:to (?:earn|make)|an? (?:\\w+ )?(?:income|salary) of)\\s(?:at least\\s)?${HEDGED}$`,
  'i',
);
const TO_LIVE =
  /^\s?(?:(?:a|per) \w+ |annually |yearly )?(?:just )?(?:to|in order to|before you can)\s(?:live|afford|rent|buy|be comfortable|get by|own)\b/i;

/** "A single adult there needs about $47,800 a year". */
const TO_GET_BY = new RegExp(
  `\\b(?:adult|person|famil(?:y|ies)|household|couple)s?\\b[^.;:]{0,20}\\bneeds?\\s${HEDGED}$`,
  'i',
);

/** "Earn over £50,270 and the higher rate of tax starts", "over £100,000 the personal allowance tapers away". */
const TAX_BEGINS =
  /\b(?:tax|personal allowance|national insurance)\b[^.;]{0,30}\b(?:starts?|begins?|applies|kicks in|tapers?|is lost|falls?)\b/i;
/** "The higher rate bites above £50,270", "40% on whatever they get above £50,270". */
const RATE_OF_TAX =
  /\bat \d{2}\s?% (?:above|over)\s$|\bon (?:whatever|anything|everything|what) (?:\w+ ){0,3}(?:above|over|beyond)\s$|\b(?:higher|basic|additional|top|standard|40%|45%) rate\b(?: of \w+)?\s(?:\w+\s){0,3}(?:above|over|from|at|beyond)\s$/i;
/** "A share of sales above $50,000": from where on a commission is paid. */
const SHARE_ABOVE =
  /\b(?:share|percentage|cut|slice|%) of (?![^.;:$€£₹]{0,30}\b(?:earn|make|made|takes?|took|get|got|paid|draw|bring|have|had)\b)[^.;:$€£₹]{0,30}\b(?:above|over|beyond)\s$/i;
const OVER = /\b(?:over|above|more than|beyond|past|up to|from)\s$/i;

/** "The ruling asks for a taxable salary of more than …", "lawyers with an income under …": whom a rule is for. */
const WITH_INCOME =
  /\b(?:taxable (?:salary|income|pay)|with (?:an? )?(?:annual |household |total |gross )?(?:income|earnings|salary))(?: of)? (?:under|below|over|above|up to|less than|more than|at least)\s$/i;
/** "A tax rule helps foreigners who earn more than …": whom a rule is for, by what they earn. */
const FOR_EARNERS =
  /\b(?:rules?|rulings?|schemes?|laws?|tax(?:es)?|reliefs?|benefits?|credits?|subsid(?:y|ies)|grants?|allowances?|loans?|vouchers?)\b[^.;:$€£₹]{0,80}\bwho (?:earn|make)s? (?:more than|less than|over|under|above|below|up to|at least)\s$/i;
/** "You start repaying once you earn …": what begins at a sum. */
const FROM_THEN_ON = new RegExp(
  `\\b(?:once|until|unless) (?:you|they|he|she) (?:earn|make)s?\\s${HEDGED}$`,
  'i',
);
/** What those may or must do who earn so much. */
const MAY_OR_NOT =
  /^(?: (?:an?|per) \w+)?,? (?:cannot|can['’]t|can not|may not|must|do not|don['’]t|need not|are not|are exempt|pay no)\b/i;

/** "It is on the list of jobs above $100K": what other jobs pay more or less than. */
const JOBS_ABOVE =
  /\b(?:one|only|first) (?:state|city|country|employer|region)s?\s(?:above|over|below|under|past)\s$|\b(?:list|register|names|named)\b[^.;$€£₹]{0,30}\b(?:workers|employees|staff|officials|people|everyone|anyone)\s(?:paid |earning |who earn )?(?:above|over|more than)\s$|\b(?:jobs|careers|roles|occupations|positions)\s(?:that (?:can )?(?:pay|earn)\s|paying\s)?(?:above|over|more than|under|below|upwards? of|at least)\s$/i;
/** "We left out any with a median below $60,000", "on a job paying $90,000, that is …": what a list or a fee is reckoned by. */
const RECKONED_BY =
  /\bon an? (?:job|role|placement|hire|post) paying\s$|\b(?:any|those|jobs|all|ones|careers|trades)\s(?:with|that have|of)\s(?:an?\s)?(?:median|average|pay|salary)[^.;$€£₹]{0,25}\s(?:below|under|above|over|less than|more than)\s$/i;
/** "Wages above $208,000 may appear as …": how a site writes a sum. */
const WRITTEN_AS =
  /^\s(?:may|will|are|is)\s(?:be\s)?(?:appear|shown|given|written|listed|replaced|hidden)\b/i;
/** "Passing the $100,000 mark", "the bar of $100,000 is passed". */
const A_MARK = /^\s(?:mark|barrier|line|threshold|club|milestone)\b/i;
const MARK_OF = /\b(?:mark|bar|barrier|line|threshold|milestone|hurdle) of\s$/i;

/** "Can nurses make $200K?": a question that asks for yes or no states no pay. */
const ASKS_WHETHER =
  /^\W*(?:(?:Q|Vote|Poll|Quiz|Question)[.:]\s)?(?:can|could|do|does|is|are|will|would|should)\s[^?]{1,200}\?\W*$|\b(?:who|which|what|can|is|are|does|do|worth)\b[^?]{0,120}[$€£₹][^?]{1,40}\?\W*$/i;

/** "For the Blue Card it is €4,700", "the register asks for £95": what a permit or a body asks for. */
const ASKED_BY_RULE = new RegExp(
  `\\bfor (?:the|an?) (?:[\\p{L}-]+ ){0,2}(?:blue card|visa|permit|green card) (?:it is|it['’]s|the (?:sum|line) is)\\s${HEDGED}$|\\b(?:year|board|regulator|council|register|scheme|visa|rule|law|state|body|school|college|bank|landlord)s?\\sasks?\\s(?:for\\s)?(?:just\\s|only\\s)?${HEDGED}$`,
  'iu',
);
/** "Where annualised pay was below €30,000, a further 1%": for whom something holds. */
const WHERE_PAY_IS =
  /\b(?:where|if|whose)\b[^.;,$€£₹]{0,40}\b(?:pay|salary|earnings|income)\b (?:is|was|are|were) (?:below|under|above|over|less than|more than)\s$/i;

/** "None of these dips below $46,000": a line that several stay above. */
const NONE_BELOW =
  /\b(?:none|nobody|no one|not one|neither)\b[^.;$€£₹]{0,30}\b(?:dips?|drops?|falls?|goes|go|sinks?|slips?|is|are) (?:below|under)\s$|\bno (?:post|job|member|role|person|employee|graduate|one)\b[^.;$€£₹]{0,60}\b(?:should|may|must|can|ought to)\b[^.;$€£₹]{0,24}\b(?:less than|below|under)\s$/i;

/** "Singapore's local qualifying salary, 1,600 SGD": what one has to earn to count. */
const QUALIFYING = /\bqualifying (?:salary|wage|income|threshold)\b[^.;$€£₹\d]{0,20}$/i;

/** "Salaries above $70,000 are seldom seen": a line that few pass. */
const ABOVE =
  /\b(?:salaries|wages|pay|earnings|incomes?|offers|packages)\s(?:above|over|beyond|past|in excess of|exceeding)\s$/i;
const SELDOM =
  /^\s(?:(?:an?|per)\s\w+\s)?(?:is|are|remains?|stays?)\s(?:very\s)?(?:seldom|rare(?:ly)?|hardly|uncommon|unusual|unheard|not (?:common|usual|typical|unheard)|the exception)\b/i;

/** "How to make $60,000 a year without a degree": the title of another page. */
const HOW_TO_MAKE = /^\W*how to (?:make|earn|get to|reach)\s(?:over |more than |up to )?$/i;

/** "Fewer than one in ten made over $100,000", "in 48 states the average is over $100,000": how many pass a line. */
const FEW_PASS =
  /\b(?:fewer|less|more) than (?:one|1|two|2|three|3) in (?:\d+|\p{L}+)\b[^.;:$€£₹]{0,50}\b(?:over|above|more than)\s$|\bin (?:\d{1,2}|\p{L}+) (?:of the )?(?:\d{1,2} )?states\b[^.;:$€£₹]{0,50}\b(?:over|above|more than)\s$/iu;

/** "A handful of drivers take home more than £50,000", "11 were above £50,000", "only two per cent go past £47,500". */
const HANDFUL_PASS =
  /\ba handful\b[^.;:$€£₹]{0,60}\b(?:above|over|more than|past)\s$|\b(?:only|just|barely)\b[^.;:$€£₹]{0,24}\b(?:per ?cent|%|few|handful|one|two|three)\b[^.;:$€£₹]{0,24}\b(?:go|goes|get|gets|went|got|are|were|is|was)\s(?:past|above|over|beyond)\s$|\b\d{1,4} (?:\p{L}+ )?\p{L}+s (?:are|were|is|was) (?:above|over)\s$|\band another \d{1,4} (?:\p{L}+ )?(?:above|over)\s$/iu;
/** "No one may be paid more than $197,200". */
const NOBODY_PASSES =
  /\b(?:no ?one|nobody|no (?:employee|officer|member of staff))\b[^.;$€£₹]{0,30}\b(?:more than|above|over|beyond|clears?|sees?|passes|tops|hits|reaches)\s$/i;
/** "This wage is equal to or greater than $115.00 per hour or $239,200 per year": what a survey shows no figure beyond. */
const BEYOND_SURVEY =
  /\bthis wage is (?:equal to or (?:greater|higher|more) than|at or above)\b|\bwages? of \$[\d.,]+ (?:an|per) hour or \$[\d,]+ (?:a|per) year (?:and over|and above|or more|or over|or higher)\b/i;
/** "Ontario sets $16.50 per hour as the floor". */
const AS_FLOOR = /^\s(?:(?:an?|per) \w+ )?as (?:the|a|its) (?:legal )?(?:floor|minimum)\b/i;

/** "Less than Ohio's $10.70 minimum wage": what nobody may be paid less than. */
const MINIMUM_BEHIND =
  /^\s(?:(?:an?|per) hour )?(?:(?:federal|state|national|legal|statutory) )?minimum wage\b/i;

/** "Usually up to $50,000; anything above goes to the committee": how far somebody may go. */
const ABOVE_IT =
  /^\s?[;,.]?\s(?:and )?(?:anything|everything|whatever is) (?:above|over|beyond|more|larger)\b/i;

/** "You would want $90,000 for it": what somebody wishes or needs to have. */
const WOULD_WANT = new RegExp(
  `\\b(?:you|they|one|anyone|people)(?:['’]d|['’]ll| would| will)? (?:want|need)\\s${HEDGED}$`,
  'i',
);

/** "Is $52,000 enough?", "Pastry chef: is $90K realistic?" */
const ASKS_IF_ENOUGH =
  /\b(?:is|are|was|would)\s(?:about\s|over\s)?[$€£₹][^?]{1,40}\b(?:enough|good|decent|fair|realistic|possible|normal|a lot|too (?:much|little|low|high))\b[^?]{0,60}\?/i;

/** Words before an amount by which a sentence names it as a line that is passed, missed or not believed. */
const NAMED_AS_LIMIT: readonly RegExp[] = [
  // "Each of the eight jobs below had a median of at least $72,000".
  /\b(?:each|all|every one) of the (?:\p{L}+ )?(?:jobs|careers|occupations|roles)\b[^.;$€£₹]{0,60}\bat least\s$/iu,
  // "Few archivists cross $90,000", "hardly anyone in the stacks gets to $95,000".
  /\b(?:few|hardly any(?:one|body)?|almost no(?:body| one)?|not many|scarcely any(?:one|body)?|a handful)\b[^.;:$€£₹]{0,60}\b(?:cross(?:es)?|clears?|pass(?:es)?|breaks?|gets? (?:to|past|beyond)|exceeds?|hits?|climbs? (?:past|above))\s$/i,
  // "The law stops basic pay at $221,900".
  /\b(?:law|rules?|statute|congress|government|cap|limit|union)\s(?:stops?|caps?|limits?|holds?|freezes?)\s[^.;:$€£₹]{0,40}\b(?:pay|salar(?:y|ies)|wages?)\s(?:at|to)\s$/i,
  // "You will not make $100,000 without picking up trips".
  /\b(?:you|they|nobody|no one|we|one) (?:will|would|can|do)(?: not|n['’]t) (?:make|earn|see|reach|get)\s(?:near |close to |anything like )?$|\b(?:you|they) won['’]t (?:make|earn|see|reach|get)\s$/i,
  // "Two salary points ago he crossed $100,000", "anyone quoting you $200k has been at the pub".
  /\b(?:he|she|they|I) (?:has |have |had )?crossed\s$|\banyone (?:quoting|promising|telling) you\s$/i,
  // "The 100 biggest earners passed $150,000 with it".
  /\b(?:\d{1,4}|few) (?:biggest|top|highest|best-paid) (?:earners|of them) (?:passed|cleared|crossed)\s$/i,
  // "How to land a job at the controls that pays £68,000 a year".
  /^\W*how to (?:land|get|find) (?:an? |your )?(?:\p{L}+ )?job\b[^.;$€£₹]{0,40} that pays\s(?:up to\s)?$/iu,
  // "We left out any job whose median was under $60,000", "I raise an eyebrow at anything under $70K".
  /\bleft out (?:any|every|all) [^.;$€£₹]{0,50}\b(?:under|below|less than)\s$|\banything (?:under|below|less than)\s$/i,
  // "New graduates should not hope for $70,000 at once".
  /\b(?:should|must|need|can)(?: not|n['’]t) (?:hope for|expect|count on)\s$/i,
];

/** "… Rs 25 lakh, but that is one in hundred", "… that the median worker gets". */
const FEW_BEHIND =
  /^,?\s(?:but|though) (?:that|this|it)(?:['’]s| is) (?:one in|rare|the exception|very few)\b|^\sthat the (?:median|average|typical) worker\b/i;

const PAY_UNDER = /\b(?:pay|salaries) (?:under|below|over|above|up to)\s$/i;

/**
 * Whether an amount is a line that law, the tax office or the cost of living draws: the pay that a visa asks for,
 * an income that bears no tax, what one needs to live in a place. Nobody's pay is stated by it.
 */
export function isThreshold({ text, money, before, after, clauseFrom }: AmountInSentence): boolean {
  const sentenceBefore = text.slice(Math.max(0, money.from - 300), money.from);
  if (ASKS_WHETHER.test(text) || ASKS_IF_ENOUGH.test(text)) return true;
  // "… must earn at least €5,331 a month to qualify for a permit".
  if (
    NEEDS.test(sentenceBefore) &&
    (LAW.test(sentenceBefore) || LAW.test(text.slice(money.to, money.to + 60)))
  )
    return true;
  if (
    WHERE_PAY_IS.test(sentenceBefore) ||
    ASKED_BY_RULE.test(before) ||
    WOULD_WANT.test(before) ||
    UNTAXED.test(before)
  )
    return true;
  if (OVER.test(before) && TAX_BEGINS.test(text.slice(money.to, money.to + 90))) return true;
  if (/\b(?:not|nothing|nil|no tax|tax)\b[^.;]{0,30}\b(?:up to|until|below)\s$/i.test(before)) return true;
  if (OVER.test(before) && /^\s(?:of income\s)?you pay \d/i.test(text.slice(money.to, money.to + 40)))
    return true;
  if (TAXED.test(after) || TAXED.test(text.slice(money.to, money.to + 80))) return true;
  if (HOW_TO_MAKE.test(sentenceBefore) || FOR_EARNERS.test(sentenceBefore) || FEW_PASS.test(sentenceBefore))
    return true;
  const behind = text.slice(money.to, money.to + 60);
  if (NAMED_AS_LIMIT.some((pattern) => pattern.test(sentenceBefore)) || FEW_BEHIND.test(behind)) return true;
  // "Pay under €70,000 is to go up 1.5%".
  if (PAY_UNDER.test(sentenceBefore) && /^\s(?:is|are) to (?:go up|rise|be raised)\b/i.test(behind))
    return true;
  if (
    HANDFUL_PASS.test(sentenceBefore) ||
    NOBODY_PASSES.test(sentenceBefore) ||
    BEYOND_SURVEY.test(text) ||
    AS_FLOOR.test(behind)
  )
    return true;
  if (MINIMUM_BEHIND.test(behind) || ABOVE_IT.test(behind)) return true;
  // "Freelancers who earn less than €3,900 a year cannot join the fund".
  if (/\bwho (?:earn|make)s? (?:less|more) than\s$/i.test(before) && MAY_OR_NOT.test(text.slice(money.to)))
    return true;
  if (NEEDS_INCOME.test(before) || WITH_INCOME.test(before) || FROM_THEN_ON.test(before)) return true;
  // "Below €50 an hour nobody will take you for a senior".
  if (
    /^\W*(?:below|under)\s$/i.test(before) &&
    /\b(?:nobody|no one|none|walk away|think twice|say no|turn it down)\b/i.test(text.slice(money.to))
  )
    return true;
  if (NONE_BELOW.test(before) || QUALIFYING.test(before)) return true;
  if (ABOVE.test(before) && SELDOM.test(text.slice(money.to))) return true;
  if (
    TO_GET_BY.test(before) ||
    A_MARK.test(after) ||
    MARK_OF.test(before) ||
    (OVER.test(before) && WRITTEN_AS.test(text.slice(money.to, money.to + 40))) ||
    RATE_OF_TAX.test(before) ||
    SHARE_ABOVE.test(before) ||
    JOBS_ABOVE.test(before) ||
    RECKONED_BY.test(before)
  )
    return true;
  return LIVING.test(text.slice(clauseFrom, money.from)) || LIVING.test(before) || TO_LIVE.test(after);
}
