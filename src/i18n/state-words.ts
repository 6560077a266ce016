import type { Translator } from './translator.ts';

/**
 * The words for the state of a service, with `{time}` and `{day}` left for the script that knows them.
 * @param needed the sentences that the page can ever say; all where it is left out
 */
export function stateWords(t: Translator, needed?: ReadonlySet<string>) {
  const times = { time: '{time}', day: '{day}' };
  const words = {
    open: t('hours.state.open'),
    until: t('hours.state.open-until', times),
    usually: t('hours.state.usually'),
    closed: t('hours.state.closed'),
    unknown: t('hours.state.unknown'),
    alternative: t('hours.state.alternative'),
    today: t('hours.state.opens-today', times),
    tomorrow: t('hours.state.opens-tomorrow', times),
    on: t('hours.state.opens-on', times),
    'usually-today': t('hours.state.usually-opens-today', times),
    'usually-tomorrow': t('hours.state.usually-opens-tomorrow', times),
    'usually-on': t('hours.state.usually-opens-on', times),
  };
  return needed
    ? Object.fromEntries(Object.entries(words).filter(([name]) => needed.has(name)))
    : words;
}
