import type { Page } from 'playwright-core';
import { type Locale, locales } from '../../src/config/locales.ts';
import { readMessages } from '../../src/content-files/read-content.ts';

/** A part of a page as assistive programs are told of it. */
interface Part {
  /** `heading "{…}" [level=1]` */
  readonly name: string;
  readonly parts: Part[];
}

/** What a reader goes by: the parts of a page, its first headings, and what can be used. */
const shownRoles =
  /^(banner|navigation|main|complementary|contentinfo|region|search|form|article|table|status|alert|heading|link|button|combobox|searchbox|textbox|checkbox|radio|group|disclosuretriangle)$/;

const snapshotLine =
  /^(?<indent> *)- '?(?<role>[a-z]+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?<rest>.*)$/;

/**
 * The structure of a page, as lines to read: words of the interface as they are, with `{…}` for what they name, and `…`
 * for words of the content, so that another text leaves it as it is. Parts of one kind and name under one part are one.
 */
export async function structureOf(page: Page, locale: Locale): Promise<string> {
  const nameOf = interfaceNames(locale);
  const root: Part = { name: '', parts: [] };
  const open: { depth: number; part: Part }[] = [{ depth: -1, part: root }];
  for (const line of (await page.locator('body').ariaSnapshot()).split('\n')) {
    const { indent, role, name, rest } = snapshotLine.exec(line)?.groups ?? {};
    if (indent === undefined || role === undefined) continue;
    while (open.at(-1)!.depth >= indent.length) open.pop();
    const { part: above } = open.at(-1)!;
    const level = /\[level=\d\]/.exec(rest ?? '')?.[0] ?? '';
    const isShown = shownRoles.test(role) && !/[3-6]/.test(level);
    const named = name === undefined ? '' : `"${nameOf(name)}"`;
    const whole = [role, named, level].filter(Boolean).join(' ');
    const part = isShown ? partOf(above, whole) : above;
    open.push({ depth: indent.length, part });
  }
  return `${linesOf(root.parts, '').join('\n')}\n`;
}

/** The part of that name below another: the one that is there, else a new one. */
function partOf({ parts }: Part, name: string): Part {
  const known = parts.find((part) => part.name === name);
  if (known) return known;
  const part = { name, parts: [] };
  parts.push(part);
  return part;
}

const linesOf = (parts: readonly Part[], indent: string): string[] =>
  parts.flatMap(({ name, parts: inner }) => [`${indent}${name}`, ...linesOf(inner, `${indent}  `)]);

/** Names as the interface words them. `'Call 3114' -> 'Call {…}'`, `'A title of an article' -> '…'` */
function interfaceNames(locale: Locale): (name: string) => string {
  const messages = Object.values(readMessages('content', locale).data ?? {});
  const texts = messages.flatMap((message) =>
    typeof message === 'string' ? [message] : Object.values(message),
  );
  const languages = Object.values(locales).map(({ label }) => label);
  const patterns = [...texts, ...languages]
    .map((text) => ({ shown: text.replaceAll(/\{\w+\}/g, '{…}'), parts: text.split(/\{\w+\}/) }))
    .filter(({ parts }) => /\p{L}{3}/u.test(parts.join('')))
    .toSorted((a, b) => b.parts.join('').length - a.parts.join('').length)
    .map(({ shown, parts }) => ({ shown, pattern: patternOf(parts) }));
  return (name) => {
    const written = oneSpaced(name.replaceAll('\\"', '"'));
    return patterns.find(({ pattern }) => pattern.test(written))?.shown ?? '…';
  };
}

const oneSpaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const patternOf = (parts: readonly string[]) =>
  new RegExp(
    `^${parts.map((part) => part.replaceAll(/\s+/g, ' ').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`,
  );
