import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../../support/content-faults.ts';
import { adding, replacing } from '../../support/content-tree.ts';

const campaign = 'campaigns/long-nights/index.en.mdx';
const explainer = 'explainers/listening-well/index.en.mdx';
const inFrench = 'explainers/listening-well/index.fr.mdx';
const page = 'pages/about/index.en.mdx';

const checks = {
  'checks/en.yaml': 'vagueLinks: [click here]\npictureOf: [picture of]\n',
  'checks/fr.yaml': 'vagueLinks: [ici]\npictureOf: [photo de]\n',
};
const shortFaults = (file: string, change: (text: string) => string) =>
  faultsOf({ ...checks, [file]: change }).map(inShort);

describe('a link in a text', () => {
  it.each([
    ['[Click here](entry:help)', 'link/vague has a link called “Click here”, which does not say'],
    ['[**click** here][x]\n\n[x]: entry:help', 'link/vague has a link called “click here”'],
    ['[www.3114.fr](https://3114.fr)', 'link/bare-address shows the address “www.3114.fr”'],
    ['See https://3114.fr', 'link/bare-address shows the address “https://3114.fr”'],
  ])('may not be %s', (text, fault) => {
    const [found, ...others] = shortFaults(campaign, adding(text));
    expect(others).toEqual([]);
    expect(found).toMatch(/^17:\d+ warning /);
    expect(found).toContain(fault);
  });

  it('is looked at with the phrases of its own language', () => {
    expect(shortFaults(campaign, adding('[ici](entry:help)'))).toEqual([]);
    expect(shortFaults(inFrench, adding('[Ici](entry:help)'))).toEqual([
      expect.stringContaining('12:1 warning link/vague'),
    ]);
  });

  it('may be called anything where nobody has written phrases', () => {
    expect(faultsOf({ [campaign]: adding('[click here](entry:help)') })).toEqual([]);
  });
});

describe('the list of phrases of a language', () => {
  it('has faults of its own', () => {
    const faults = faultsOf({ 'checks/en.yaml': 'vagueLinks: [here]\nvague: [x]\n' });
    expect(faults.map(inShort)).toEqual([
      '1:1 error schema/missing pictureOf is missing',
      '2:1 error schema/unknown-field vague is a field that does not exist here',
    ]);
  });
});

describe('an alternative text', () => {
  const withAlt = (alt: string) =>
    replacing('The front of a house at night. A few windows are lit.', alt);

  it.each([
    ['lamp.jpg', 'warning image/file-name keyMessages.0.alt has the name of a file'],
    ['Picture of a lamp', 'warning image/picture-of keyMessages.0.alt says that a picture is'],
  ])('of a sentence to share may not be %s', (alt, fault) => {
    expect(shortFaults(campaign, withAlt(alt))).toEqual([expect.stringContaining(fault)]);
  });

  it('may say what a picture shows', () => {
    expect(shortFaults(campaign, withAlt('A lamp in a window'))).toEqual([]);
  });

  it('may not be missing from a picture in a text, even where pictures cannot stand', () => {
    expect(shortFaults(campaign, adding('![](https://example.org/a.png)'))).toEqual([
      expect.stringContaining('17:1 error image/no-alternative'),
      expect.stringContaining('17:1 error image/unsupported'),
    ]);
  });
});

describe('titles and descriptions', () => {
  it('belong to one page of a language', () => {
    const sameTitle = replacing('title: Long nights', 'title: how to listen well');
    expect(shortFaults(campaign, sameTitle)).toEqual([
      '2:1 warning duplicate/title title is also that of campaigns/long-nights',
    ]);
  });

  it('may be alike in two languages', () => {
    expect(shortFaults(inFrench, replacing('title: Bien écouter', 'title: Long nights'))).toEqual(
      [],
    );
  });
});

describe('words that stand on pictures', () => {
  const message = 'text: Nobody has to sit a long night alone.';
  it.each([
    [
      'an emoji in a message',
      replacing(message, 'text: Nobody is alone 🌙'),
      'warning picture/emoji keyMessages.0.text has an emoji',
    ],
    [
      'an emoji in a title',
      replacing('title: Long nights', 'title: Long nights 🌙'),
      'warning picture/emoji title has an emoji',
    ],
    [
      'other letters in a message',
      replacing(message, 'text: Nobody 睡 is alone'),
      'error picture/letters keyMessages.0.text has 睡, which the fonts of pictures and posters do not have (language en)',
    ],
    [
      'a sign that no font has',
      replacing(message, 'text: Nobody ● is alone'),
      'error picture/letters keyMessages.0.text has ●',
    ],
    [
      'a word without end',
      replacing(message, `text: Nobody ${'lo'.repeat(19)}`),
      'error picture/long-word keyMessages.0.text has a word of more than 36 letters',
    ],
  ])('may not hold %s', (_what, change, fault) => {
    expect(shortFaults(campaign, change)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    'Ça va ? « Oui… » – 59 % → ici, œuvre, ß, ñ, €',
    'Peer-support-and-listening-and-more-of-it-all-night',
    'Royaume\u2011Uni',
  ])('may be %s', (words) => {
    const faults = shortFaults(campaign, replacing(message, `text: "${words}"`));
    expect(faults.filter((fault) => fault.includes('picture/'))).toEqual([]);
  });
});

describe('punctuation', () => {
  it('is that of the language, in fields, texts and the words of the interface', () => {
    expect(shortFaults(campaign, replacing('title: Long nights', `title: "It's a night"`))).toEqual(
      ["2:1 warning typography/apostrophe title has a straight apostrophe in “It's”"],
    );
    expect(shortFaults(inFrench, adding('Ça va? Oui.'))).toEqual([
      '12:4 warning typography/space has no space beside a sign in “va?”',
    ]);
    const words = shortFaults('ui/fr.yaml', (text) =>
      text.replace(/^skip\.link: .*$/m, `skip.link: "L'eau"`),
    );
    expect(words).toEqual([expect.stringContaining('warning typography/apostrophe skip.link')]);
  });

  it('of code, addresses and citations is their own', () => {
    const text = 'Write `a = "b"...` at 10:30.[^mead-2001] [One](https://example.org/?a="b").';
    expect(shortFaults(explainer, adding(text))).toEqual([]);
  });

  it('is looked at in what a component shows', () => {
    const text = '<Word means="What one says, and \'does\'.">stigma</Word>';
    expect(shortFaults(explainer, adding(text))).toEqual([
      expect.stringContaining('warning typography/apostrophe'),
    ]);
  });
});

describe('a sentence', () => {
  const sentence = (words: number) => `${Array.from({ length: words }, () => 'night').join(' ')}.`;

  it.each([
    [24, []],
    [25, ['17:1 info reading/long-sentence has a sentence of 25 words']],
    [30, ['17:1 info reading/long-sentence has a sentence of 30 words']],
    [31, ['17:1 warning reading/long-sentence has a sentence of 31 words']],
  ])('of %i words is said to be long or not', (words, faults) => {
    expect(shortFaults(campaign, adding(sentence(words)))).toEqual(
      faults.map((fault) => expect.stringContaining(fault) as string),
    );
  });

  it('ends before a citation of the next', () => {
    const text = `${sentence(20)}[^mead-2001] ${sentence(20)}`.replace('] n', '] N');
    expect(shortFaults(explainer, adding(text))).toEqual([]);
  });

  it('makes a text hard by long words, which is advice', () => {
    const text =
      'Comprehensive psychological examinations necessitate considerable concentration. ';
    expect(shortFaults(page, adding(text.repeat(20)))).toEqual([
      expect.stringContaining('info reading/hard is hard to read: LIX'),
    ]);
  });
});
