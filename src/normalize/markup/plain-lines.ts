import { isJobName } from '../roles/role-words.ts';

/** "🧮 How much does an air hostess earn?": a picture before what a line says. */
const PICTOGRAMS = /^(\s*)(?:\p{Extended_Pictographic}[\uFE0F\u200D]*)+\s*(?=\p{L}|\p{N})/u;
/** "1️⃣ Assistant manager": a number drawn as a key, before what it counts. */
const KEYCAP = /^(\s*)(\d{1,2})\uFE0F?\u20E3\s*(?=\p{L})/u;
/** "N/A$15.81": two cells that were run together, and no sign of any dollar. */
const NOT_KNOWN = /N\/A(?=[$€£₹])/g;

/** "|City" over "|0-2 Years": one cell of a table, alone on its line. */
const CELL_ALONE = /^\s*\|\s?([^|\s][^|]{0,80})$/u;

/** "… and on what it depends. At a glance | |": prose that took the blank cells of the table below it along. */
const PROSE_WITH_CELLS = /^([^|]{140,}[.!?][^|]{0,80}?)(?:\s*\|)+\s*$/u;

/** "![Technician beside a rooftop unit](/img/unit.jpg)": a picture alone on its line, whose caption tells no figure. */
const PICTURE = /^\s*!\[[^\]\d]{0,200}\]\([^()\s]{0,400}\)\s*$/u;

/** "Leeds£12.78 per hour511 salaries", "$41.30per hour": a sum, its time and a count that were run together. */
const RUN_TOGETHER =
  /(?<=[$€£]\d[\d,.]*)(?=per (?:hour|day|week|month|year)(?![\p{Ll}]))|(?<=[$€£]\d[\d,.]* ?per (?:hour|day|week|month|year))(?=\d)/gu;
/** "The usual range being $35,110$45,290": the dash between two ends was lost. */
const RANGE_RUN_TOGETHER =
  /(\brange\b[^.;$€£\d]{0,30}[$€£]\d{1,3}(?:,\d{3})+)(?=[$€£]\d{1,3},\d{3}(?![\d$€£,]))/giu;
/** "1.Houston, TX$36.90": the number of an item without a space behind it. */
const NUMBER_OF_ITEM = /^(\s*\d{1,2}\.)(?=\p{Lu}\p{Ll}[\p{L} .,’'-]*[$€£]\d)/u;

/** A sum, and no more than a few words with it, as the text of a link. */
const LINKED_SUM =
  /(?<!!)\[((?:[\p{L}.,:~≈ -]{0,30})?(?:(?:[$€£₹]|(?:Rs\.?|INR|USD|EUR|GBP|AUD|CAD)\s?)\d[^\]|\n]{0,40}|\d[\d.,’ ]{1,12}\s?(?:€|EUR|[Ee]uros?|CHF|LPA|[Ll]akhs?)[^\]|\n]{0,20}))\]\([^()\s]{0,400}(?: "[^"]{0,100}")?\)/gu;

/** A sum between the marks of bold or italic type. */
const BOLD_SUM =
  /(?:(?<!\*)\*{1,3}|(?<![_\p{L}])_{1,3})((?:(?:[$€£₹]|(?:Rs\.?|INR|USD|EUR|GBP|AUD|CAD)\s?)\d[^*_|\n]{0,40})|\d[\d.,’ ]{1,12}\s?(?:€|EUR|[Ee]uros?|CHF))[*_]{1,3}(?![*_])/gu;

/** What is mended in a line, in this order: what is found, and what is left of it. */
const MENDS: readonly (readonly [RegExp, string])[] = [
  // "⭐ 4.4": what visitors of a site think of something.
  [/^\s*[⭐★]\uFE0F?\s?[0-5][.,]\d\s*$/u, ''],
  [PICTURE, ''],
  // "Community/AreaLowMedianHigh Notes" over "Canada 21.00 29.75 42.50 ⓘ": a column of marks that one may click.
  [/(?<=Low\s?Median\s?High)\s*Notes\s*$/u, ''],
  [/(?<=[\d%])\s*[ⓘℹ🛈▲▼△▽⬆⬇]\uFE0F?\s*$/u, ''],
  // "3.8$26.35per hour": what workers think of an employer, run into what he pays.
  [/^\s*[0-5]\.\d(?=[$€£]\d[\d.,]*\s?per )/u, ''],
  // "Greenhouse grower (m/f/x)": that anybody may hold a job.
  [/(?<=\p{L}) \([mfwhdx](?:\/[mfwhdxi*]){1,3}\)/giu, ''],
  // "Meta★4.2$118,400", "Quest Diagnostics4.1$21.48 per hour": the same behind the employer.
  [/(?<=\p{L})[★☆⭐]?\uFE0F? ?([0-5]\.\d)(?=(?:From )?[$€£₹]\d)/gu, ' ★$1 '],
  // "HomeSalariesHealthcareSurgical Technologist": the way to a page, whose parts were run together.
  [/^\s*Home(?:\p{Lu}[\p{L} &]*\p{Ll})?(?=\p{Lu})[\p{L} &-]*$/u, ''],
  // "» Interpreters by sector, per year": what points at a heading.
  [/^\s*[»▶►▸]\s+(?=\p{Lu}[^$€£₹\d:]*$)/u, ''],
  // "career-explorer / trades / electrician": the same with its signs, in the words of an address.
  [/^\s*\p{Ll}[\p{Ll}-]*(?: [/>›»] \p{Ll}[\p{Ll} -]*){2,}$/u, ''],
  // "Architekt*in / Architect": the name in the language of the country, for whoever holds the job.
  [/^\s*\p{Lu}\p{Ll}+[*:_/]in(?:nen)?\s?\/\s?(?=\p{Lu})/u, ''],
  // "Sous Chef [vs] Pastry Chef".
  [/(?<=\p{L} )[[(](vs\.?|versus)[\])](?= \p{L})/iu, '$1'],
  // "LIBRARIAN	vs	ARCHIVIST": a title over two columns.
  [/^\s*(\p{L}[^\t\d]{2,40})\t+(vs\.?|versus)\t+(\p{L}[^\t\d]{2,40})$/iu, '$1 $2 $3'],
  // "Controller ($50-$100 million companies)": in firms of what size.
  [
    /^(\p{Lu}[\p{L} ]{3,40}) \([^()]{0,40}\b(?:million|billion|employees|companies|revenue)\b[^()]{0,30}\)$/u,
    '$1',
  ],
  // "[$45,000](/pay)": a sum that leads to a page.
  [LINKED_SUM, '$1'],
  // "**$45,000**": a sum in bold type.
  [BOLD_SUM, '$1'],
  // A space that was read in the wrong code.
  [/^Ìý\s?/u, ' '],
  [KEYCAP, '$1$2. '],
  [PICTOGRAMS, '$1'],
  [NOT_KNOWN, 'N/A '],
  [RUN_TOGETHER, ' '],
  // "1-4$49,200", "20+$75,150", "Less than 1$44,900": years, and a sum that was run into them.
  [
    /^(\s*(?:(?:less than|under|up to|over|more than) \d{1,2}|\d{1,2}\s?[-–]\s?\d{1,2}|\d{1,2}\+)(?: ?(?:years?|yrs?))?)(?=[$€£₹]\d{1,3}(?:,\d{3}|\.\d\d))/iu,
    '$1\t',
  ],
  // "25%2.790 €": a percentile and its sum.
  [/^(\s*\d{1,2}%)(?=\d{1,3}(?:[.,]\d{3})+\s?€)/u, '$1 '],
  // "Rs 45,000/–": the stroke behind rupees, with a dash of another kind.
  [/(?<=[\d,]{4}\s?)\/\s?[–—]/gu, '/-'],
  // "#31. Boilermakers": a slide of a countdown.
  [/^#(?=\d{1,3}[.:] \p{Lu})/u, ''],
  // "Life insurance → $128,400".
  [/^([^$€£₹→]{1,40}?)\s?→\s?(?=[$€£₹]\d)/u, '$1: '],
  // "HydrologistsBachelor's degree$87,330": what a job asks for was run into its name.
  [/^(\p{Lu}[\p{L} -]+?s)((?:Bachelor|Master|Associate|Doctor)[’']s degree)(?=\$\d)/u, '$1 ($2): '],
  // "LSI€53,902": the increment for long service at the end of a scale.
  [/(?<!\p{L})LSI(?=€\d)/gu, 'LSI '],
  [RANGE_RUN_TOGETHER, '$1 – '],
  [NUMBER_OF_ITEM, '$1 '],
  // "approx.$51,000".
  [/\b(approx|avg|ca|circa)\.(?=[$€£₹]\d)/giu, '$1. '],
  [CELL_ALONE, '$1'],
  [PROSE_WITH_CELLS, '$1'],
];

/** A line without what says nothing and would be read for something: pictures at its beginning, a blank cell before a sign. */
export const plainLine = (line: string): string =>
  withoutArrow(MENDS.reduce((rest, [found, left]) => rest.replace(found, left), line));

/** "▸ FINANCIAL ANALYST": the arrow of what opens and shuts, before the name of a job. */
function withoutArrow(line: string): string {
  const name = /^\s*[▸►▶▹▷▾▼▽➤➜]\s*(\p{L}[^\d$€£₹]{1,60})$/u.exec(line)?.[1] ?? '';
  return name !== '' && isJobName(name) ? name : line;
}
