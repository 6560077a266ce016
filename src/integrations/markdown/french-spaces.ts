import type { HastPluginDefinition } from 'satteri';
import { frenchSpaces } from '../../domain/typography/french-spaces.ts';
import { localeOfFile } from './file-locale.ts';

/** Sets the spaces of French signs in French texts: members type ordinary ones. */
export function spacesOfSigns({ fileURL }: { fileURL: URL | undefined }): HastPluginDefinition {
  const isFrench = localeOfFile(fileURL) === 'fr';
  return {
    name: 'french-spaces',
    text(node, context) {
      const value = isFrench ? frenchSpaces(node.value) : node.value;
      if (value !== node.value) context.replaceNode(node, { type: 'text', value });
    },
  };
}
