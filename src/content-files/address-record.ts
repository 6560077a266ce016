import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedAddress } from '../domain/urls/address-fate.ts';
import type { Fault } from './fault.ts';
import { readTextFile } from './text-file.ts';

/** Where the addresses stand that were ever published, below the content folder. */
export const addressRecordName = 'addresses.txt';

export interface RecordedAddress extends PublishedAddress {
  readonly line: number;
}

/** `content/addresses.txt`, read. */
export interface AddressRecord {
  readonly path: string;
  readonly addresses: readonly RecordedAddress[];
  readonly faults: readonly Fault[];
}

const recordedLine = /^(?<address>\/\S+\/) (?<owner>[a-z]+\/[a-z0-9-]+(?:\/[a-z]+)?)$/;

/** The addresses that were ever published; `undefined` where nobody has begun to record them. */
export function readAddressRecord(directory: string): AddressRecord | undefined {
  if (!existsSync(join(directory, addressRecordName))) return undefined;
  const file = readTextFile(directory, addressRecordName);
  if ('fault' in file) return { path: file.path, addresses: [], faults: [file.fault] };
  const addresses: RecordedAddress[] = [];
  const faults: Fault[] = [];
  for (const [index, text] of file.text.split('\n').entries()) {
    if (text === '' || text.startsWith('#')) continue;
    const { address, owner } = recordedLine.exec(text)?.groups ?? {};
    if (address !== undefined && owner !== undefined) {
      addresses.push({ path: encodeURI(address), owner, line: index + 1 });
    } else {
      faults.push(notARecord(file.path, index + 1, text));
    }
  }
  return { path: file.path, addresses, faults };
}

const notARecord = (path: string, line: number, text: string): Fault => ({
  path,
  line,
  column: 1,
  severity: 'error',
  rule: 'address/record',
  field: '',
  message: `“${text}” is not an address and the name of what stood there`,
  remedy:
    'Put the line back as it was, as in “/en/about/ pages/about”. Nobody needs to write here: npm run addresses does.',
});

const head = `# Every address that was ever published, in the letters of its language, and what stood there. A build fails where one
# of them would lead nowhere. Written by npm run addresses, which only adds. docs/schedule.md says more.
`;

/** The text of the record. The order does not depend on who adds what when. */
export function addressRecordText(addresses: readonly PublishedAddress[]): string {
  const lines = addresses.map(({ path, owner }) => `${decodeURI(path)} ${owner}\n`);
  return head + [...new Set(lines)].sort().join('');
}
