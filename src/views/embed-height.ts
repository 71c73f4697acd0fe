import { brokenInLines, placeRows } from '../charts/chart-rows.ts';
import { payChart } from '../charts/pay-chart.ts';
import type { EmbedContent } from '../domain/embed-content.ts';
import { payBySource } from '../domain/pay-by-source.ts';
import { SALARY_FLAGS } from '../domain/record-flags.ts';
import { salaryTerms } from '../domain/salary-words.ts';
import { sentenceText } from '../domain/sentence-text.ts';

// How high an embed is in a column of 360 pixels, in CSS pixels, from what is in it: a frame without the script has to be
// given a height before anyone has seen it. Reckoned with a wide font, so that it is rather too much than too little; a
// test in a browser holds it against the page.

/** Letters in a line, by the size of the text. */
const TEXT = { letters: 34, line: 24 };
const SMALL = { letters: 38, line: 20 };
const DISPLAY = { letters: 32, line: 25 };

const PADDING = 34;
const GAP = 15;
const TITLE = 40;
const ROLE_NAME = 64;
const AXIS = 26;
const CHART_TITLE = 34;
const CHART_KEY = 62;
const DETAILS = 40;
const FOOTER = 88;
const SOURCE = 28;
const ROW_PADDING = 24;
const PUBLISHER = 24;
const FIGURE = 30;

function textHeight(text: string, { letters, line }: { letters: number; line: number }): number {
  return text === '' ? 0 : brokenInLines(text, letters).length * line;
}

function tableHeight(content: EmbedContent): number {
  return payBySource(content.pay).reduce((height, { example, cells }) => {
    const cited = cells.flat();
    const flags = new Set(
      cited.flatMap(({ record }) => record.flags).filter((flag) => flag !== 'period-implied'),
    );
    return (
      height +
      PUBLISHER +
      textHeight(salaryTerms(example), TEXT) +
      [...flags].reduce((sum, flag) => sum + textHeight(SALARY_FLAGS[flag], SMALL), 0) +
      cited.length * FIGURE +
      ROW_PADDING
    );
  }, 0);
}

function chartHeight({ roles, pay }: EmbedContent): number {
  const chart = payChart(roles, pay);
  if (chart === null) return 0;
  const groups = chart.groups.map(({ role, index, rows }) => ({ title: role.title, index, rows }));
  const { height } = placeRows({ title: '', currency: '', period: 'year', max: 0, step: 0, groups });
  return CHART_TITLE + height + AXIS + CHART_KEY;
}

/** The height that holds an embed in a column of 360 pixels and in any wider one, in pixels, rounded up to twenty. */
export function embedHeight(content: EmbedContent): number {
  const { roles, pay, verdict, sentences, sources, embed } = content;
  const says = textHeight(sentences.map(sentenceText).join(' '), TEXT) + (sentences.length > 0 ? GAP : 0);
  const hasPay = pay.some((figures) => figures.length > 0);
  const head =
    embed.kind === 'compare'
      ? roles.length * ROLE_NAME + (verdict === null ? 0 : textHeight(verdict.summary, DISPLAY) + GAP)
      : TITLE;
  const table = embed.kind === 'compare' ? (hasPay ? DETAILS : 0) : tableHeight(content);
  const all = PADDING + head + says + table + chartHeight(content) + FOOTER + sources.length * SOURCE;
  return Math.ceil(all / 20) * 20;
}
