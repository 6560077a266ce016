import type { MdxComponentName } from '../schemas/mdx-components.ts';
import InShort from './InShort.astro';
import Service from './Service.astro';

/** What draws the components that texts may use. */
export const textComponents: Record<MdxComponentName, unknown> = { InShort, Service };
