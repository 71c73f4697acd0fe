import { BAKER, type Catalogue } from './entry.ts';

const WEEK = '## What the week holds';

/** Faults of prose, its tags and its figures. */
export const PROSE_FAULTS = {
  'mdx-syntax': {
    title: 'Prose that cannot be read',
    cause:
      'In MDX a `<` begins a tag and a `{` begins a program. A plain one, or a tag that is not closed, stops the build.',
    mend: 'Write a plain `<` as `&lt;` and a plain `{` as `&#123;`; end a tag without content with `/>`.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'Night work (<6 hours) is paid',
      right: 'Night work is paid',
    },
  },
  'mdx-import': {
    title: 'An import in prose',
    cause:
      'Prose loads nothing: what editors may use is there without an import, and nothing else fits a page.',
    mend: 'Take the line out. A sentence that starts with “import” or “export” needs other words first.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: `import Cake from './Cake.astro'\n\n${WEEK}`, right: WEEK },
  },
  'mdx-expression': {
    title: 'A program in prose',
    cause:
      'What stands in braces is worked out when the page is made: a figure from there has no source, and a name from there may not exist. Only comments may stand in braces.',
    mend: 'Write out what it comes to, with its source.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'Night work is paid {extra} in most',
      right: 'Night work is paid extra in most',
    },
  },
  'prose-missing': {
    title: 'No prose',
    cause: 'There is nothing below the front matter, and the page would have an empty section.',
    mend: 'Write what there is to say, with its sources.',
    fix: null,
    example: {
      kind: 'edit',
      file: 'content/comparisons/baker-vs-pastry-chef.mdx',
      wrong: '',
      right: 'Both trades are learnt at the oven. <Cite source="guild-of-bakers" />\n',
    },
  },
  'component-unknown': {
    title: 'A tag that is not known',
    cause: 'A tag with a capital letter is a component, and no component has this name.',
    mend: 'Take one of those in docs/prose-components.md, or take the tag out.',
    fix: 'Corrects the name where exactly one component is two letters off at most.',
    example: { kind: 'edit', file: BAKER, wrong: `<Carousel />\n\n${WEEK}`, right: WEEK },
  },
  'component-content': {
    title: 'A tag with content that it does not show, or without what it needs',
    cause:
      'Some tags stand for themselves, such as a source mark; others say something of the words between them.',
    mend: 'End the first kind with `/>`, and put words between the tags of the other.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '<Note></Note>',
      right: '<Note>Night work is paid extra in most towns.</Note>',
    },
  },
  'prop-unknown': {
    title: 'An attribute that the tag does not have',
    cause: 'The tag takes no notice of it. Most often it is misspelt.',
    mend: 'Correct its name, or take it out.',
    fix: 'Corrects the name where exactly one attribute of the tag is two letters off at most.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '<Note title="Nights">Night work',
      right: '<Note>Night work',
    },
  },
  'prop-missing': {
    title: 'An attribute that is missing',
    cause: 'Without it the tag does not know what to show.',
    mend: 'Add it, as the example in the message shows.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '<Salary source="guild-of-bakers" />',
      right: '<Salary source="guild-of-bakers" record="baker-average-year-31000" />',
    },
  },
  'prop-wrong-type': {
    title: 'An attribute that is no plain text',
    cause: 'Attributes hold a plain text in quotes, so that it can be seen whether what they name is there.',
    mend: 'Write `name="…"`.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'record={duty}',
      right: 'record="baker-duty-early-start"',
    },
  },
  'prop-wrong-value': {
    title: 'An attribute that says what the tag cannot show',
    cause:
      'A small table has room for two or three roles and for six rows at most, by pay or by a kind of fact; a ladder has two to six steps without figures; and some attributes stand instead of each other.',
    mend: 'Correct the value as the message says; docs/prose-components.md tells what each attribute takes.',
    fix: 'Corrects the name of a row where exactly one is two letters off at most.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: `<Compare roles="baker, pastry-chef" show="pay, growht" />\n\n${WEEK}`,
      right: WEEK,
    },
  },
  'component-empty': {
    title: 'A tag that has nothing to show',
    cause:
      'A ladder is drawn only where a source tells a career in order, step by step: an order is never guessed.',
    mend: 'Name the steps yourself, with the source that does; or take the tag out and say it in a sentence.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: `<Ladder role="baker" />\n\n${WEEK}`, right: WEEK },
  },
  'quotation-too-long': {
    title: 'A quotation that is too long',
    cause:
      'The words of a source belong to its publisher; facts, figures and names belong to nobody. A term or a turn of phrase may be quoted where it matters as such, in seven words at most, and 25 of one source on a page; from there on it is the author’s text.',
    mend: 'Quote fewer words, or say it in your own and cite the source with `<Cite>`.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '<Quote source="guild-of-bakers">night work is paid extra in most of our towns</Quote>',
      right: 'Night work is paid extra in most towns.',
    },
  },
  'html-not-allowed': {
    title: 'HTML that has no place in prose',
    cause:
      'Scripts, styles and frames are blocked by the security policy of the pages, and would not work in print or for everyone.',
    mend: 'Take it out. Write Markdown; how things look is for the style sheets.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: `<iframe src="https://example.org/"></iframe>\n\n${WEEK}`,
      right: WEEK,
    },
  },
  'heading-level': {
    title: 'A heading of the wrong level',
    cause:
      'The title of the page is its one heading of the first level. Readers who go from heading to heading lose their way where a level is left out.',
    mend: 'Begin with `##`, and go down one level at a time.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: '# What the week holds', right: WEEK },
  },
  'heading-anchor-taken': {
    title: 'A heading that has the name of a section',
    cause:
      'Each heading has an address within its page, made of its words. The sections of the page have theirs already, such as `#pay` and `#skills`, and links would lead to the wrong place.',
    mend: 'Use other words: “What it pays” for “Pay”.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: '## Pay', right: WEEK },
  },
  'table-aligned': {
    title: 'A table with aligned columns',
    cause:
      'The colons would become a style within the page, which the security policy blocks. Figures in tables are aligned by the style sheets.',
    mend: 'Write `| --- | --- |`.',
    fix: 'Takes the colons out.',
    example: { kind: 'edit', file: BAKER, wrong: '| :-- | --: |', right: '| --- | --- |' },
  },
  'picture-without-alt': {
    title: 'A picture without alternative text',
    cause: 'Who does not see the picture, or prints it badly, would not know what it tells.',
    mend: 'Say in a few words what the picture tells: `![An oven with three doors](./pictures/oven.png)`.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: '![](./pictures/oven.png)',
      right: '![An oven with three doors](./pictures/oven.png)',
    },
  },
  'picture-missing': {
    title: 'A picture that is not there',
    cause:
      'The file does not exist, or lies on another site. Pages ask nothing of other sites, so that nothing is known there of our readers.',
    mend: 'Put the file into `pictures/` beside the text and name it from there, or correct its name.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: './pictures/ovens.png', right: './pictures/oven.png' },
  },
  'figure-unfounded': {
    title: 'A figure that no record bears',
    cause:
      'Every amount, percentage and number in prose must stand in a record. Where the sentence has source marks, in a record of one of these sources; where it has none, in a record of the page’s roles. A figure in a summary or a reason must stand in a record of the sources named with it. A percentage is borne by percentages alone, and a sum of money by sums of money. Numbers in words count where a unit follows (“six to eight years”), and shares always do (“three in ten”). No figures are: names such as B2B, 24/7 and 401(k), ordinals (“2nd”), counts up to 20 in headings, and the fields for dates.',
    mend: 'Correct the figure, or cite the source that states it. Show pay with `<Salary>`. Put `<Own>…</Own>` around a figure of your own, such as a count; in front matter, say it without a figure.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: 'The work grows by 6%.', right: 'The work grows by 5%.' },
  },
  'own-money': {
    title: 'A sum of money that is said to be the editor’s own',
    cause: 'Counts may be ours; what anyone is paid is always a source’s to say.',
    mend: 'Show the pay with `<Salary>`, or take the sum out.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'In our street, <Own>$900 a week</Own> is usual.',
      right: 'In our street, <Own>three in ten</Own> bakeries open on Sundays.',
    },
  },
} as const satisfies Catalogue;
