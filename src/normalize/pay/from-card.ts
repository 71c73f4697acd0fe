import type { RoleId } from '../../domain/role-id.ts';
import type { Block, Card } from '../markup/blocks.ts';
import { allLines, linesBetween } from '../markup/spanned-text.ts';
import { findMoney, type MoneyMention, readBareAmount } from '../mentions/find-money.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { wordsOf } from '../roles/role-words.ts';
import { type BlockPay, collect, listLabel, ofIndustries } from './block-pay.ts';
import { findExperience } from './experience.ts';
import { readPayLabel } from './labels/pay-label.ts';
import { resolveLabelled, SET_ASIDE } from './labels/resolve.ts';
import { areNobodysPay } from './not-pay/nobodys-pay.ts';
import { boundBefore } from './pay-words.ts';

/** What is known of all cards of a source together. */
export interface CardPage {
  /** One of them is labelled with the name of a role that the source is about. */
  readonly hasMain: boolean;
  /** One of them is labelled as pay. */
  readonly hasPay: boolean;
}

/** What the labels of all cards of a source say together. */
export function readCardPage(blocks: readonly Block[], lexicon: RoleLexicon): CardPage {
  const labels = blocks.flatMap((block) =>
    block.kind === 'card' ? block.labels.map(({ text }) => text) : [],
  );
  return {
    hasMain: labels.some((text) => namesMain(text, lexicon)),
    hasPay: labels.some((text) => readPayLabel(text, lexicon).isPay),
  };
}

/** The job of a page about several that a card is headed by, else null. */
export function jobOver({ labels: [first] }: Card, lexicon: RoleLexicon): RoleId | null {
  const role = first === undefined ? null : lexicon.roleOfLabel(first.text.trim());
  return role !== null && lexicon.mainRoles.length > 1 && lexicon.mainRoles.includes(role) ? role : null;
}

/**
 * Pay of a card: a figure alone on its line, with its labels on lines over or under it.
 * Beside a card of the role itself, a card with another name is another group's.
 */
export function payFromCard(
  card: Card,
  context: Context,
  lexicon: RoleLexicon,
  dollar: string,
  page: CardPage,
): BlockPay {
  const isPercentiles = card.labels.some(({ text }) => /^\d{1,2}\s?%$/.test(text.trim()));
  const under = isPercentiles ? readPayLabel('percentiles', lexicon) : listLabel(context);
  const over = under ?? ofIndustries(context);
  const above = card.labels.map(({ text }) => readPayLabel(text, lexicon, over));
  const tail = card.tail === null ? null : readPayLabel(card.tail.text, lexicon, under);
  // "Beauty therapist", "$62,500", "Most common salary, full time": what is measured may stand below the figure.
  const isSaidBelow = tail?.isPay === true && !above.some(({ isPay }) => isPay);
  const labels = isSaidBelow ? [...above, tail] : above;
  let place: Context =
    context.intro === null && card.title !== null
      ? { ...context, intro: readPayLabel(card.title.text, lexicon) }
      : context;
  // "Low" and "High" say nothing by themselves; on a page with cards of pay they are the ends of it.
  const isPayPage = labels.every(({ text }) => ENDS_ALONE.test(text)) && page.hasPay;
  if (isPayPage) place = { ...place, topic: 'pay' };
  // "Information and record clerks" beside the card of one of them: a group, whose figure is neither's.
  const isGroup = labels.some(
    ({ roles }) => roles.length > 1 && !roles.some((role) => lexicon.mainRoles.includes(role)),
  );
  // "Offices of physicians" under "… wages for therapists in the top industries were as follows:" is of those the list is about.
  const isListed =
    place.intro?.isPay === true &&
    place.intro.roles.length > 0 &&
    labels.every(({ roles, isOtherPeople }) => roles.length === 0 && !isOtherPeople);
  const isOtherGroup =
    page.hasMain &&
    labels.length > 0 &&
    !isListed &&
    (isGroup ||
      !labels.some(
        ({ text, roles, percentile, measure, segment, isPay }) =>
          roles.some((role) => lexicon.isNamed(role) || lexicon.isRankOfNamed(role)) ||
          percentile !== null ||
          measure !== null ||
          segment !== null ||
          (isPay && roles.length === 0) ||
          findExperience(text, false) !== null,
      ));
  // "$9,500", below it "overtime per year": another sum, whatever line stands above it.
  if (card.tail !== null && SUM_FOR_TIME.test(card.tail.text.trim()))
    return { sightings: [], setAside: allLines(card.figure) };
  const moneys = amountsOf(card.figure.text, dollar);
  const inOrder = rolesInOrder(moneys, card, place);
  if (inOrder !== null && inOrder.length === 0) return { sightings: [], setAside: [] };
  if (areNobodysPay(moneys, card.figure.text)) return { sightings: [], setAside: allLines(card.figure) };
  return collect(
    moneys.map((money, index) => {
      const lines = linesBetween(card.figure, money.from, money.to);
      // "£229.71 (£5.89 an hour)": what stands behind the next amount is that one's.
      const own = card.figure.text.slice(money.from, moneys[index + 1]?.from);
      const lead = card.figure.text.slice(moneys[index - 1]?.to ?? 0, money.from);
      const bound = boundBefore(lead);
      // "Per week £743": what stands before the amount on its own line is its nearest label.
      const isLabelled = bound === null && /\p{L}{3}/u.test(lead);
      // "+£7,730": how much more it is.
      const resolved =
        isOtherGroup || /\+\s?$/.test(lead)
          ? SET_ASIDE
          : resolveLabelled(
              {
                money,
                own,
                bound,
                labels: isLabelled ? [readPayLabel(lead, lexicon, under), ...labels] : labels,
                context: inOrder === null ? place : ofOne(place, inOrder[index]),
                lines,
                isRung: true,
                beside: moneys,
              },
              lexicon,
            );
      return { resolved, lines };
    }),
  );
}

/**
 * "$102,480 $71,430" on a page about two jobs: whose each amount is, in the order of what names all of them nearest above. Empty where none
 * does, since an order may not be guessed; null where the figure is no such row.
 */
function rolesInOrder(
  moneys: readonly MoneyMention[],
  { figure, labels }: Card,
  { mains, headings, intro }: Context,
): readonly RoleId[] | null {
  const gaps = moneys.slice(1).map(({ from }, index) => figure.text.slice(moneys[index]?.to ?? 0, from));
  if (mains.length < 2 || moneys.length !== mains.length || !gaps.every((gap) => /^\s+$/.test(gap)))
    return null;
  if (!labels.some(({ text }) => /\p{L}/u.test(text))) return null;
  const over = [...headings, ...(intro === null ? [] : [intro])];
  return (
    over.findLast(({ roles }) => roles.length === mains.length && mains.every((main) => roles.includes(main)))
      ?.roles ?? []
  );
}

const ofOne = (context: Context, role: RoleId | undefined): Context =>
  role === undefined
    ? context
    : {
        ...context,
        roles: [role],
        intro: context.intro === null ? null : { ...context.intro, roles: [role] },
      };

/** "7,12,000" under the name of a city: grouped as rupees are, it needs no sign where the page is in rupees. */
const IN_LAKHS = /^\s*\d{1,2}(?:,\d{2})+,\d{3}\s*$/;

function amountsOf(figure: string, dollar: string): readonly MoneyMention[] {
  const bare = dollar === 'INR' && IN_LAKHS.test(figure) ? readBareAmount(figure, dollar) : null;
  return bare === null ? findMoney(figure, dollar) : [bare];
}

const ENDS_ALONE =
  /^(?:low|high|min(?:imum)?|max(?:imum)?|average|median|mean|lowest|highest)(?: (?:per|a) (?:year|month|hour))?$/i;

/** Another sum and the time for which it is paid, and nothing else. */
const SUM_FOR_TIME =
  /^(?:(?:in|of) )?(?:overtime|bonus(?:es)?|tips|commissions?|profit[- ]sharing|allowances?|stock|equity)(?: pay)? (?:per|an?|each) (?:year|month|week|day|hour)$/i;

function namesMain(text: string, lexicon: RoleLexicon): boolean {
  const [mention] = lexicon.find(text);
  return (
    mention !== undefined &&
    mention.role !== null &&
    lexicon.mainRoles.includes(mention.role) &&
    mention.from === 0 &&
    text.length - mention.to < 4 &&
    // "Specialist" among the steps of SEO specialists is a rung.
    wordsOf(text).length >= lexicon.titleOf(mention.role).length
  );
}
