import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addForm, copyForm } from '../../scripts/building/add-form.ts';
import { type FormSettings, formSettings } from '../../src/domain/form-settings.ts';

/** The addresses that the form adds to what Astro makes. */
function addedTo(command: string, settings: FormSettings | null): string[] {
  const added: string[] = [];
  addForm(settings).hooks['astro:config:setup']({
    command,
    injectRoute: ({ pattern }) => added.push(pattern),
  });
  return added;
}

const SETTINGS = formSettings({ ADMIN_REPOSITORY: 'careers/side-by-side' });

describe('the form for editors', () => {
  test('adds its page and its configuration to a build that asks for it', () => {
    expect(addedTo('build', SETTINGS)).toEqual(['/admin/', '/admin/config.json']);
  });

  test('adds nothing to a build that does not, nor to the site while it is being edited', () => {
    expect(addedTo('build', null)).toEqual([]);
    expect(addedTo('dev', SETTINGS)).toEqual([]);
  });

  test('says what to do where its package is not installed', () => {
    const root = mkdtempSync(join(tmpdir(), 'bare-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    expect(() => copyForm(root, join(root, 'dist'))).toThrow(
      'The form for editors is not installed: run `npm ci`, without leaving out what is for development.',
    );
  });
});
