import { contentDirectory } from '../content-files/location.ts';
import { readAssociation } from '../content-files/read-content.ts';

/** Where the link that leaves the site leads, as `content/association.yaml` says. */
export const exitAddress: string = addressOf();

function addressOf(): string {
  const { path, data } = readAssociation(contentDirectory());
  if (!data) throw new Error(`${path} has faults: npm run check says which.`);
  return data.exit.url;
}
