import type { AstroIntegration } from 'astro';
import { readAddressRecord, type RecordedAddress } from '../content-files/address-record.ts';
import { contentDirectory } from '../content-files/location.ts';
import { forgetReading, readingOfBuild } from '../content-files/reading-of-build.ts';
import type { SiteAddresses } from '../domain/urls/address-fate.ts';
import { type EditorConfiguration, editorConfiguration } from '../editor/configuration.ts';
import { type SiteKits, siteKits } from '../kits/site-kits.ts';
import { type PictureFile, sitePictures } from '../kits/site-pictures.ts';

/** What integrations need of the content: no more, since the content itself would stay in memory for the whole build. */
export interface ContentOfBuild {
  readonly site: SiteAddresses;
  /** The addresses that were ever published. */
  readonly recorded: readonly RecordedAddress[];
  readonly editor: EditorConfiguration;
  readonly pictures: readonly PictureFile[];
  readonly kits: SiteKits;
}

/** Gives what integrations need of the content, worked out once for all of them, when the first of them asks. */
export function contentOfBuild(): () => ContentOfBuild {
  let known: ContentOfBuild | undefined;
  return () => (known ??= read());
}

/** Works out what integrations will ask while the content is at hand, and lets it go when all pages are drawn. */
export const contentLetGo = (content: () => ContentOfBuild): AstroIntegration => ({
  name: 'nightlight-content',
  hooks: {
    'astro:build:generated': () => {
      content();
      forgetReading();
    },
  },
});

function read(): ContentOfBuild {
  const { addresses, moment, ...content } = readingOfBuild(contentDirectory());
  return {
    site: addresses,
    recorded: readAddressRecord(contentDirectory())?.addresses ?? [],
    editor: editorConfiguration(content, content.association?.locales ?? []),
    pictures: sitePictures(content, moment),
    kits: siteKits(content, moment),
  };
}
