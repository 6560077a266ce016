import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best encoding that a browser accepts. `'gzip, deflate, br' -> 'br'` */
export function preferredEncoding(accepted: string): Encoding {
  const offers = accepted.split(',').map((offer) => offer.trim().split(';'));
  const accepts = (name: string) =>
    offers.some(([offer, weight = 'q=1']) => offer === name && !/^\s*q=0(\.0*)?$/.test(weight));
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity';
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The size from which the last percents of brotli take seconds. Only the script of the editor is as large. */
const large = 500_000;

/** Compresses as small as the encoding allows: it is done once for each file. */
export function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  return encoding === 'gzip'
    ? zip(body, { level: constants.Z_BEST_COMPRESSION })
    : brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: body.length < large ? constants.BROTLI_MAX_QUALITY : 6,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      });
}
