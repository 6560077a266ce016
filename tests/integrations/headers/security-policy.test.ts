import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { securityPolicy } from '../../../src/integrations/headers/security-policy.ts';

const directivesOf = (policy: string) =>
  policy.split(';').map((directive) => {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    return { name, values };
  });

const valuesOf = (policy: string, directive: string) =>
  directivesOf(policy).find(({ name }) => name === directive)?.values;

const policy = securityPolicy(['body{margin:0}']);

describe('the policy of the pages', () => {
  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
    ['img-src', ["'self'"]],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
    ['frame-ancestors', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ['default']],
  ])('has %s: %j', (directive, values) => {
    expect(valuesOf(policy, directive)).toEqual(values);
  });

  it('names each directive once: a browser ignores the second', () => {
    const names = directivesOf(policy).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", 'data:', 'blob:', '*'])(
    'allows no %s',
    (source) => {
      expect(directivesOf(policy).flatMap(({ values }) => values)).not.toContain(source);
    },
  );

  it('names no other site', () => {
    expect(policy).not.toMatch(/https?:|\/\/|\.[a-z]{2,}/);
  });

  it('can stand in a header: one line of ASCII', () => {
    expect(securityPolicy(['a::after{content:"ليل\n"}'])).toMatch(/^[\x20-\x7E]+$/);
  });
});

describe('the policy of the embed', () => {
  it('differs in who may frame the page, and in nothing else', () => {
    const embed = securityPolicy(['body{margin:0}'], [], '*');
    expect(valuesOf(embed, 'frame-ancestors')).toEqual(['*']);
    expect(embed.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(policy);
  });
});

describe('the styles that the policy allows', () => {
  it('are those of the site itself where no sheet is inlined', () => {
    expect(valuesOf(securityPolicy([]), 'style-src')).toEqual(["'self'"]);
  });

  // The digests that the standard gives for its first examples.
  it.each([
    ['abc', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
    ['', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  ])('hold the sheet %j by its digest', (sheet, digest) => {
    expect(valuesOf(securityPolicy([sheet]), 'style-src')).toEqual([
      "'self'",
      `'sha256-${digest}'`,
    ]);
  });

  it.each([['body{margin:0}'], [' body { margin: 0 }\n'], ['a::after{content:"ليل · é"}']])(
    'hold the sheet %j by the digest that node:crypto makes of its bytes',
    (sheet) => {
      const digest = createHash('sha256').update(Buffer.from(sheet, 'utf8')).digest('base64');
      expect(valuesOf(securityPolicy([sheet]), 'style-src')).toContain(`'sha256-${digest}'`);
    },
  );

  it('hold every sheet that is inlined', () => {
    expect(valuesOf(securityPolicy(['abc', 'body{margin:0}', '']), 'style-src')).toHaveLength(4);
  });

  it('differ for sheets that differ by a space', () => {
    expect(securityPolicy(['a{}'])).not.toBe(securityPolicy(['a{} ']));
  });
});
