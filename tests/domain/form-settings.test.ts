import { describe, expect, test } from 'vitest';
import { FormSettingsFault, formSettings, formVariables } from '../../src/domain/form-settings.ts';

function faultOf(environment: Parameters<typeof formSettings>[0]): string {
  try {
    formSettings(environment);
  } catch (error) {
    if (error instanceof FormSettingsFault) return error.message;
    throw error;
  }
  return '';
}

describe('the form for editors', () => {
  test('is off where nothing asks for it', () => {
    expect(formSettings({})).toBeNull();
    expect(formSettings({ ADMIN_REPOSITORY: '', ADMIN_BRANCH: ' ' })).toBeNull();
  });

  test('is on for a repository, on GitHub and its main branch unless said otherwise', () => {
    expect(formSettings({ ADMIN_REPOSITORY: 'careers/side-by-side' })).toEqual({
      host: 'github',
      repository: 'careers/side-by-side',
      branch: 'main',
      api: 'https://api.github.com',
      signIn: null,
    });
  });

  test('saves to a code host of one’s own', () => {
    expect(
      formSettings({
        ADMIN_REPOSITORY: 'careers/side-by-side',
        ADMIN_BRANCH: 'edits',
        ADMIN_HOST: 'gitea',
        ADMIN_API: 'https://git.example/api/v1/',
        ADMIN_SIGN_IN: 'https://git.example',
      }),
    ).toEqual({
      host: 'gitea',
      repository: 'careers/side-by-side',
      branch: 'edits',
      api: 'https://git.example/api/v1',
      signIn: 'https://git.example',
    });
  });

  test('is told to another process in the variables it is read from', () => {
    const settings = formSettings({ ADMIN_REPOSITORY: 'careers/group/site', ADMIN_HOST: 'gitlab' });
    expect(formSettings(formVariables(settings))).toEqual(settings);
    expect(formSettings(formVariables(null))).toBeNull();
  });
});

describe('settings that cannot be used', () => {
  test('are told all at once, with what to write', () => {
    expect(
      faultOf({
        ADMIN_REPOSITORY: 'https://git.example/careers',
        ADMIN_BRANCH: 'my edits',
        ADMIN_HOST: 'svn',
        ADMIN_API: 'git.example',
      }),
    ).toMatchInlineSnapshot(`
      "The settings of the form for editors cannot be used (HOSTING.md):
        ADMIN_REPOSITORY: "https://git.example/careers" is no repository. Write it as owner/name, without the host.
        ADMIN_BRANCH: "my edits" is no name of a branch.
        ADMIN_HOST: "svn" is no code host that the form knows. Write github, gitlab, gitea.
        ADMIN_API: "git.example" is no address. Write it with https:// in front."
    `);
  });

  test('without a repository are no wish for a form', () => {
    expect(faultOf({ ADMIN_BRANCH: 'edits', ADMIN_HOST: 'github' })).toMatchInlineSnapshot(`
      "The settings of the form for editors cannot be used (HOSTING.md):
        ADMIN_BRANCH, ADMIN_HOST: set without ADMIN_REPOSITORY, which switches the form on. Set ADMIN_REPOSITORY=owner/name too, or unset them."
    `);
  });

  test('of a host that everyone runs for themselves lack its address', () => {
    expect(faultOf({ ADMIN_REPOSITORY: 'careers/site', ADMIN_HOST: 'gitea' })).toMatchInlineSnapshot(`
      "The settings of the form for editors cannot be used (HOSTING.md):
        ADMIN_API: gitea has no public service that is taken for granted. Write the address of its API, such as https://git.example/api/v1."
    `);
  });
});
