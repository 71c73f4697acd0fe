import type { EmbedContent } from './embed-content.ts';
import { withArticle } from './pay-sentences.ts';
import { periodWords, salaryAmount } from './salary-words.ts';

/** What sites that show shared links ask for, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** The pay that is on the picture of an embed, for those who do not see it: every figure with its source. */
export function pictureWords({ roles, pay }: Pick<EmbedContent, 'roles' | 'pay'>): string {
  const said = roles.map((role, index) => {
    const figures = (pay[index] ?? []).map(
      ({ source, record }) => `${salaryAmount(record)} ${periodWords(record.period)} (${source.publisher})`,
    );
    return figures.length === 0
      ? `No source states what ${withArticle(role.title)} is paid.`
      : `${role.title}: ${figures.join(', ')}.`;
  });
  return said.join(' ');
}
