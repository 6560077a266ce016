// Opens the share sheet of the device in place of the links to apps, copies the link, and leads to the reader's own
// Mastodon server. What is typed is used once and kept nowhere. Without it there are the links, and a short link to copy.
import { mastodonServer, mastodonShareAddress } from '../domain/urls/share-links.ts';

const section = document.querySelector<HTMLElement>('[data-share]');

function start(share: HTMLElement): void {
  const part = <E extends HTMLElement>(selector: string) => share.querySelector<E>(selector)!;
  const copy = part<HTMLButtonElement>('button');
  const form = part<HTMLFormElement>('form');
  const links = share.querySelectorAll('a');
  const { searchParams } = new URL(links[0]!.href);
  const text = searchParams.get('text')!;
  const url = searchParams.get('url')!;

  function showLinks(areShown: boolean): void {
    for (const way of [...links, form]) way.hidden = !areShown;
  }

  copy.hidden = false;
  copy.onclick = async () => {
    try {
      // In the letters that every program takes for an address.
      await navigator.clipboard.writeText(new URL(url).href);
      part('[role=status]').textContent = share.dataset['share']!;
    } catch {
      getSelection()?.selectAllChildren(part('bdi')); // The browser of an app may not let us: the reader can.
    }
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    const field = part<HTMLInputElement>('input');
    const server = mastodonServer(field.value);
    if (server) location.assign(mastodonShareAddress(server, `${text} ${url}`));
    else field.select();
  };

  const hasSheet = 'share' in navigator;
  showLinks(!hasSheet);
  if (!hasSheet) return;
  const sheet = copy.cloneNode() as HTMLButtonElement;
  sheet.textContent = part('h2').textContent;
  sheet.onclick = () => {
    navigator.share({ text, url }).catch((error: unknown) => {
      // The reader closed it, or it does not work here: in the browser of an app it may only look so.
      if ((error as Error).name !== 'AbortError') showLinks(true);
    });
  };
  copy.before(sheet);
}

if (section) start(section);
