// Names the country that the device's time zone belongs to, and offers its help page. The zone never leaves the device,
// and nothing is stored. Without it readers choose from the list of countries.
import { countryOfZone } from '../domain/directory/reader-country.ts';

const box = document.querySelector<HTMLElement>('[data-country-suggestion]');
const zones = JSON.parse(box?.dataset['zones'] ?? '{}') as Record<string, string[]>;

const canonical = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone; // A zone that this browser does not know is nobody's.
  }
};

function suggest(part: HTMLElement, country: string): void {
  const link = part.querySelector('a');
  const name = new Intl.DisplayNames(document.documentElement.lang, { type: 'region' }).of(
    country.toUpperCase(),
  );
  for (const place of part.querySelectorAll('[data-country-name]')) place.textContent = name ?? '';
  if (link) link.href += `${country}/`;
}

if (box) {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const country = countryOfZone(zone, zones, canonical);
  const part = box.querySelector<HTMLElement>(country ? '[data-known]' : '[data-unknown]');
  const isShown = country !== undefined && country === box.dataset['shown'];
  if (part && !isShown) {
    if (country) suggest(part, country);
    part.hidden = false;
    box.hidden = false;
  }
}
