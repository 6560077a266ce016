import { siteLocales } from '../../../collections/association.ts';
import { getServiceRecords } from '../../../collections/open-data.ts';
import { contactRows } from '../../../domain/open-data/contact-rows.ts';
import { csvText } from '../../../domain/open-data/csv.ts';

export const GET = async () =>
  new Response(csvText(contactRows(await getServiceRecords(), siteLocales)));
