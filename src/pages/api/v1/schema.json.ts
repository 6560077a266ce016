import { openDataUrl } from '../../../collections/open-data.ts';
import { openDataJsonSchema } from '../../../schemas/open-data.ts';

export const GET = () =>
  new Response(`${JSON.stringify(openDataJsonSchema(openDataUrl('schema.json')), null, 2)}\n`);
