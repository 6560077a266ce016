// Leaves the site at once: hides the page before the next one comes, and answers Shift, pressed three times.
// Without it the link is a plain link. The behaviour is GOV.UK's; what it takes wrongly for a press of Shift is kept
// from it here: docs/decisions/0008-leave-this-site.md.
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';

const textField =
  'textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset])';

let isCombined = false;

/** Shift with another key, or with a press on the page, is no press of its own: Alt and Shift change the keyboard. */
function watchShift(event: KeyboardEvent | PointerEvent): void {
  if ('key' in event && event.key === 'Shift') {
    isCombined = event.ctrlKey || event.altKey || event.metaKey;
  } else if (event.shiftKey) {
    isCombined = true;
  }
}

const isInTextField = ({ target }: Event) =>
  target instanceof Element && target.closest(textField) !== null;

/** For the count of presses this is any other key: it begins again. */
const startOver = () => document.dispatchEvent(new KeyboardEvent('keyup'));

// The window hears of a key before the document does, where GOV.UK's script listens.
window.addEventListener('keydown', watchShift, true);
window.addEventListener('pointerdown', watchShift, true);
window.addEventListener(
  'keyup',
  (event) => {
    if (event.key !== 'Shift' || (!isCombined && !isInTextField(event))) return;
    event.stopImmediatePropagation();
    startOver();
  },
  true,
);
// A page that comes back from memory must not go on with the presses of before.
window.addEventListener('pageshow', startOver);

document.body.classList.add('govuk-frontend-supported');
new ExitThisPage(document.querySelector('[data-exit-this-page]'));
