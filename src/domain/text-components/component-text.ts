/** A component as a text writes it: its name, its attributes, and what may stand between its two tags. */
export interface ComponentShape {
  readonly name: string;
  readonly attributes: readonly string[];
  /** Paragraphs and lists, or words within a sentence; missing for a component with one tag. */
  readonly holds?: 'text' | 'words' | undefined;
}

/** What a component has in a text: its attributes and, under `content`, what stands between its tags. */
export type ComponentValues = Readonly<Record<string, string | undefined>>;

/**
 * What finds a component in a text. Within a sentence it is found anywhere, else on lines of its own.
 * `{ name: 'Service', attributes: ['id'] }` finds `<Service id="fr-3114" />`
 */
export function componentPattern({ name, holds }: ComponentShape): RegExp {
  const start = `<${name}(?<attributes>(?:\\s+[A-Za-z]+="[^"]*")*)\\s*`;
  if (holds === undefined) return new RegExp(`^${start}/>[ \\t]*$`, 'm');
  return holds === 'words'
    ? new RegExp(`${start}>(?<content>[^<\\n]*)</${name}>`)
    : new RegExp(`^${start}>\\n+(?<content>[\\s\\S]*?)\\n+</${name}>[ \\t]*$`, 'm');
}

/** What a component that was found has: `<Word means="Being judged.">stigma</Word> -> { means: 'Being judged.', content: 'stigma' }` */
export function readComponent(groups: ComponentValues): ComponentValues {
  const { attributes = '', content } = groups;
  const values = [...attributes.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(([, name, value]) => [
    name!,
    unescaped(value!),
  ]);
  return {
    ...(Object.fromEntries(values) as ComponentValues),
    ...(content !== undefined && { content }),
  };
}

/** The text of a component: `{ id: 'fr-3114' } -> '<Service id="fr-3114" />'` */
export function writeComponent(shape: ComponentShape, values: ComponentValues): string {
  const { name, attributes, holds } = shape;
  const given = attributes
    .map((attribute) => ` ${attribute}="${escaped(values[attribute] ?? '')}"`)
    .join('');
  if (holds === undefined) return `<${name}${given} />`;
  const content = (values['content'] ?? '').trim();
  return holds === 'words'
    ? `<${name}${given}>${content}</${name}>`
    : `<${name}${given}>\n\n${content}\n\n</${name}>`;
}

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const unescaped = (value: string) => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
