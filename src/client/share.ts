// Opens the share sheet of the device, copies the link, and leads to the reader's own Mastodon server. What is typed is
// used once and kept nowhere. Without it there are links to apps, and a short link to copy by hand.
import { mastodonServer, mastodonShareAddress } from '../domain/urls/share-links.ts';

const section = document.querySelector<HTMLElement>('[data-share]');

function start(share: HTMLElement): void {
  const part = <E extends HTMLElement>(name: string) =>
    share.querySelector<E>(`[data-share-${name}]`)!;
  const [sheet, copy, form] = [part('sheet'), part('copy'), part<HTMLFormElement>('server')];
  // Text and address stand apart in this link alone.
  const { searchParams } = new URL(part<HTMLAnchorElement>('parts').href);
  const [text, url] = [searchParams.get('text')!, searchParams.get('url')!];

  async function copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      part('status').textContent = copy.dataset['shareCopy']!;
    } catch {
      getSelection()?.selectAllChildren(part('link')); // The browser of an app may not let us: the reader can.
    }
  }

  copy.hidden = form.hidden = false;
  copy.addEventListener('click', () => void copyLink());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = form.querySelector('input')!;
    const server = mastodonServer(field.value);
    if (server) location.assign(mastodonShareAddress(server, `${text} ${url}`));
    else field.select();
  });
  if (!('share' in navigator)) return;
  sheet.hidden = false;
  sheet.addEventListener('click', () => void navigator.share({ text, url }).catch(() => undefined));
  part<HTMLDetailsElement>('ways').open = false;
}

if (section) start(section);
