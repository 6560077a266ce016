/** What became of an address. */
export type Answer =
  | { readonly kind: 'ok' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'busy'; readonly retryAfter: string | undefined }
  | { readonly kind: 'unreachable'; readonly reason: string };

export interface Manners {
  /** Who asks, and whom to write to. */
  readonly userAgent: string;
  /** Milliseconds that one request may take. */
  readonly patience: number;
  /** Milliseconds between two requests to one site. */
  readonly pause: number;
}

const mostRedirects = 5;

/** Asks for an address without reading what is there: with HEAD, and with GET where a server has no good answer to that. */
export async function answerOf(address: string, manners: Manners): Promise<Answer> {
  const answer = await follow(address, 'HEAD', manners);
  if (answer.kind === 'ok' || answer.kind === 'moved' || answer.kind === 'busy') return answer;
  await wait(manners.pause);
  return follow(address, 'GET', manners);
}

export const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function follow(address: string, method: string, manners: Manners): Promise<Answer> {
  const seen = new Set<string>();
  let current = address;
  let isMoved = true;
  let moved = address;
  while (!seen.has(current)) {
    if (seen.size > mostRedirects) return unreachable('sends on again and again');
    seen.add(current);
    const response = await ask(current, method, manners);
    if (typeof response === 'string') return unreachable(response);
    const next = redirectOf(response, current);
    if (next === undefined) return settled(response, moved === address ? undefined : moved);
    if (!/^https?:/.test(next)) return unreachable('sends on to something that is no web page');
    // A page that is elsewhere for a while keeps its address: only what moved for good is to be changed.
    isMoved &&= response.status === 301 || response.status === 308;
    if (isMoved) moved = next;
    current = next;
  }
  return unreachable('sends on in a circle');
}

const unreachable = (reason: string): Answer => ({ kind: 'unreachable', reason });

function redirectOf({ status, headers }: Response, from: string): string | undefined {
  const to = headers.get('location');
  const isRedirect = [301, 302, 303, 307, 308].includes(status);
  return isRedirect && to !== null && URL.canParse(to, from) ? new URL(to, from).href : undefined;
}

function settled({ status, headers }: Response, moved: string | undefined): Answer {
  const retryAfter = headers.get('retry-after') ?? undefined;
  if (status === 429 || (status === 503 && retryAfter)) return { kind: 'busy', retryAfter };
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if (status >= 500) return unreachable(`answers ${status}, a fault of its own`);
  if (status >= 300) return { kind: 'refused', status };
  return moved === undefined ? { kind: 'ok' } : { kind: 'moved', to: moved };
}

/** The answer of a server, or why there is none. */
async function ask(
  address: string,
  method: string,
  { userAgent, patience }: Manners,
): Promise<Response | string> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'does not answer in time';
  const { code = '' } = ((error as Error).cause ?? {}) as { code?: string };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'has a name that nobody knows';
  if (code === 'ECONNREFUSED') return 'does not take calls';
  if (/SSL|TLS|CERT/.test(code)) return `has no valid certificate (${code})`;
  return `breaks off${code ? ` (${code})` : ''}`;
}
