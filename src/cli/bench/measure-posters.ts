import { buildMoment } from '../../content-files/build-context.ts';
import { contentDirectory } from '../../content-files/location.ts';
import { readContent } from '../../content-files/read-content.ts';
import { campaignPosters } from '../../kits/campaign-posters.ts';
import { posterPress } from '../../kits/draw-poster.ts';
import { drawablePoster } from '../../kits/drawable-poster.ts';
import type { Figure } from './figure.ts';

/** How long a poster takes that is not kept, the start of Typst left out: it starts once for all of them. */
export async function measurePosters(): Promise<Figure> {
  const content = readContent(contentDirectory());
  const posters = campaignPosters(content, buildMoment(content.association));
  const press = posterPress((_, make) => make());
  const draw = ({ path, poster, size }: (typeof posters)[number]) =>
    press.draw(drawablePoster(poster, press.canDraw, path), size);
  const [first, ...others] = posters;
  if (first) await draw(first);
  const start = performance.now();
  for (const poster of others) await draw(poster);
  return {
    name: 'posters: each, not kept',
    value: Math.round((performance.now() - start) / Math.max(1, others.length)),
    bound: 1_000,
    unit: 'ms',
  };
}
