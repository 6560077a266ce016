import type { Page } from 'playwright-core';

/**
 * What is too wide or too small on a page at the width that it has now: what scrolls sideways, what one touches and is
 * under 24 px, and links that call, write or chat and are under 48 px high.
 */
export const measureFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const nameOf = (element: Element) => {
      const classes = element.className && `.${[...element.classList].join('.')}`;
      return `${element.localName}${classes} “${element.textContent.trim().slice(0, 40)}”`;
    };
    const isInSentence = (target: Element) =>
      getComputedStyle(target).display === 'inline' &&
      target.closest('p, li, dd, figcaption') !== null;
    // A table of data may move in a frame of its own, which the keyboard reaches (WCAG 1.4.10).
    const isFramed = (element: Element) =>
      element.parentElement?.closest('section[tabindex="0"]') !== null;
    const wide = [...document.querySelectorAll('main *:not(svg *)')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > clientWidth + 1 || left < -1) && !isFramed(element);
    });
    const targets = [...document.querySelectorAll('a, button, input, select, summary')].filter(
      (target) => target.checkVisibility({ visibilityProperty: true }) && !isInSentence(target),
    );
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      const calls = target.matches('.button, .emergency-number, [href^="tel:"], [href^="sms:"]');
      return height < (calls ? 48 : 24) || width < 24;
    });
    return [
      ...(scrollWidth > clientWidth
        ? [`scrolls sideways: by ${scrollWidth - clientWidth} px`]
        : []),
      ...wide.map((element) => `wider than the page: ${nameOf(element)}`),
      ...small.map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `too small: ${nameOf(target)}, ${Math.round(width)} × ${Math.round(height)} px`;
      }),
    ];
  });
