import { zipSync, type Zippable } from 'fflate';

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Written as the parts of a local time, which is what the format holds: the same in every time zone. */
const anyTime = () => new Date(1980, 0, 1);

/** What is compressed already only takes time to be compressed again. */
const isCompressed = (name: string) => /\.(png|pdf)$/.test(name);

/** One file with all the others in it, in the order of their names. The same files make the same archive. */
export function kitArchive(files: readonly ArchivedFile[]): Uint8Array {
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    inOrder.map(({ name, bytes }) => [
      name,
      [bytes, { level: isCompressed(name) ? 0 : 9, mtime: anyTime() }],
    ]),
  );
  return zipSync(entries);
}
