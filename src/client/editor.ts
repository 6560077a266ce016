// The editor of /admin/. Without this script the page says that the files can be edited in any other way. It is the one
// script that is not small: it stands in a folder of its own, and no page of the site loads it.
import CMS, { type CmsConfig, type EditorComponentDefinition, type Field } from '@sveltia/cms';
import {
  type ComponentShape,
  type ComponentValues,
  componentPattern,
  readComponent,
  writeComponent,
} from '../domain/text-components/component-text.ts';

/** What the build says of this site; `src/editor/configuration.ts` writes it. */
interface Configuration {
  readonly cms: CmsConfig;
  readonly components: readonly (ComponentShape & { label: string; fields: Field[] })[];
  readonly hasRepository: boolean;
}

const isThisComputer = /^(localhost|127\.0\.0\.1)$/.test(location.hostname);

async function start(): Promise<void> {
  const answer = await fetch('/admin/configuration.json');
  const { cms, components, hasRepository } = (await answer.json()) as Configuration;
  if (!hasRepository && !isThisComputer) {
    say(
      'This site does not yet say where it is kept on GitHub. Add repository: owner/name to content/association.yaml. Until then, edit on your own computer: npm run admin.',
    );
    return;
  }
  for (const { label, fields, ...shape } of components) {
    CMS.registerEditorComponent({
      id: shape.name,
      label,
      fields,
      ...(shape.holds === 'words' && inSentence),
      pattern: componentPattern(shape),
      fromBlock: (match) => readComponent(match.groups ?? {}),
      toBlock: (values: ComponentValues) => writeComponent(shape, values),
      // The preview is switched off, and the editor asks for one all the same.
      toPreview: () => label,
    });
  }
  CMS.registerEditorComponent(citation);
  await CMS.init({ config: cms });
}

/** Within a sentence a component is as wide as its words, and its fields open beside it. */
const inSentence = { mode: 'dialog', summary: '{{content}}' } as const;

/** A source cited by its short name. As a block of its own it cannot run into a link that stands after it. */
const citation: EditorComponentDefinition = {
  id: 'Citation',
  label: 'Source',
  mode: 'dialog',
  summary: '{{id}}',
  fields: [{ name: 'id', label: 'Short name', hint: 'As under Sources: mead-2001.' }],
  pattern: /\[\^(?<id>[\p{L}\p{N}-]+)\]/u,
  toBlock: ({ id = '' }: ComponentValues) => `[^${id}]`,
  toPreview: ({ id = '' }: ComponentValues) => id,
};

function say(message: string): void {
  const place = document.getElementById('message');
  if (place) place.textContent = message;
}

start().catch((error: unknown) => {
  console.error(error);
  say(
    'The editor did not start. Load the page again; if it happens twice, say so to whoever keeps this site.',
  );
});
