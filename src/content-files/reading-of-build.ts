import type { Moment } from '../domain/publication/visibility.ts';
import type { SiteAddresses } from '../domain/urls/address-fate.ts';
import { buildMoment } from './build-context.ts';
import type { SiteContent } from './content.ts';
import type { Fault } from './fault.ts';
import { readEntries } from './read-content.ts';
import { renderingDigest } from './rendering-digest.ts';
import { siteAddresses } from './site-addresses.ts';

/** What all that takes part in a build needs to know of the content. */
export interface ReadingOfBuild extends SiteContent {
  readonly faults: readonly Fault[];
  readonly moment: Moment;
  readonly addresses: SiteAddresses;
  readonly renderingDigest: string;
}

/** Vite gives pages a graph of modules of their own: what both are to see stands outside of them. */
const shared = globalThis as typeof globalThis & {
  nightlightReading?: { readonly directory: string; readonly reading: ReadingOfBuild } | undefined;
};

/** The content, read once for the loader, the integrations and the pages of a build, whoever asks first. */
export function readingOfBuild(directory: string): ReadingOfBuild {
  if (shared.nightlightReading?.directory !== directory) {
    shared.nightlightReading = { directory, reading: read(directory) };
  }
  return shared.nightlightReading.reading;
}

/** Lets the content go, where a file has changed, or where all pages are drawn. */
export function forgetReading(): void {
  shared.nightlightReading = undefined;
}

function read(directory: string): ReadingOfBuild {
  const content = readEntries(directory);
  const moment = buildMoment(content.association);
  const addresses = siteAddresses(content, moment);
  return { ...content, moment, addresses, renderingDigest: renderingDigest(directory, addresses) };
}
