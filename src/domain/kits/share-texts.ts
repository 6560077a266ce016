import { type Network, networks } from './networks.ts';
import { postLength } from './post-length.ts';

/** What a text that is shared is made of. */
export interface ShareMaterial {
  readonly message: string;
  readonly link: string;
  /** Without the sign, the one that matters most first. */
  readonly hashtags: readonly string[];
  /**
   * Where help is, on a campaign about something grave: the same in more and in fewer words, the fullest first.
   * Such a text is never shared without it. Empty on all others.
   */
  readonly help: readonly string[];
}

/** One text, and every network that it fits. */
export interface ShareText {
  readonly networks: readonly Network[];
  readonly text: string;
}

/**
 * The text of a message for a network: message, link, as many hashtags as fit, and where help is. No word is ever cut:
 * the last hashtag falls first, then the words around the help line. `undefined` where the rest does not fit either.
 * `X, long message, [ExamNights, YouAreNotAlone] -> 'Exam nights are long.\nhttps://…/c/exam-nights\n#ExamNights'`
 */
export function shareText(material: ShareMaterial, network: Network): string | undefined {
  const { message, link, hashtags, help } = material;
  for (const end of help.length > 0 ? help : [undefined]) {
    const most = Math.min(hashtags.length, network.hashtags);
    for (let count = most; count >= 0; count--) {
      const tags = hashtags.slice(0, count).map((tag) => `#${tag}`);
      const lines = [message, link, ...(tags.length > 0 ? [tags.join(' ')] : [])];
      const text = [lines.join('\n'), ...(end === undefined ? [] : [end])].join('\n\n');
      if (postLength(text, network) <= network.most) return text;
    }
  }
  return undefined;
}

/**
 * The texts of a message, each with the networks that take it: most take the same one. In the order of the networks; one
 * that the message does not fit is left out, which `check` does not let pass.
 */
export function shareTexts(material: ShareMaterial): ShareText[] {
  const byText = new Map<string, Network[]>();
  for (const network of networks) {
    const text = shareText(material, network);
    if (text !== undefined) byText.set(text, [...(byText.get(text) ?? []), network]);
  }
  return [...byText].map(([text, sharing]) => ({ text, networks: sharing }));
}

/** How many of the hashtags a text carries. `('So\n#A #B', ['A', 'B', 'C']) -> 2` */
export const hashtagsIn = (text: string, hashtags: readonly string[]): number =>
  hashtags.filter((tag) => text.split(/\s/).includes(`#${tag}`)).length;
