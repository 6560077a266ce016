// Opens the share sheet of the device in place of the links to apps, copies the link, and leads to the reader's own
// Mastodon server. What is typed is used once and kept nowhere. Without it there are the links, and a short link to copy.
import { mastodonServer, mastodonShareAddress } from '../domain/urls/share-links.ts';

const section = document.querySelector<HTMLElement>('.share');

function start(share: HTMLElement): void {
  const part = (selector: string) => share.querySelector<HTMLElement>(selector)!;
  const title = part('h2').textContent;
  const copy = share.querySelector('button')!;
  const links = share.querySelectorAll('a');
  const { searchParams } = new URL(links[0]!.href);
  const text = searchParams.get('text')!;
  const url = searchParams.get('url')!;

  /** A button in the look of the links. */
  function button(label: string): HTMLButtonElement {
    const made = copy.cloneNode() as HTMLButtonElement;
    made.hidden = false;
    made.textContent = label;
    return made;
  }

  /** A field for the server of the reader, and a button that leads there. */
  function addMastodon(): void {
    const form = document.createElement('form');
    const label = document.createElement('label');
    const field = document.createElement('input');
    field.className = copy.className;
    field.autocomplete = 'off';
    field.dir = 'ltr';
    label.append(share.dataset['mastodon']!, ' ', field);
    const send = button(title);
    send.type = 'submit';
    form.append(label, ' ', send);
    form.onsubmit = (event) => {
      event.preventDefault();
      const server = mastodonServer(field.value);
      if (server) location.assign(mastodonShareAddress(server, `${text} ${url}`));
      else field.focus();
    };
    part('p').after(form);
  }

  function showLinks(): void {
    for (const link of links) link.hidden = false;
    addMastodon();
  }

  copy.hidden = false;
  copy.onclick = async () => {
    try {
      // In the letters that every program takes for an address.
      await navigator.clipboard.writeText(new URL(url).href);
      part('[role=status]').textContent = share.dataset['copied']!;
    } catch {
      getSelection()?.selectAllChildren(part('bdi')); // The browser of an app may not let us: the reader can.
    }
  };

  if (!('share' in navigator)) {
    addMastodon();
    return;
  }
  const sheet = button(title);
  for (const link of links) link.hidden = true;
  sheet.onclick = async () => {
    try {
      await navigator.share({ text, url });
    } catch (error) {
      // Closed by the reader, or it does not work here: the browser of an app may only say that it does.
      if ((error as Error).name === 'AbortError') return;
      sheet.remove();
      showLinks();
    }
  };
  copy.before(sheet);
}

if (section) start(section);
