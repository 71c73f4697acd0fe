/** What a source is, so that a reader can weigh it. */
export const SOURCE_KINDS = {
  'comparison-article': 'comparison article',
  'career-guide': 'career guide',
  encyclopedia: 'encyclopedia entry',
  interviews: 'article with interviews',
  'salary-page': 'salary page',
  handbook: 'official handbook',
  survey: 'survey',
} as const;

export type SourceKind = keyof typeof SOURCE_KINDS;

/** The same of several. */
const PLURALS = {
  'comparison-article': 'comparison articles',
  'career-guide': 'career guides',
  encyclopedia: 'encyclopedia entries',
  interviews: 'articles with interviews',
  'salary-page': 'salary pages',
  handbook: 'official handbooks',
  survey: 'surveys',
} as const satisfies Record<SourceKind, string>;

/** "1 career guide", "2 career guides". */
export function countedSourceKind(kind: SourceKind, count: number): string {
  return `${count} ${count === 1 ? SOURCE_KINDS[kind] : PLURALS[kind]}`;
}
