import type { Page } from 'playwright-core';
import type { Hours } from '../../src/domain/hours/hours.ts';

interface CardFacts {
  /** Those of each contact; `null` where they are not known. */
  readonly hours: readonly (Hours | null)[];
  readonly zone?: string;
  readonly alternatives?: readonly string[];
}

/**
 * Gives the card of a service other hours before the page loads, so that a test of what a card says does not change
 * with the hours of a real service.
 */
export async function changeCards(
  page: Page,
  cards: Readonly<Record<string, CardFacts>>,
): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = Object.entries(cards).reduce(changeCard, await response.text());
    return route.fulfill({ response, body: html });
  });
}

function changeCard(html: string, [id, facts]: [string, CardFacts]): string {
  const card = html.indexOf(`data-service="${id}"`);
  const line = html.indexOf('data-open-state', card);
  const end = html.indexOf('>', line);
  if (card === -1 || line === -1) throw new Error(`The page has no card of ${id}: choose another.`);
  const { hours, zone = 'Europe/Paris', alternatives = [] } = facts;
  const attributes = [
    'data-open-state',
    `data-zone="${zone}"`,
    `data-hours="${JSON.stringify(hours).replaceAll('"', '&quot;')}"`,
    `data-alternatives="${alternatives.join(' ')}"`,
    'hidden',
  ];
  return html.slice(0, line) + attributes.join(' ') + html.slice(end);
}
