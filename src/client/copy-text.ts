// Copies a text with one button, and says so beside it. Without this script, or where the browser lets nothing be copied,
// there is no button: a tap on the text selects all of it.
const words = document.querySelector<HTMLElement>('[data-copy-words]')?.dataset;

async function copy(text: HTMLElement, said: Element): Promise<void> {
  // Emptied first: the same words twice are otherwise said once.
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = words?.['copied'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(text);
    said.textContent = words?.['failed'] ?? '';
  }
}

if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = document.getElementById(button.dataset['copy'] ?? '');
    const said = button.nextElementSibling;
    if (!text || !said) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copy(text, said));
  }
}
