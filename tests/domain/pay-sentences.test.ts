import { describe, expect, it } from 'vitest';
import { concludePay } from '../../src/domain/pay-conclusion.ts';
import {
  conclusionSentence,
  disagreementSentence,
  payHeadline,
  withArticle,
} from '../../src/domain/pay-sentences.ts';
import { sentenceText } from '../../src/domain/sentence-text.ts';
import { cited, role, salary } from './small-world.ts';

const roles = [role('baker'), role('confectioner')];

const average = { measure: 'average' } as const;
const almanacBaker = cited('almanac', salary('baker', 40_000, average));
const almanacConfectioner = cited('almanac', salary('confectioner', 46_500, average));
const gazetteConfectioner = cited('gazette', salary('confectioner', 38_000, { ...average, basis: 'base' }));

describe('sentences about pay', () => {
  it('say which role is higher in which source, by how much, with both figures', () => {
    const [conclusion] = concludePay(['baker', [almanacBaker]], ['confectioner', [almanacConfectioner]]);
    expect(conclusion && sentenceText(conclusionSentence(conclusion, roles))).toBe(
      'Almanac gives both roles, and its average a year is $6,500 higher for the confectioner: $46,500, against $40,000 for the baker.',
    );
  });

  it('say why two figures cannot be compared', () => {
    const [conclusion] = concludePay(['baker', [almanacBaker]], ['confectioner', [gazetteConfectioner]]);
    expect(conclusion && sentenceText(conclusionSentence(conclusion, roles))).toBe(
      'You cannot compare $40,000 a year for the baker (Almanac) with $38,000 a year for the confectioner (Gazette): one does not say what it includes, the other is base pay and neither says what year it is for.',
    );
  });

  it('open with the one source that puts both side by side', () => {
    const conclusions = concludePay(['baker', [almanacBaker]], ['confectioner', [almanacConfectioner]]);
    expect(sentenceText(payHeadline(conclusions, roles))).toBe(
      'Only one source gives both: Almanac’s average is $6,500 a year higher for the confectioner. It does not say what that pay includes.',
    );
  });

  it('open with the disagreement where sources do not point the same way', () => {
    const gazetteBaker = cited('gazette', salary('baker', 51_000, { ...average, basis: 'base' }));
    const conclusions = concludePay(
      ['baker', [almanacBaker, gazetteBaker]],
      ['confectioner', [almanacConfectioner, gazetteConfectioner]],
    );
    expect(sentenceText(payHeadline(conclusions, roles))).toBe(
      'Sources disagree on which of the two pays more: Almanac and Gazette do not point the same way.',
    );
  });

  it('open with the gap where no source states one role’s pay', () => {
    const conclusions = concludePay(['baker', [almanacBaker]], ['confectioner', []]);
    expect(sentenceText(payHeadline(conclusions, roles))).toBe(
      'No source states what a confectioner is paid, so we cannot say which role pays more.',
    );
  });

  it('open with what is missing where no source has both', () => {
    const conclusions = concludePay(['baker', [almanacBaker]], ['confectioner', [gazetteConfectioner]]);
    expect(sentenceText(payHeadline(conclusions, roles))).toBe(
      'No source gives both in the same terms, so we cannot say which pays more.',
    );
  });

  it('show sources that disagree on one role with their figures, and average nothing', () => {
    const sentence = disagreementSentence(role('confectioner'), [gazetteConfectioner, almanacConfectioner]);
    expect(sentence && sentenceText(sentence)).toBe(
      'Sources differ on the pay of a confectioner: $46,500 (Almanac) and $38,000 (Gazette).',
    );
  });

  it('find no disagreement in one source alone, nor in sources that give the same amount', () => {
    const same = cited('gazette', salary('confectioner', 46_500));
    expect(disagreementSentence(role('confectioner'), [almanacConfectioner])).toBeNull();
    expect(disagreementSentence(role('confectioner'), [almanacConfectioner, same])).toBeNull();
  });

  it('use the article that the name wants', () => {
    expect(withArticle('Account executive')).toBe('an account executive');
    expect(withArticle('Key account manager')).toBe('a key account manager');
    expect(withArticle('Baker')).toBe('a baker');
  });
});
