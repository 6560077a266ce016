import { type Answer, answerOf, type Manners, wait } from './answer.ts';

/** What became of an address, or why nobody asked. */
export type Visit = Answer | { readonly kind: 'not-asked'; readonly reason: string };

export interface Bounds extends Manners {
  /** Sites that are asked at one time. */
  readonly atOnce: number;
  /** Milliseconds after which nothing more is asked. */
  readonly total: number;
}

/**
 * Asks for each address once: one after the other at each site, with a pause, and few sites at a time. A site that
 * says it has had enough is left alone.
 */
export async function visitAll(
  addresses: readonly string[],
  bounds: Bounds,
): Promise<Map<string, Visit>> {
  const sites = [...Map.groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const visits = new Map<string, Visit>();
  const end = Date.now() + bounds.total;
  const visitSites = async () => {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const [address, visit] of await visitSite(site, bounds, end)) visits.set(address, visit);
    }
  };
  await Promise.all(Array.from({ length: bounds.atOnce }, visitSites));
  return visits;
}

async function visitSite(addresses: readonly string[], manners: Manners, end: number) {
  const visits: [string, Visit][] = [];
  let hadEnough = false;
  for (const [index, address] of addresses.entries()) {
    const reason = hadEnough ? hadEnoughReason : Date.now() >= end ? 'time was up' : undefined;
    if (reason !== undefined) {
      visits.push([address, { kind: 'not-asked', reason }]);
      continue;
    }
    if (index > 0) await wait(manners.pause);
    const answer = await answerOf(address, manners);
    hadEnough = answer.kind === 'busy';
    visits.push([address, answer]);
  }
  return visits;
}

const hadEnoughReason = 'its site had asked for a pause';
