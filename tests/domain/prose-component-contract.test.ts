import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { PROSE_COMPONENTS_BY_NAME } from '../../src/domain/prose-component-contract.ts';

const FOLDER = join(import.meta.dirname, '../../src/components');

/** What the table of components gives editors, by the file that each comes from; plain elements of Markdown apart. */
function givenComponents(): Map<string, string> {
  const file = ts.createSourceFile(
    'prose-components.ts',
    readFileSync(join(FOLDER, 'prose-components.ts'), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const files = new Map<string, string>();
  const names: string[] = [];
  file.forEachChild(function visit(node) {
    if (ts.isImportDeclaration(node) && node.importClause?.name && ts.isStringLiteral(node.moduleSpecifier))
      files.set(node.importClause.name.text, node.moduleSpecifier.text);
    if (ts.isShorthandPropertyAssignment(node)) names.push(node.name.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) names.push(node.name.text);
    node.forEachChild(visit);
  });
  return new Map(names.filter((name) => /^[A-Z]/.test(name)).map((name) => [name, files.get(name) ?? '']));
}

/** The props that an Astro component says it takes: name, and whether it may be left out. */
function propsOf(text: string): Record<string, { required: boolean }> {
  const [, script = ''] = /^---\n([\s\S]*?)\n---$/m.exec(text) ?? [];
  const file = ts.createSourceFile('component.ts', script, ts.ScriptTarget.Latest);
  const props: Record<string, { required: boolean }> = {};
  file.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'Props') return;
    for (const member of node.members)
      if (ts.isPropertySignature(member) && ts.isIdentifier(member.name))
        props[member.name.text] = { required: member.questionToken === undefined };
  });
  return props;
}

const given = givenComponents();

test('the contract names what editors are given, and nothing else', () => {
  expect([...PROSE_COMPONENTS_BY_NAME.keys()].sort()).toEqual([...given.keys()].sort());
});

describe.each([...PROSE_COMPONENTS_BY_NAME])('%s', (name, { props, content, example }) => {
  const file = given.get(name) ?? expect.unreachable();
  const text = readFileSync(join(FOLDER, file), 'utf8');

  test('is a component that is there', () => {
    expect(readdirSync(FOLDER)).toContain(file.replace('./', ''));
  });

  test('takes the props that the contract names', () => {
    expect(propsOf(text)).toEqual(
      Object.fromEntries(Object.entries(props).map(([prop, { required }]) => [prop, { required }])),
    );
  });

  test('shows what stands in it exactly where the contract says that something does', () => {
    expect(/<slot\s*\/>/.test(text)).toBe(content === 'required');
  });

  test('has an example of itself', () => {
    expect(example).toContain(`<${name}`);
  });
});
