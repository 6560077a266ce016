import type { Node } from '@takumi-rs/core';
import { directionOfName } from '../domain/kits/poster.ts';
import type { Picture, PictureHelp } from '../domain/kits/picture.ts';
import { nightColours } from './night-house.ts';
import { fontFamilies } from './site-fonts.ts';

/** How the small words of a picture are set, in proportion to its format. */
export interface PictureStyle {
  readonly direction: 'ltr' | 'rtl';
  /** The size of small words. */
  readonly small: number;
}

type Box = NonNullable<Node['style']>;

const box = (style: Box, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});

const line = (text: string, style: Box, attributes: { lang?: string } = {}): Node => ({
  type: 'text',
  // Fonts lack the hyphen at which no line breaks, and the renderer shows a box for it.
  text: text.replaceAll('\u2011', '\u2010'),
  style,
  ...attributes,
});

const headingLetters = (direction: 'ltr' | 'rtl') => ({
  fontFamily: fontFamilies[direction].heading,
  fontWeight: fontFamilies[direction].weight,
});

/** The title or message of a picture, in a size that was found to fit: each part of it begins a line. */
export const largeWords = (
  parts: readonly string[],
  size: number,
  width: number,
  style: PictureStyle,
): Node =>
  box(
    { width, flexDirection: 'column' },
    parts.map((part) =>
      line(part, {
        width,
        color: nightColours.ink,
        ...headingLetters(style.direction),
        fontSize: size,
        // Arabic letters reach further up and down, and hold together.
        lineHeight: style.direction === 'rtl' ? 1.38 : 1.12,
        letterSpacing: style.direction === 'rtl' ? '0' : '-0.02em',
        textWrap: 'balance',
        direction: style.direction,
        textAlign: 'start',
      }),
    ),
  );

/** Above them: the part of the site. */
export const kickerWords = (kicker: string, width: number, style: PictureStyle): Node =>
  line(kicker, {
    width,
    color: nightColours.lamp,
    fontFamily: fontFamilies[style.direction].text,
    fontWeight: 700,
    fontSize: style.small,
    lineHeight: 1.4,
    direction: style.direction,
    textAlign: 'start',
  });

/** A number reads from the left in every language, and so does an address. */
const leftToRight = (text: string, style: Box): Node =>
  line(text, { ...style, direction: 'ltr', flexShrink: 0 });

const rowOf = (direction: 'ltr' | 'rtl') => (direction === 'rtl' ? 'row-reverse' : 'row');

/** The help lines of a picture on a grave subject, each with its number large. */
export function helpPlate(help: readonly PictureHelp[], width: number, style: PictureStyle): Node {
  const edge = {
    [style.direction === 'rtl' ? 'borderRight' : 'borderLeft']:
      `${Math.round(style.small / 4)}px solid ${nightColours.lamp}`,
  };
  return box(
    {
      width,
      flexDirection: 'column',
      gap: style.small * 0.7,
      backgroundColor: nightColours.pane,
      padding: `${Math.round(style.small * 0.7)}px ${Math.round(style.small)}px`,
      borderRadius: 6,
      ...edge,
    },
    help.map((service) => helpLine(service, width - style.small * 2.25, style)),
  );
}

function helpLine(service: PictureHelp, width: number, style: PictureStyle): Node {
  const { direction, small } = style;
  const ofName = { direction: service.nameDirection, textAlign: textAlignIn(style) } as const;
  return box({ width, flexDirection: 'column', gap: small * 0.1 }, [
    line(service.lead, {
      width,
      color: nightColours.muted,
      fontFamily: fontFamilies[direction].text,
      fontSize: small,
      lineHeight: 1.4,
      direction,
      textAlign: 'start',
    }),
    box({ width, flexDirection: rowOf(direction), alignItems: 'center', gap: small * 0.7 }, [
      leftToRight(service.shown, {
        color: nightColours.lamp,
        ...headingLetters('ltr'),
        fontSize: small * 1.9,
        lineHeight: 1.2,
      }),
      line(
        service.name,
        {
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          color: nightColours.ink,
          fontFamily: fontFamilies[service.nameDirection].text,
          fontSize: small,
          lineHeight: 1.25,
          textWrap: 'balance',
          ...ofName,
        },
        { lang: service.nameLanguage },
      ),
    ]),
  ]);
}

/** A name of the other direction stands where the language of the picture begins. */
const textAlignIn = ({ direction }: PictureStyle) => (direction === 'rtl' ? 'right' : 'left');

/** Who speaks: the lit window of the site, the association, and where to read on. */
export function signature(
  { association, address }: Pick<Picture, 'association' | 'address'>,
  width: number,
  style: PictureStyle,
): Node {
  const { small, direction } = style;
  const ofName = {
    flexDirection: rowOf(direction),
    alignItems: 'center',
    gap: small * 0.5,
    maxWidth: width,
  } as const;
  const name = box(ofName, [
    box(
      {
        width: Math.round(small * 0.9),
        height: Math.round(small * 1.15),
        flexShrink: 0,
        borderRadius: 3,
        backgroundColor: nightColours.lamp,
        border: `${Math.round(small / 9)}px solid ${nightColours.ink}`,
      },
      [],
    ),
    line(association, {
      color: nightColours.ink,
      ...headingLetters(directionOfName(association)),
      fontSize: small * 1.1,
      lineHeight: 1.3,
      flexShrink: 1,
      textWrap: 'balance',
      direction: directionOfName(association),
      textAlign: textAlignIn(style),
    }),
  ]);
  const shown = address
    ? [
        leftToRight(address, {
          color: nightColours.muted,
          fontFamily: fontFamilies.ltr.text,
          fontSize: small * 0.95,
          lineHeight: 1.3,
        }),
      ]
    : [];
  return box(
    {
      width,
      flexDirection: rowOf(direction),
      // A long name takes its own lines, and the address stands below it.
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: `${small * 0.3}px ${small}px`,
    },
    [name, ...shown],
  );
}
