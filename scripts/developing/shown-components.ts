import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ShownComponent } from '../../src/desk/shown-component.ts';
import { PROSE_COMPONENTS_BY_NAME, type ProseComponent } from '../../src/domain/prose-component-contract.ts';
import { REFERENCE_WORDS } from '../checks/docs.ts';
import { type Content, readContent } from '../checks/read-content.ts';
import { saidOfTags, wrongUses } from './wrong-uses.ts';

type ConfigSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
type VitePlugins = NonNullable<NonNullable<Parameters<ConfigSetup['updateConfig']>[0]['vite']>['plugins']>;

const examplesOf = ({ example, otherExamples = [] }: ProseComponent): string[] => [example, ...otherExamples];

/** What the desk says of a component: its contract in words, and what comes of using it wrongly. */
export function shownComponent(
  content: Content,
  name: string,
  component: ProseComponent,
): Omit<ShownComponent, 'examples'> & { examples: { source: string }[] } {
  const examples = examplesOf(component);
  return {
    name,
    meaning: component.meaning,
    standsAround:
      component.content === 'none'
        ? null
        : component.mostWords === undefined
          ? 'words'
          : `words, ${component.mostWords} at most`,
    either: (component.either ?? []).map((names) => names.join(' with ')),
    props: Object.entries(component.props).map(([prop, { required, refersTo, meaning }]) => ({
      name: prop,
      refersTo: REFERENCE_WORDS[refersTo],
      required,
      meaning,
      example: new RegExp(`\\s${prop}="([^"]*)"`).exec(examples.join(' '))?.[1] ?? null,
    })),
    examples: examples.map((source) => ({ source })),
    wrong: wrongUses(name, component).map(({ slip, written }) => ({
      slip,
      written,
      said: saidOfTags(content, written).map(({ code, wrong, expected, next }) => ({
        code,
        wrong,
        expected,
        next,
      })),
    })),
  };
}

const LIST = 'virtual:shown-components';
const RESOLVED_LIST = `\0${LIST}`;
/** Each example is MDX of its own, so that it is rendered as it would be in a profile. No such file lies there. */
const EXAMPLE = /\/src\/desk\/examples\/(\w+)-(\d+)\.mdx$/;

/** Gives the page that shows all components what it shows, made from their contract. */
export function shownComponents(root: string): VitePlugins {
  const pathOf = (name: string, index: number): string =>
    join(root, `src/desk/examples/${name}-${index}.mdx`).replaceAll('\\', '/');
  const load = (id: string): string | undefined => {
    if (id === RESOLVED_LIST) return listModule();
    const [, name = '', index = ''] = EXAMPLE.exec(id) ?? [];
    const component = PROSE_COMPONENTS_BY_NAME.get(name);
    return component && examplesOf(component)[Number(index)];
  };
  const listModule = (): string => {
    const content = readContent(root);
    const all = [...PROSE_COMPONENTS_BY_NAME].map(([name, component]) =>
      shownComponent(content, name, component),
    );
    const rendered = all.flatMap(({ name, examples }) =>
      examples.map((_, index) => ({ variable: `${name}${index}`, path: pathOf(name, index) })),
    );
    return [
      ...rendered.map(
        ({ variable, path }) => `import { Content as ${variable} } from ${JSON.stringify(path)};`,
      ),
      `const rendered = { ${rendered.map(({ variable }) => variable).join(', ')} };`,
      `export const SHOWN_COMPONENTS = ${JSON.stringify(all)}.map((one) => ({ ...one, examples: one.examples.map((example, index) => ({ ...example, Content: rendered[one.name + index] })) }));`,
    ].join('\n');
  };
  return [
    {
      name: 'shown-components',
      apply: 'serve',
      enforce: 'pre',
      resolveId: (id: string) => (id === LIST ? RESOLVED_LIST : EXAMPLE.test(id) ? id : undefined),
      load,
    },
  ];
}
