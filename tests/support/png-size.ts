/** What the head of a PNG says of its size. */
export function sizeOfPng(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (view.getUint32(0) !== 0x89504e47) throw new Error('This is no PNG.');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
