import { readAddressRecord, type RecordedAddress } from '../content-files/address-record.ts';
import { buildMoment } from '../content-files/build-context.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readEntries } from '../content-files/read-content.ts';
import { siteAddresses } from '../content-files/site-addresses.ts';
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

/** Gives what integrations need of the content, and reads it once for all of them, when the first of them asks. */
export function contentOfBuild(): () => ContentOfBuild {
  let known: ContentOfBuild | undefined;
  return () => (known ??= read());
}

function read(): ContentOfBuild {
  const content = readEntries(contentDirectory());
  const moment = buildMoment(content.association);
  return {
    site: siteAddresses(content, moment),
    recorded: readAddressRecord(contentDirectory())?.addresses ?? [],
    editor: editorConfiguration(content, content.association?.locales ?? []),
    pictures: sitePictures(content, moment),
    kits: siteKits(content, moment),
  };
}
