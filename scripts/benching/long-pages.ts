// Pages that grow in one direction, each by as many lines as it is asked for: what would show a step of the normalizer that
// compares every line, name or sum of a page with every other one.

const BEGINNINGS = ['Ba', 'Do', 'Fe', 'Gi', 'Ku', 'La', 'Mo', 'Ne', 'Pi', 'Ru', 'Sa', 'To', 'Ve', 'Wi', 'Zo'];

/** A name that no other number of the page gives: "Bado", "Gikula". */
function nameOf(index: number): string {
  const syllables: string[] = [];
  for (let rest = index + BEGINNINGS.length; rest > 0; rest = Math.floor(rest / BEGINNINGS.length))
    syllables.push(BEGINNINGS[rest % BEGINNINGS.length] ?? '');
  const name = syllables.join('').toLowerCase();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const dollars = (index: number): string => `$${(30_000 + 7 * index).toLocaleString('en-US')}`;

const counted = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Pages by what there is more and more of in them. Each takes a number of figures and gives the text of the page. */
export const LONG_PAGES: Readonly<Record<string, (count: number) => string>> = {
  'kinds of a job': (count) =>
    `Welder salary\n\n${counted(count, (index) => `${nameOf(index)} welder: ${dollars(index)} a year`)}\n`,
  'cities in a list': (count) =>
    `Welder salary\n\nPay by city\n${counted(count, (index) => `- ${nameOf(index)}: ${dollars(index)}`)}\n`,
  'rows of a table': (count) =>
    `Welder salary\n\n| City | Average salary |\n| --- | --- |\n${counted(count, (index) => `| ${nameOf(index)} | ${dollars(index)} |`)}\n`,
  'sums of two jobs': (count) =>
    `Welder vs. roofer pay\n\n${counted(count, (index) => `${index % 2 ? 'Welders' : 'Roofers'} in ${nameOf(index)} earn an average of ${dollars(index)} a year.`)}\n`,
  'sections with a job each': (count) =>
    `Trades and their pay\n\n${counted(count, (index) => `## ${nameOf(index)} operator\n\nThe median pay is ${dollars(index)} a year.\n`)}\n`,
  'sentences of a paragraph': (count) =>
    `Welder salary\n\n${counted(count, (index) => `Welders in ${nameOf(index)} make ${dollars(index)} a year.`).replaceAll('\n', ' ')}\n`,
};
