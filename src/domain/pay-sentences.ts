import type { CitedSalary, Role } from './library.ts';
import { isOverall, isWitness, type Obstacle, type PayConclusion } from './pay-conclusion.ts';
import type { RoleId } from './role-id.ts';
import { salaryShape } from './salary-shape.ts';
import { measureWords, periodWords } from './salary-words.ts';

/** A part of a sentence: plain words, a figure with its source, or a difference worked out from two figures. */
export type SentencePart =
  | { kind: 'words'; text: string }
  | { kind: 'figure'; figure: CitedSalary; withPeriod: boolean }
  | { kind: 'difference'; amount: number; currency: string; from: [CitedSalary, CitedSalary] };

export type Sentence = SentencePart[];

const words = (text: string): SentencePart => ({ kind: 'words', text });
const figure = (cited: CitedSalary, withPeriod = false): SentencePart => ({
  kind: 'figure',
  figure: cited,
  withPeriod,
});

/** "account manager" in the middle of a sentence. */
export function inSentence(title: string): string {
  // An abbreviation keeps its capitals: "HR manager".
  return /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** "an account manager", "a key account manager". */
export function withArticle(title: string): string {
  const name = inSentence(title);
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** Why two figures cannot be set against each other, as a clause that follows a colon. */
export function obstacleWords(obstacle: Obstacle, [a, b]: readonly [CitedSalary, CitedSalary]): string {
  switch (obstacle) {
    case 'currency-differs':
      return `one is in ${a.record.currency}, the other in ${b.record.currency}`;
    case 'period-differs':
      return `one is per ${a.record.period}, the other per ${b.record.period}`;
    case 'segment-differs':
      return `one is for ${a.record.segment?.label ?? 'the whole role'}, the other for ${b.record.segment?.label ?? 'the whole role'}`;
    case 'measure-differs': {
      const name = ({ record }: CitedSalary): string =>
        record.measure === 'unspecified'
          ? 'does not say which statistic it is'
          : `is ${record.measure === 'average' ? 'an' : 'a'} ${measureWords(record)}`;
      return `one ${name(a)}, the other ${name(b)}`;
    }
    case 'measure-not-stated':
      return 'neither says which statistic it is';
    case 'basis-differs': {
      const name = ({ record }: CitedSalary): string =>
        record.basis === 'unspecified'
          ? 'does not say what it includes'
          : `is ${record.basis === 'base' ? 'base pay' : 'total compensation'}`;
      return `one ${name(a)}, the other ${name(b)}`;
    }
    case 'basis-not-stated':
      return 'neither says whether it includes bonuses and commissions';
    case 'time-differs':
      return 'they are for different dates';
    case 'time-not-stated':
      return 'neither says what year it is for';
    default:
      return obstacle satisfies never;
  }
}

/** "a, b, and c". */
export function enumeration(parts: readonly string[]): string {
  return new Intl.ListFormat('en-US').format(parts);
}

function titleOf(roles: readonly Pick<Role, 'id' | 'title'>[], id: RoleId): string {
  return roles.find((role) => role.id === id)?.title ?? id;
}

/** One conclusion as a sentence. Its words follow from the rule that drew it, and from nothing else. */
export function conclusionSentence(
  conclusion: PayConclusion,
  roles: readonly Pick<Role, 'id' | 'title'>[],
): Sentence {
  const name = (cited: CitedSalary): string => inSentence(titleOf(roles, cited.record.role));
  switch (conclusion.kind) {
    case 'higher': {
      const { higher, lower, difference } = conclusion;
      const statistic = higher.record.measure === 'unspecified' ? 'figure' : measureWords(higher.record);
      const segment = higher.record.segment === null ? '' : ` for ${higher.record.segment.label}`;
      const start = words(
        `${higher.source.publisher} gives both roles${segment}, and its ${statistic} ${periodWords(higher.record.period)} is `,
      );
      const middle: Sentence =
        difference === null
          ? [words('higher')]
          : [
              {
                kind: 'difference',
                amount: difference,
                currency: higher.record.currency,
                from: [higher, lower],
              },
              words(' higher'),
            ];
      return [
        start,
        ...middle,
        words(` for the ${name(higher)}: `),
        figure(higher),
        words(', against '),
        figure(lower),
        words(` for the ${name(lower)}.`),
      ];
    }
    case 'equal': {
      const [a, b] = conclusion.figures;
      return [
        words(`${a.source.publisher} gives the ${name(a)} and the ${name(b)} the same figure: `),
        figure(a, true),
        words('.'),
      ];
    }
    case 'ranges': {
      const [a, b] = conclusion.figures;
      return [
        words(
          `The ranges that ${a.source.publisher} gives ${conclusion.overlap ? 'overlap' : 'do not overlap'}: `,
        ),
        figure(a),
        words(` for the ${name(a)} and `),
        figure(b),
        words(` for the ${name(b)}. A range shows spread; it does not say which role pays more.`),
      ];
    }
    case 'not-comparable': {
      const { figures, obstacles } = conclusion;
      const [a, b] = figures;
      const why = obstacles.map((obstacle) => obstacleWords(obstacle, figures));
      return [
        words('You cannot compare '),
        figure(a, true),
        words(` for the ${name(a)} (${a.source.publisher}) with `),
        figure(b, true),
        words(` for the ${name(b)} (${b.source.publisher}): `),
        words(
          why.length > 0
            ? `${enumeration(why)}.`
            : 'they are given only roughly, and too close together to tell which is higher.',
        ),
      ];
    }
    case 'one-sided':
      return [
        words(
          `No source states what ${withArticle(titleOf(roles, conclusion.notStated))} is paid, so we cannot say which role pays more.`,
        ),
      ];
    case 'neither':
      return [words('No source states what either role is paid.')];
    default:
      return conclusion satisfies never;
  }
}

/** The one sentence that comes first: how far the sources allow "pays more" at all. */
export function payHeadline(
  conclusions: readonly PayConclusion[],
  roles: readonly Pick<Role, 'id' | 'title'>[],
): Sentence {
  const higher = conclusions.filter((conclusion) => conclusion.kind === 'higher');
  const [first] = higher;
  if (!first) {
    const [only] = conclusions;
    if (only && (only.kind === 'one-sided' || only.kind === 'neither'))
      return conclusionSentence(only, roles);
    return [words('No source gives both in the same terms, so we cannot say which pays more.')];
  }
  const winners = new Set(higher.map(({ higher: { record } }) => record.role));
  const publishers = [...new Set(higher.map(({ higher: { source } }) => source.publisher))];
  if (winners.size > 1)
    return [
      words(
        `Sources disagree on which of the two pays more: ${enumeration(publishers)} do not point the same way.`,
      ),
    ];
  const title = inSentence(titleOf(roles, first.higher.record.role));
  if (publishers.length > 1)
    return [
      words(`${enumeration(publishers)} each put the two side by side, and each gives the ${title} more.`),
    ];
  const statistic =
    first.higher.record.measure === 'unspecified' ? 'figure' : measureWords(first.higher.record);
  const amount: Sentence =
    first.difference === null
      ? []
      : [
          {
            kind: 'difference',
            amount: first.difference,
            currency: first.higher.record.currency,
            from: [first.higher, first.lower],
          },
          words(` ${periodWords(first.higher.record.period)} `),
        ];
  const caveat =
    first.higher.record.basis === 'unspecified' ? ' It does not say what that pay includes.' : '';
  return [
    words(`Only one source gives both: ${publishers[0]}’s ${statistic} is `),
    ...amount,
    words(`higher for the ${title}.${caveat}`),
  ];
}

/**
 * The sentence that says that sources disagree about one role, or null where fewer than two give it an overall yearly
 * figure. Nothing is averaged; each figure stands with its publisher.
 */
export function disagreementSentence(
  role: Pick<Role, 'title'>,
  figures: readonly CitedSalary[],
): Sentence | null {
  const points = figures.filter(
    (cited) =>
      isOverall(cited) &&
      isWitness(cited) &&
      cited.record.period === 'year' &&
      salaryShape(cited.record) === 'point',
  );
  const sources = new Set(points.map(({ source }) => source.id));
  const amounts = new Set(points.map(({ record }) => record.low));
  if (sources.size < 2 || amounts.size < 2) return null;
  const sorted = [...points].sort((a, b) => (b.record.low ?? 0) - (a.record.low ?? 0));
  const list = sorted.flatMap((cited, index): Sentence => {
    const separator = index === 0 ? '' : index === sorted.length - 1 ? ' and ' : ', ';
    return [words(separator), figure(cited), words(` (${cited.source.publisher})`)];
  });
  return [words(`Sources differ on the pay of ${withArticle(role.title)}: `), ...list, words('.')];
}
