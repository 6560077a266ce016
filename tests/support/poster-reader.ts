import { getDocumentProxy } from 'unpdf';

interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly TagNode[];
}

/** A piece of text on the sheet; lengths in millimetres from its lower left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

const millimetres = (points: number) => (points / 72) * 25.4;

/** What a program that does not look at the sheet finds in a PDF. */
export async function readPoster(file: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(file));
  const page = await document.getPage(1);
  const { info } = await document.getMetadata();
  const content = await page.getTextContent();
  const items = content.items.filter((item) => 'str' in item && item.str.trim() !== '');
  const pieces = items.map((item): Piece => {
    if (!('str' in item)) throw new Error('An item without text was kept.');
    const [, , , size, x, y] = item.transform as number[];
    return {
      text: item.str,
      left: millimetres(x!),
      right: millimetres(x! + item.width),
      bottom: millimetres(y!),
      top: millimetres(y! + size! * 0.68),
    };
  });
  await page.getOperatorList();
  const fonts = Object.keys(content.styles).map(
    (name) => page.commonObjs.get(name) as { name: string; missingFile?: boolean },
  );
  const preferences: unknown = await document.getViewerPreferences();
  const [, , width, height] = page.view;
  return {
    pages: document.numPages,
    width: millimetres(width!),
    height: millimetres(height!),
    info: info as { Title?: string; Language?: string; Author?: string; CreationDate?: string },
    isTagged: (await document.getMarkInfo())?.Marked === true,
    direction: (preferences as { Direction?: string } | null)?.Direction,
    tags: flattened((await page.getStructTree()) as TagNode),
    pieces,
    text: pieces.map(({ text }) => text).join(' '),
    fonts,
  };
}

const flattened = (node: TagNode): TagNode[] => [node, ...(node.children ?? []).flatMap(flattened)];
