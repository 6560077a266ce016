import { defineConfig } from 'vitest/config';

const project = (
  name: string,
  include: string[],
  settings: { isolate?: boolean; fileParallelism?: boolean; globalSetup?: string } = {},
) => ({
  extends: true as const,
  test: { name, include, ...settings },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      // The domain keeps nothing that could pass from a file to the next: it needs no process for each.
      project('domain', ['tests/domain/**/*.test.ts'], { isolate: false }),
      project('unit', [
          'tests/{config,schemas,client,editor,content-files,i18n,kits,collections,integrations,cli,support}/**/*.test.ts',
      ]),
      project('content', ['tests/content/**/*.test.ts']),
      project('architecture', ['tests/architecture/**/*.test.ts']),
      // Builds of two contents at once would write over each other in .astro/.
      project('builds', ['tests/builds/**/*.test.ts'], { fileParallelism: false }),
      project('site', ['tests/site/**/*.test.ts']),
      project('browser', ['tests/browser/**/*.test.ts'], {
        globalSetup: 'tests/support/unpacked-chromium.ts',
      }),
    ],
    globalSetup: ['tests/support/temporary-folder.ts'],
    setupFiles: ['tests/support/property-seed.ts'],
    // Left to itself, Vitest keeps one processor for those who watch it: half of a machine that has two.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
