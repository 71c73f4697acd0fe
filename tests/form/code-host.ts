import { createHash } from 'node:crypto';
import type { BrowserContext, Route } from 'playwright-core';
import { z } from 'zod';

/** A commit as the form asked for it. */
export interface Commit {
  headline: string;
  branch: string;
  /** The files that it wrote, by their paths. */
  written: Map<string, string>;
  deleted: string[];
}

/** A code host that stands in for GitHub: one repository, one branch, all of it in memory. */
export interface CodeHost {
  files: Map<string, string>;
  commits: Commit[];
  /** Lets another person commit first. */
  commitFromElsewhere(path: string, text: string): void;
}

const requestSchema = z.object({
  query: z.string(),
  variables: z
    .object({
      input: z
        .object({
          branch: z.object({ branchName: z.string() }),
          expectedHeadOid: z.string(),
          message: z.object({ headline: z.string() }),
          fileChanges: z.object({
            additions: z.array(z.object({ path: z.string(), contents: z.string() })),
            deletions: z.array(z.object({ path: z.string() })),
          }),
        })
        .optional(),
    })
    .default({}),
});

const ANY_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

const oid = (kind: string, text: string): string =>
  createHash('sha1')
    .update(`${kind} ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

/** Answers what the form asks of the API at an address, for one repository; whatever else it asks, with 404. */
export async function standInForGitHub(
  context: BrowserContext,
  { api, files: given }: { api: string; files: ReadonlyMap<string, string> },
): Promise<CodeHost> {
  const files = new Map(given);
  const commits: Commit[] = [];
  let made = 0;
  const head = (): string => oid('commit', String(made));

  const json = (route: Route, body: unknown, status = 200): Promise<void> =>
    route.fulfill({ status, json: body, headers: ANY_ORIGIN });

  function repository(query: string): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    if (query.includes('defaultBranchRef')) answer.defaultBranchRef = { name: 'main' };
    if (/history\(first: 1\) /.test(query))
      answer.ref = { target: { history: { nodes: [{ oid: head(), message: 'Before' }] } } };
    for (const [, alias = '', id] of query.matchAll(/(content_\d+): object\(oid: "([0-9a-f]+)"\)/g))
      answer[alias] = {
        text: [...files.values()].find((text) => oid('blob', text) === id),
        isTruncated: false,
      };
    const author = { name: 'Another', email: 'another@site.example', user: { id: 2, login: 'another' } };
    for (const [, alias = ''] of query.matchAll(/(commit_\d+):\s*ref\b/g))
      answer[alias] = {
        target: { history: { nodes: [{ author, committedDate: '2026-11-01T00:00:00Z' }] } },
      };
    return answer;
  }

  async function answerQuery(route: Route): Promise<void> {
    const { query, variables } = requestSchema.parse(route.request().postDataJSON());
    const { input } = variables;
    if (!input) return json(route, { data: { repository: repository(query) } });
    if (input.expectedHeadOid !== head())
      return json(route, { data: null, errors: [{ message: 'Expected branch to point to another commit' }] });
    const written = new Map(
      input.fileChanges.additions.map(({ path, contents }) => [
        path,
        Buffer.from(contents, 'base64').toString('utf8'),
      ]),
    );
    const deleted = input.fileChanges.deletions.map(({ path }) => path);
    for (const [path, text] of written) files.set(path, text);
    for (const path of deleted) files.delete(path);
    made += 1;
    commits.push({ headline: input.message.headline, branch: input.branch.branchName, written, deleted });
    const commit: Record<string, unknown> = { oid: head(), committedDate: '2026-11-22T12:00:00Z' };
    for (const [, alias = '', path = ''] of query.matchAll(/(file_\d+): file\(path: "([^"]+)"\)/g))
      commit[alias] = { oid: oid('blob', files.get(path) ?? '') };
    return json(route, { data: { createCommitOnBranch: { commit } } });
  }

  await context.route(`${api}/**`, (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: ANY_ORIGIN });
    if (pathname === '/user')
      return json(route, { id: 1, login: 'editor', name: 'An Editor', email: 'editor@site.example' });
    if (pathname.includes('/collaborators/')) return route.fulfill({ status: 204, headers: ANY_ORIGIN });
    if (pathname.includes('/git/trees/'))
      return json(route, {
        sha: head(),
        truncated: false,
        tree: [...files].map(([path, text]) => ({
          path,
          type: 'blob',
          mode: '100644',
          sha: oid('blob', text),
          size: Buffer.byteLength(text),
        })),
      });
    if (pathname === '/graphql') return answerQuery(route);
    return json(route, { message: 'Not Found' }, 404);
  });

  return {
    files,
    commits,
    commitFromElsewhere(path, text) {
      files.set(path, text);
      made += 1;
    },
  };
}
