import { association, siteLocales } from '../../collections/association.ts';
import { builtAt } from '../../collections/build.ts';
import { securityTxt } from '../../domain/security/security-txt.ts';

/** Programs that read the sources pass over folders whose name begins with a point. */
export const getStaticPaths = () => [{ params: { wellKnown: '.well-known' } }];

const { site, email, repository } = association;

export const GET = () =>
  new Response(
    securityTxt({
      site,
      email,
      languages: siteLocales,
      policy: repository && `https://github.com/${repository}/blob/main/SECURITY.md`,
      now: builtAt,
    }),
  );
