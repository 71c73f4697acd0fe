import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../scripts/checks/all-checks.ts';
import { citedSourcesSpeak } from '../../scripts/checks/rules/cited-sources-speak.ts';
import { comparisonFrontMatter } from '../../scripts/checks/rules/comparison-front-matter.ts';
import { factSheetFrontMatter } from '../../scripts/checks/rules/fact-sheet-front-matter.ts';
import { fileNames } from '../../scripts/checks/rules/file-names.ts';
import { mdxSyntax } from '../../scripts/checks/rules/mdx-syntax.ts';
import { recordsFresh } from '../../scripts/checks/rules/records-fresh.ts';
import { recordsValid } from '../../scripts/checks/rules/records-valid.ts';
import { references } from '../../scripts/checks/rules/references.ts';
import { roleFrontMatter } from '../../scripts/checks/rules/role-front-matter.ts';
import { roleNamesUnique } from '../../scripts/checks/rules/role-names-unique.ts';
import { sourceMarks } from '../../scripts/checks/rules/source-marks.ts';
import { yamlSyntax } from '../../scripts/checks/rules/yaml-syntax.ts';
import { readWorld, reported } from './fixture-world.ts';

// The texts are pinned, so that a change of wording is seen and read by a person.

describe.each(ALL_CHECKS)('$name', (check) => {
  test('finds nothing in a sound world', () => {
    expect(reported(check, readWorld())).toBe('');
  });
});

describe('front matter', () => {
  test('of a profile: every fault is told at the line of its field, with the likely meaning', () => {
    expect(reported(roleFrontMatter, readWorld('a-mistyped-field'))).toMatchInlineSnapshot(`
      "content/roles/baker.mdx:1:1
        The field "aliases" is missing.
        expected: a list
        to mend:  Add "aliases". See src/domain/role-profile.ts for what stands there.

      content/roles/baker.mdx:1:1
        The field "summary" is missing.
        expected: a text
        to mend:  Add "summary". See src/domain/role-profile.ts for what stands there.

      content/roles/baker.mdx:3:1
        The field "alias" is not known.
        expected: one of title, aliases, summary, summarySources, family, related, nearest, formerIds, reviewed
        to mend:  Did you mean "aliases"? If not: take the line out.

      content/roles/baker.mdx:4:1
        The field "sumary" is not known.
        expected: one of title, aliases, summary, summarySources, family, related, nearest, formerIds, reviewed
        to mend:  Did you mean "summary"? If not: take the line out.

      content/roles/baker.mdx:5:1
        "summarySources" is empty.
        expected: at least 1 entry
        to mend:  Fill it in. See src/domain/role-profile.ts for what stands there.

      content/roles/baker.mdx:6:1
        "family" is a number.
        expected: a text
        to mend:  Put it in quotes: "3".

      content/roles/baker.mdx:7:11
        "related, entry 1" is "Pastry Chef".
        expected: a role id is kebab-case and singular, such as "key-account-manager"
        to mend:  Correct the value.

      content/roles/baker.mdx:11:5
        The field "nearest, entry 1, because" is not known.
        expected: the fields that src/domain/role-profile.ts lists
        to mend:  Take the line out.

      8 faults in 1 file. Mend them, then run \`npm run check\` again."
    `);
  });

  test('of a comparison: a long summary, a missing list, a text for a list and a day that is none', () => {
    expect(reported(comparisonFrontMatter, readWorld('a-mistyped-field'))).toMatchInlineSnapshot(`
      "content/comparisons/baker-vs-pastry-chef.mdx:3:1
        "summary" has 262 characters.
        expected: at most 240 characters
        to mend:  Shorten it.

      content/comparisons/baker-vs-pastry-chef.mdx:6:5
        The field "chooseA, entry 1, sources" is missing.
        expected: a list
        to mend:  Add "sources". See src/domain/comparison-verdict.ts for what stands there.

      content/comparisons/baker-vs-pastry-chef.mdx:7:1
        "chooseB" is a text.
        expected: a list
        to mend:  Change it to a list. See src/domain/comparison-verdict.ts for what stands there.

      content/comparisons/baker-vs-pastry-chef.mdx:8:1
        "reviewed" is "2026-13-41".
        expected: a day of the calendar, such as 2026-11-22
        to mend:  Correct the value.

      4 faults in 1 file. Mend them, then run \`npm run check\` again."
    `);
  });

  test('of a fact sheet: a half address, a mistyped kind, a loose date, no hash and no licence', () => {
    expect(reported(factSheetFrontMatter, readWorld('a-mistyped-field'))).toMatchInlineSnapshot(`
      "seeds/guild-of-bakers.md:1:1
        The field "license" is missing.
        expected: a text
        to mend:  Add "license". See seeds/README.md for what stands there.

      seeds/guild-of-bakers.md:4:1
        "url" is "bakers.example/trades".
        expected: a full address, such as https://example.org/article
        to mend:  Correct the value.

      seeds/guild-of-bakers.md:5:1
        "kind" is "career-gide", which is none of the known values.
        expected: one of comparison-article, career-guide, encyclopedia, interviews, salary-page, handbook, survey
        to mend:  Did you mean "career-guide"? If not: see seeds/README.md for what stands there.

      seeds/guild-of-bakers.md:6:1
        "published" is "May 2024".
        expected: a date is "2024", "2024-05" or "2024-05-17"
        to mend:  Correct the value.

      seeds/guild-of-bakers.md:9:1
        "sha256" is "not known".
        expected: a SHA-256 is 64 lower-case hexadecimal digits
        to mend:  Correct the value.

      5 faults in 1 file. Mend them, then run \`npm run check\` again."
    `);
  });

  test('that is no YAML, or is not there, is told by place', () => {
    expect(reported(yamlSyntax, readWorld('broken-yaml'))).toMatchInlineSnapshot(`
      "content/roles/baker.mdx:3:10
        The front matter is no well-formed YAML: Nested mappings are not allowed in compact mappings.
        expected: one "field: value" a line
        to mend:  Put a value that holds ": " or "#", or starts with a sign, in double quotes; indent lists by two blanks.

      content/roles/baker.mdx:5:1
        The front matter is no well-formed YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
        expected: one "field: value" a line
        to mend:  Put a value that holds ": " or "#", or starts with a sign, in double quotes; indent lists by two blanks.

      content/roles/pastry-chef.mdx:1:1
        The file has no front matter.
        expected: a first line "---", then the fields, then a line "---"
        to mend:  Put the fields at the head of the file; any other file of the folder shows how.

      3 faults in 2 files. Mend them, then run \`npm run check\` again."
    `);
  });

  test('that is no YAML is not told a second time by the checks of its fields', () => {
    expect(reported(roleFrontMatter, readWorld('broken-yaml'))).toBe('');
  });
});

test('a file whose name is no address, or not that of its roles, is told with the right name', () => {
  expect(reported(fileNames, readWorld('misnamed-files'))).toMatchInlineSnapshot(`
    "content/comparisons/pastry-chef-vs-baker.mdx:2:9
      The file is named "pastry-chef-vs-baker", but its roles are baker and pastry-chef.
      expected: the file name baker-vs-pastry-chef.mdx: both roles in alphabetical order
      to mend:  Rename it to content/comparisons/baker-vs-pastry-chef.mdx, or correct "roles".

    content/roles/Head_Baker.mdx
      The name of the file, "Head_Baker", can be no address.
      expected: lower-case letters and digits, with single hyphens between words
      to mend:  Rename the file to "head-baker".

    2 faults in 2 files. Mend them, then run \`npm run check\` again."
  `);
});

test('a name or an address that two roles share is told, whatever its capitals and hyphens', () => {
  expect(reported(roleNamesUnique, readWorld('two-roles-of-one-name'))).toMatchInlineSnapshot(`
    "content/roles/confectioner.mdx:3:11
      The name "Bread-Baker" already belongs to content/roles/baker.mdx.
      expected: a name that leads to one role only
      to mend:  Take it out of one of the two files.

    content/roles/confectioner.mdx:3:37
      The name "Sugar Baker" stands twice in this file.
      expected: each name once
      to mend:  Take one of them out.

    content/roles/confectioner.mdx:4:13
      The former id "baker" is an address of content/roles/baker.mdx.
      expected: an address that leads to one role only
      to mend:  Take it out of "formerIds" in one of the two files.

    3 faults in 1 file. Mend them, then run \`npm run check\` again."
  `);
});

test('roles and sources that are not there are told, with the name that was likely meant', () => {
  expect(reported(references, readWorld('dangling-references'))).toMatchInlineSnapshot(`
    "content/comparisons/baker-vs-pastry-chef.mdx:2:16
      "roles" names the role "pastry-chefs", which has no profile.
      expected: one of baker, pastry-chef
      to mend:  Did you mean "pastry-chef"? If not: add content/roles/pastry-chefs.mdx, or take the name out.

    content/comparisons/baker-vs-pastry-chef.mdx:7:32
      "chooseA" names the source "town-crier", which has no fact sheet.
      expected: one of guild-of-bakers
      to mend:  Add seeds/town-crier.md, or take the name out.

    content/comparisons/baker-vs-pastry-chef.mdx:10:15
      "chooseB" names the source "bakers-guild", which has no fact sheet.
      expected: one of guild-of-bakers
      to mend:  Add seeds/bakers-guild.md, or take the name out.

    content/roles/baker.mdx:5:18
      "summarySources" names the source "gild-of-bakers", which has no fact sheet.
      expected: one of guild-of-bakers
      to mend:  Did you mean "guild-of-bakers"? If not: add seeds/gild-of-bakers.md, or take the name out.

    content/roles/baker.mdx:7:11
      "related" names the role "pastry-cheff", which has no profile.
      expected: one of baker, pastry-chef
      to mend:  Did you mean "pastry-chef"? If not: add content/roles/pastry-cheff.mdx, or take the name out.

    content/roles/baker.mdx:7:25
      "related" names the role itself, "baker".
      expected: other roles
      to mend:  Take the name out.

    content/roles/baker.mdx:9:11
      "nearest" names the role "butcher", which has no profile.
      expected: one of baker, pastry-chef
      to mend:  Add content/roles/butcher.mdx, or take the name out.

    7 faults in 2 files. Mend them, then run \`npm run check\` again."
  `);
});

test('a mark in prose that names no source or no record is told; code and comments are no marks', () => {
  expect(reported(sourceMarks, readWorld('marks-that-lead-nowhere'))).toMatchInlineSnapshot(`
    "content/roles/baker.mdx:5:23
      <Cite> names the source "guild-of-baker", which has no fact sheet.
      expected: one of guild-of-bakers
      to mend:  Did you mean "guild-of-bakers"? If not: add seeds/guild-of-baker.md, or take the mark out.

    content/roles/baker.mdx:7:8
      <Salary> names the record "baker-average-year-30000", which guild-of-bakers does not have.
      expected: the id of a pay record in content/records/guild-of-bakers.json
      to mend:  Did you mean "baker-average-year-31000"? If not: look the id up there, or on the page of the source.

    content/roles/baker.mdx:8:1
      <Salary> names the record "baker-duty-early-start", which guild-of-bakers does not have.
      expected: the id of a pay record in content/records/guild-of-bakers.json
      to mend:  Look the id up there, or on the page of the source.

    content/roles/baker.mdx:8:75
      <Cite> has no "source".
      expected: <Cite source="…" />
      to mend:  Write source="…" with an id from content/records.

    content/roles/baker.mdx:9:5
      "source" of <Cite> is no plain text.
      expected: <Cite source="…" />
      to mend:  Write source="…" with an id from content/records.

    content/roles/baker.mdx:9:45
      <Salary> has no "record".
      expected: <Salary source="…" record="…" />
      to mend:  Write record="…" with an id from content/records.

    content/roles/baker.mdx:11:9
      <Cite> names the record "no-such-thing-at-all", which guild-of-bakers does not have.
      expected: the id of a record in content/records/guild-of-bakers.json
      to mend:  Look the id up there, or on the page of the source.

    7 faults in 1 file. Mend them, then run \`npm run check\` again."
  `);
});

test('prose that MDX cannot read, an import and an unknown tag are told by place', () => {
  expect(reported(mdxSyntax, readWorld('broken-mdx'))).toMatchInlineSnapshot(`
    "content/roles/baker.mdx:5:13
      The prose is no well-formed MDX: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`).
      expected: Markdown, with tags that are closed
      to mend:  Write a plain "<" as "&lt;" and a plain "{" as "&#123;"; end a tag without content with "/>".

    content/roles/pastry-chef.mdx:5:1
      The prose imports or exports something.
      expected: prose; Cite, Note, Salary are there without an import
      to mend:  Take the line out. A sentence that starts with "import" or "export" needs other words first.

    content/roles/pastry-chef.mdx:7:11
      The tag <Ncte> is not known.
      expected: one of <Cite>, <Note>, <Salary>
      to mend:  Did you mean "Cite"? If not: take the tag out.

    content/roles/pastry-chef.mdx:7:35
      The tag <Carousel> is not known.
      expected: one of <Cite>, <Note>, <Salary>
      to mend:  Take the tag out.

    4 faults in 2 files. Mend them, then run \`npm run check\` again."
  `);
});

test('a source that states nothing of the role may not be cited for it', () => {
  expect(reported(citedSourcesSpeak, readWorld('a-source-that-says-nothing'))).toMatchInlineSnapshot(`
    "content/roles/baker.mdx:3:35
      "fishmongers" is cited here, but states nothing of baker.
      expected: one of guild-of-bakers
      to mend:  Cite the source that bears the claim, or take the claim out.

    content/roles/baker.mdx:6:19
      "fishmongers" is cited here, but states nothing of baker.
      expected: one of guild-of-bakers
      to mend:  Cite the source that bears the claim, or take the claim out.

    2 faults in 1 file. Mend them, then run \`npm run check\` again."
  `);
});

test('records that were torn or edited by hand are told, with the command that makes them anew', () => {
  expect(reported(recordsValid, readWorld('broken-records'))).toMatchInlineSnapshot(`
    "content/records/guild-of-bakers.json
      In source.id: Invalid input: expected string, received undefined; 10 more like it.
      expected: records by src/domain/record-file.ts
      to mend:  Run \`npm run normalize\`: records are made from seeds/ and never edited by hand.

    content/records/torn.json
      The file is no JSON: Unexpected end of JSON input.
      expected: JSON
      to mend:  Run \`npm run normalize\`: records are made from seeds/ and never edited by hand.

    2 faults in 2 files. Mend them, then run \`npm run check\` again."
  `);
});

test('records that no longer follow from the fact sheets are told, with the command that makes them anew', () => {
  expect(reported(recordsFresh, readWorld('a-fact-sheet-that-changed'))).toMatchInlineSnapshot(`
    "content/records/fishmongers.json
      These are records of seeds/fishmongers.md, which is not there.
      expected: the records that the normalizer makes of the fact sheets, to the byte
      to mend:  Put the fact sheet back, or run \`npm run normalize\` to take the records out.

    content/records/guild-of-bakers.json
      The records are not what seeds/guild-of-bakers.md makes of them: 5 lines differ.
      expected: the records that the normalizer makes of the fact sheets, to the byte
      to mend:  Run \`npm run normalize\`, then read what \`git diff content/records\` shows. Never edit the records by hand.

    content/records/millers.json
      There are no records of seeds/millers.md yet.
      expected: the records that the normalizer makes of the fact sheets, to the byte
      to mend:  Run \`npm run normalize\`, then read what \`git diff content/records\` shows. Never edit the records by hand.

    3 faults in 3 files. Mend them, then run \`npm run check\` again."
  `);
});

test('a fact sheet of which nothing becomes a record is told, and its records are not told on top', () => {
  expect(reported(recordsFresh, readWorld('a-fact-sheet-without-facts'))).toMatchInlineSnapshot(`
    "seeds/guild-of-bakers.md
      Nothing in the fact sheet became a record.
      expected: what the normalizer can make records of
      to mend:  See in seeds/README.md how headings name a role and a kind of fact.

    1 fault in 1 file. Mend them, then run \`npm run check\` again."
  `);
});

test('records of a fact sheet with a faulty head are left to the check of its head', () => {
  const content = readWorld('a-mistyped-field');
  expect(reported(recordsFresh, content)).toBe('');
  expect(reported(factSheetFrontMatter, content)).not.toBe('');
});
