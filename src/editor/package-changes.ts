/** A change of the package's text: what it looks for must be there, or the change is no longer needed or no longer enough. */
interface Change {
  readonly why: string;
  readonly from: RegExp;
  readonly to: (found: string, ...parts: string[]) => string;
}

/**
 * The text of `@sveltia/cms` as this site uses it.
 * @param fonts the files that the package carries
 * @throws Error where a new version of the package has nothing to change: somebody must look
 */
export function changedPackage(text: string, fonts: readonly string[]): string {
  return changes(fonts).reduce((before, { why, from, to }) => {
    const after = before.replaceAll(from, to);
    if (after === before) {
      throw new Error(`@sveltia/cms has changed: ${why} Look at src/editor/package-changes.ts.`);
    }
    return after;
  }, text);
}

const changes = (fonts: readonly string[]): Change[] => [
  {
    why: 'it no longer loads its fonts and icons from another host.',
    from: /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+?)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g,
    to: (address, font, cut) => {
      const file = fonts.find((name) => name.startsWith(`${font}-${cut}-`));
      if (!file) throw new Error(`@sveltia/cms loads ${address}, and does not carry that font.`);
      return `/admin/assets/${file}`;
    },
  },
  {
    why: 'it no longer asks a third host whether GitHub is well.',
    from: /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
    to: () => 'data:application/json,{"status":{"indicator":"none"}}',
  },
  {
    // Without it no message stands beside a field as long as one language of an entry is switched off.
    why: 'it no longer looks for faults in languages that are switched off.',
    from: /Object\.values\((\w+\(\w+\)\[[^\]]+\])\)\.some\(/g,
    to: (_, faults) => `Object.values(${faults}??{}).some(`,
  },
];
