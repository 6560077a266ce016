import { isWordingNote } from '../../domain/wording/note.ts';
import { unseenSignInField, unseenSignInText } from '../../domain/typography/unseen-signs.ts';
import { isNumberLink } from '../../domain/numbers/number-links.ts';
import { type MdxComponentName, mdxComponents } from '../../schemas/mdx-components.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { parsedBodyOf } from '../entry-body.ts';
import { nodesOf, type TextNode } from '../mdx.ts';
import { bodyFault, placeIn, type Rule } from './rule.ts';

/** A text holds Markdown and the components of the list: no code, no HTML, nothing that runs. */
export const textsAreSafe: Rule = ({ entries }) => entries.flatMap(faultsInBody);

function faultsInBody(entry: EntryFile): Fault[] {
  const parsed = parsedBodyOf(entry);
  if (!('tree' in parsed)) {
    return [
      bodyFault(entry, parsed, {
        rule: 'mdx/syntax',
        message: 'has a sign that opens something and is not closed',
        remedy:
          'Close what was opened, such as <InShort> by </InShort>. A single < or { in a sentence is written \\< or \\{. Notes to yourself do not belong in a text.',
      }),
    ];
  }
  return [...nodesOf(parsed.tree)].flatMap((node) => {
    const check = checks[node.type];
    return check ? check(node).map((finding) => bodyFault(entry, placeIn(node), finding)) : [];
  });
}

type Finding = Pick<Fault, 'rule' | 'message' | 'remedy'>;

const code = (what: string): Finding => ({
  rule: 'mdx/code',
  message: `holds ${what}, and texts hold no code`,
  remedy: 'Remove it. Components are there without an import.',
});

const picture: Finding = {
  rule: 'image/unsupported',
  message: 'shows a picture, and texts cannot hold pictures yet',
  remedy: 'Say in words what it shows.',
};

const unseen: Finding = {
  rule: 'file/unseen-sign',
  message: 'holds a sign that nobody sees and no text needs, written by its number',
  remedy: 'Remove what starts with &# there.',
};

const checks: Readonly<Record<string, (node: TextNode) => Finding[]>> = {
  text: ({ value = '' }) => (unseenSignInText(value) === -1 ? [] : [unseen]),
  mdxjsEsm: () => [code('an import or an export')],
  mdxFlowExpression: expressionFindings,
  mdxTextExpression: expressionFindings,
  html: () => [code('HTML')],
  mdxJsxFlowElement: componentFindings,
  mdxJsxTextElement: componentFindings,
  link: addressFindings,
  definition: addressFindings,
  image: () => [picture],
  imageReference: () => [picture],
};

/** A note on wording is no code: it says why a phrase may stay. */
function expressionFindings(node: TextNode): Finding[] {
  return isWordingNote(node.value ?? '') ? [] : [code('an expression in braces')];
}

function componentFindings(node: TextNode): Finding[] {
  const name = node.name ?? '';
  const handlers = (node.attributes ?? []).filter((attribute) => /^on/i.test(attribute.name ?? ''));
  if (handlers.length) {
    return handlers.map((attribute) => ({
      rule: 'mdx/event-handler',
      message: `has the event handler ${attribute.name}`,
      remedy: 'Remove it: nothing in a text may run.',
    }));
  }
  if (!Object.hasOwn(mdxComponents, name)) {
    return [
      {
        rule: name.toLowerCase() === 'script' ? 'mdx/script' : 'mdx/unknown-component',
        message: `uses <${name}>, which is not a component of this site`,
        remedy: `Use Markdown, or one of: ${Object.keys(mdxComponents).join(', ')}.`,
      },
    ];
  }
  return attributeFindings(node, name as MdxComponentName);
}

function attributeFindings(node: TextNode, name: MdxComponentName): Finding[] {
  const attributes = node.attributes ?? [];
  const isComputed = ({ type, value }: (typeof attributes)[number]) =>
    type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null);
  if (attributes.some(isComputed)) {
    return [code('an expression in braces')];
  }
  const given: Record<string, unknown> = Object.fromEntries(
    attributes.map(({ name: attribute, value }) => [attribute ?? '', value] as const),
  );
  if (Object.values(given).some((value) => unseenSignInField(String(value)) !== -1))
    return [unseen];
  const parsed = mdxComponents[name].safeParse(given);
  if (parsed.success) return [];
  return [
    {
      rule: 'mdx/attribute',
      message: `uses <${name}> with attributes that are missing or wrong`,
      remedy: mdxComponents[name].description ?? 'Look at docs/content-model.md.',
    },
  ];
}

/** Paths of the site have a rule of their own, which knows the entry that stands there. Two slashes lead elsewhere. */
const allowedAddress = /^(https:\/\/[^\s/]+\.[^\s/]|mailto:[^\s@]+@[^\s@]+|entry:|#\S|\/(?![/\\]))/;

/** What a link may lead to. */
export const linkToSomething =
  'Link to https://…, or to an entry of this site, as in entry:explainers/what-is-peer-support.';

function addressFindings(node: TextNode): Finding[] {
  const url = node.url ?? '';
  if (isNumberLink(url)) {
    return [
      {
        rule: 'number/typed',
        message: 'links to a number that is typed in the text',
        remedy:
          'Name the service instead, as in <Service id="fr-3114" />: its number stands in one place.',
      },
    ];
  }
  // Browsers pass over a tab within an address: what follows may then be the second slash.
  if (allowedAddress.test(url) && unseenSignInField(url) === -1) return [];
  return [
    {
      rule: 'link/address',
      message: url ? `links to “${url}”, which is no whole address` : 'links to nothing',
      remedy: linkToSomething,
    },
  ];
}
