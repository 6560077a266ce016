import type { HastPluginDefinition } from 'satteri';
import { citationsIn } from '../../domain/sources/citations.ts';
import { translatorFor } from '../../i18n/translator-for.ts';
import { localeOfFile } from './file-locale.ts';

/** A citation `[^mead-2001]` becomes a numbered link to its source at the end of the page. */
export function citationLinks({ fileURL }: { fileURL: URL | undefined }): HastPluginDefinition {
  const t = translatorFor(localeOfFile(fileURL));
  const numbers = new Map<string, number>();
  const seen = new Map<string, number>();
  return {
    name: 'citation-links',
    text(node, context) {
      const citations = citationsIn(node.value);
      if (citations.length === 0) return;
      const parts = [];
      let end = 0;
      for (const { id, offset, length } of citations) {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
        const occurrence = (seen.get(id) ?? 0) + 1;
        seen.set(id, occurrence);
        parts.push({ type: 'text' as const, value: node.value.slice(end, offset) });
        parts.push(citationLink(id, numbers.get(id)!, occurrence, t));
        end = offset + length;
      }
      context.replaceNode(node, [...parts, { type: 'text', value: node.value.slice(end) }]);
    },
  };
}

function citationLink(
  id: string,
  number: number,
  occurrence: number,
  t: ReturnType<typeof translatorFor>,
) {
  return {
    type: 'element' as const,
    tagName: 'sup',
    properties: {},
    children: [
      {
        type: 'element' as const,
        tagName: 'a',
        properties: {
          href: `#source-${id}`,
          role: 'doc-noteref',
          ariaLabel: t('article.cite', { number }),
          ...(occurrence === 1 && { id: `cite-${id}` }),
        },
        children: [{ type: 'text' as const, value: String(number) }],
      },
    ],
  };
}
