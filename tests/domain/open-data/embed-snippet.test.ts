import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { embedSnippet } from '../../../src/domain/open-data/embed-snippet.ts';

const snippet = embedSnippet({
  site: 'https://example.org',
  frame: '/embed/fr/fr/',
  page: '/fr/aide/fr/',
  title: 'Aide "ici" & <là>',
});
const document = parse(snippet);
const frame = document.querySelector('iframe');

describe('the code for a frame', () => {
  it('leads to our site by whole addresses, also where the frame is not shown', () => {
    expect(frame?.getAttribute('src')).toBe('https://example.org/embed/fr/fr/');
    expect(document.querySelector('a')?.getAttribute('href')).toBe(
      'https://example.org/fr/aide/fr/',
    );
  });

  it('names the frame, whatever signs the name has', () => {
    expect(frame?.getAttribute('title')).toBe('Aide "ici" & <là>');
    expect(snippet).toContain('title="Aide &quot;ici&quot; &amp; &lt;là>"');
  });

  it('needs no script and no style, which the policy of a university may forbid', () => {
    expect(snippet).not.toMatch(/<script|style=|\son\w+=/);
  });
});
