import { directoryData } from '../../../collections/open-data.ts';

export const GET = async () => new Response(`${JSON.stringify(await directoryData(), null, 2)}\n`);
