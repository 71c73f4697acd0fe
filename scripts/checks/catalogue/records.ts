import { type Catalogue, CORRECTIONS, RECORDS, SHEET } from './entry.ts';

const NIGHT = '- record: baker-duty-early-start\n';

/** Faults of fact sheets, records and corrections. */
export const RECORD_FAULTS = {
  'fact-sheet-without-origin': {
    title: 'A fact sheet that does not say where its facts came from',
    cause:
      'Publisher, title, address, kind, the day on which the text reached us, its fingerprint and its license are what makes a fact sheet a witness. Without one of them no one could look the fact up.',
    mend: 'Add the field; seeds/README.md says what stands there.',
    fix: null,
    example: { kind: 'edit', file: SHEET, wrong: '', right: 'publisher: Guild of Bakers\n' },
  },
  'fact-sheet-without-facts': {
    title: 'A fact sheet of which nothing becomes a record',
    cause:
      'The normalizer found no role, or no fact in a form that it reads, or nothing below the front matter at all.',
    mend: 'See in seeds/README.md how headings name a role and a kind of fact.',
    fix: null,
    example: {
      kind: 'added',
      file: 'seeds/millers.md',
      text: '---\npublisher: Millers\ntitle: Notes\nurl: https://millers.example/notes\nkind: career-guide\npublished: null\ndating: null\naccessed: "2026-11-21"\nsha256: "0000000000000000000000000000000000000000000000000000000000000001"\nlicense: none\n---\n\nNothing yet.\n',
      instead: 'Below the front matter, a heading names a role, and lists or tables state facts of it.',
    },
  },
  'fact-sheet-twice': {
    title: 'Two fact sheets of one article',
    cause: 'Both have the same fingerprint, so one witness would count as two.',
    mend: 'Put what is new into the older one, or correct `sha256` where the articles differ.',
    fix: null,
    example: {
      kind: 'added',
      file: 'seeds/guild-of-bakers-again.md',
      text: '---\npublisher: Guild of Bakers\ntitle: Trades of the oven\nurl: https://bakers.example/trades\nkind: career-guide\npublished: null\ndating: null\naccessed: "2026-11-21"\nsha256: 5f3a000000000000000000000000000000000000000000000000000000000000\nlicense: none\n---\n\n# Trades of the oven\n\n## Baker\n\n### Duties\n\n- Early start\n',
      instead: 'The article has one fact sheet, `seeds/guild-of-bakers.md`.',
    },
  },
  'records-broken': {
    title: 'Records that cannot be read',
    cause:
      'The file is torn, or was edited by hand: it is no JSON, or does not follow the contract of records.',
    mend: 'Run `npm run normalize`. A record that was read wrongly is set right in `content/corrections`.',
    fix: null,
    example: { kind: 'edit', file: RECORDS, wrong: '"salaries": 0,\n  "was": [', right: '"salaries": [' },
  },
  'records-stale': {
    title: 'Records that are not what their fact sheet makes them',
    cause:
      'The fact sheet, a role’s name or a correction was changed after the records were made, or the records were edited by hand.',
    mend: 'Run `npm run normalize` and commit what it writes. A record that was read wrongly is set right in `content/corrections`.',
    fix: null,
    example: { kind: 'edit', file: RECORDS, wrong: '"text": "$31,100"', right: '"text": "$31,000"' },
  },
  'records-missing': {
    title: 'A fact sheet without records',
    cause: 'The fact sheet is new, and its records were not made or not committed.',
    mend: 'Run `npm run normalize` and commit what it writes.',
    fix: null,
    example: {
      kind: 'removed',
      file: RECORDS,
      instead: 'The file is there, as `npm run normalize` writes it.',
    },
  },
  'records-surplus': {
    title: 'Records of a fact sheet that is not there',
    cause: 'The fact sheet was removed or renamed, and its records were left.',
    mend: 'Put the fact sheet back, or run `npm run normalize` to take the records out.',
    fix: null,
    example: {
      kind: 'added',
      file: 'content/records/millers.json',
      text: '{\n  "generated": "",\n  "source": {\n    "id": "millers",\n    "publisher": "Millers",\n    "title": "Notes",\n    "url": "https://millers.example/notes",\n    "kind": "career-guide",\n    "published": null,\n    "dating": null,\n    "accessed": "2026-11-21",\n    "sha256": "0000000000000000000000000000000000000000000000000000000000000001",\n    "license": "none"\n  },\n  "roles": [],\n  "salaries": [],\n  "facts": [],\n  "coverage": []\n}\n',
      instead: 'There is a fact sheet `seeds/millers.md`, or no such file of records.',
    },
  },
  'correction-form': {
    title: 'A correction of the wrong form',
    cause:
      'A file of corrections is a list; each has a `record`, a `reason` of at least ten characters, `expect` and `set`.',
    mend: 'Write it as content/corrections/README.md shows.',
    fix: 'Corrects the name of a field where exactly one is two letters off at most.',
    example: {
      kind: 'added',
      file: CORRECTIONS,
      text: `${NIGHT}  reason: The sheet speaks of journeymen.\n  expects: { number: null }\n  set: null\n`,
      instead: '`expect: { number: null }`',
    },
  },
  'correction-source-unknown': {
    title: 'Corrections of no source',
    cause: 'A file of corrections is named as its fact sheet is, and there is none of this name.',
    mend: 'Rename the file, or remove it.',
    fix: null,
    example: {
      kind: 'added',
      file: 'content/corrections/millers.yml',
      text: `${NIGHT}  reason: The sheet speaks of journeymen.\n  expect: { number: null }\n  set: null\n`,
      instead: 'The file is named `content/corrections/guild-of-bakers.yml`.',
    },
  },
  'correction-record-unknown': {
    title: 'A correction of a record that is not there',
    cause: 'The record has another id, or the normalizer no longer makes it.',
    mend: 'Look at the fact sheet and its records; then update the correction, or remove it.',
    fix: null,
    example: {
      kind: 'added',
      file: CORRECTIONS,
      text: '- record: baker-duty-late-start\n  reason: The sheet speaks of journeymen.\n  expect: { number: null }\n  set: null\n',
      instead: '`record: baker-duty-early-start`',
    },
  },
  'correction-outdated': {
    title: 'A correction that has had its day',
    cause:
      'The record no longer reads as `expect` says: the normalizer may have come to read it rightly, or the fact sheet was changed.',
    mend: 'Look at the record. Where it is right now, remove the correction; else update `expect`.',
    fix: null,
    example: {
      kind: 'added',
      file: CORRECTIONS,
      text: `${NIGHT}  reason: The sheet speaks of journeymen.\n  expect: { number: 4 }\n  set: { number: null }\n`,
      instead: '`expect` holds the fields as they stand in the record now.',
    },
  },
  'correction-sets-no-record': {
    title: 'A correction that makes no record',
    cause:
      'What `set` says leaves something that is no record: a field has another name, or a value that it cannot have.',
    mend: 'See src/domain/salary-record.ts and src/domain/fact.ts for the fields; `set: null` takes the record out.',
    fix: null,
    example: {
      kind: 'added',
      file: CORRECTIONS,
      text: `${NIGHT}  reason: The sheet speaks of journeymen.\n  expect: { number: null }\n  set: { unit: loaves }\n`,
      instead: '`set: { unit: hours per week }`',
    },
  },
} as const satisfies Catalogue;
