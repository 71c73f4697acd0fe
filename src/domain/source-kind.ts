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
