import type { APIContext } from 'astro';
import { getServiceRecords, serviceData } from '../../../../collections/open-data.ts';
import type { ServiceRecord } from '../../../../schemas/open-data.ts';

export async function getStaticPaths() {
  const records = await getServiceRecords();
  return records.map((record) => ({ params: { id: record.id }, props: { record } }));
}

export const GET = async ({ props }: APIContext<{ record: ServiceRecord }>) =>
  new Response(`${JSON.stringify(await serviceData(props.record), null, 2)}\n`);
