import type { APIContext } from 'astro';
import { serviceRoutes } from '../../../../collections/routes.ts';
import { getServices, type Service } from '../../../../collections/services.ts';
import { hasVcard, serviceVcard } from '../../../../collections/service-vcard.ts';
import type { Locale } from '../../../../config/locales.ts';

export const getStaticPaths = async () =>
  (await getServices()).filter(hasVcard).flatMap(serviceRoutes);

export const GET = async ({ props }: APIContext) => {
  const { service, locale } = props as { service: Service; locale: Locale };
  return new Response(await serviceVcard(service, locale), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  });
};
