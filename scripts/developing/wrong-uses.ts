import type { ProseComponent } from '../../src/domain/prose-component-contract.ts';
import { type Finding, placesOf } from '../checks/finding.ts';
import { readProse } from '../checks/prose.ts';
import type { Content, WrittenFile } from '../checks/read-content.ts';
import { components } from '../checks/rules/components.ts';

/** A slip that is easily made with a tag. */
export interface WrongUse {
  /** What the slip is, as half a sentence. */
  slip: string;
  /** The tag as it would be written. */
  written: string;
}

const attribute = (name: string): RegExp => new RegExp(`\\s${name}="([^"]*)"`);

/** "source" → "sorce": the first letters of a name are rarely those that are mistyped. */
const misspelt = (name: string): string => name.slice(0, 1) + name.slice(2);

/** The tag itself, without the words that stand around it in an example. */
function tagIn(name: string, example: string): string {
  return new RegExp(`<${name}[\\s\\S]*?/>|<${name}[\\s\\S]*?</${name}>`).exec(example)?.[0] ?? example;
}

/** The slips that the contract of a component lets one make, each made in its own example. */
export function wrongUses(name: string, component: ProseComponent): WrongUse[] {
  const tag = tagIn(name, component.example);
  const props = Object.entries(component.props).filter(([prop]) => attribute(prop).test(tag));
  const [first] = props;
  const required = props.find(([, { required }]) => required);
  const opening = new RegExp(`<${name}[^>]*>`).exec(tag)?.[0] ?? '';
  const around = (words: string): string => `${opening.replace(/\s*\/?>$/, '>')}${words}</${name}>`;
  return [
    ...(first
      ? [
          {
            slip: 'an attribute that is misspelt',
            written: tag.replace(`${first[0]}=`, `${misspelt(first[0])}=`),
          },
          {
            slip: 'a name that is misspelt',
            written: tag.replace(attribute(first[0]), (whole, value: string) =>
              whole.replace(value, value.slice(0, -1)),
            ),
          },
        ]
      : [
          {
            slip: 'an attribute that there is none of',
            written: tag.replace(`<${name}`, `<${name} title="…"`),
          },
        ]),
    ...(required
      ? [{ slip: 'an attribute left out', written: tag.replace(attribute(required[0]), '') }]
      : []),
    ...(component.either ? [{ slip: 'nothing said of what it shows', written: `<${name} />` }] : []),
    component.content === 'none'
      ? { slip: 'words that it would not show', written: around('words') }
      : { slip: 'no words', written: around('') },
    ...(component.mostWords === undefined
      ? []
      : [
          {
            slip: 'too many words',
            written: around(Array.from({ length: component.mostWords + 1 }, () => 'word').join(' ')),
          },
        ]),
  ];
}

/** What `npm run check` would say of some prose, were it that of a profile; faults of its tags alone. */
export function saidOfTags(content: Content, text: string): Finding[] {
  const placeAt = placesOf(text);
  const written: WrittenFile = {
    file: 'content/roles/example.mdx',
    id: 'example',
    text,
    placeAt,
    frontMatter: null,
    prose: readProse(text, placeAt),
  };
  return components.check({ ...content, roles: [written], comparisons: [] }).findings;
}
