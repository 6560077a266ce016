import type { Translator } from './translator.ts';

/** The words for the state of a service, with `{time}` and `{day}` left for the script that knows them. */
export function stateWords(t: Translator) {
  const times = { time: '{time}', day: '{day}' };
  return {
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
}
