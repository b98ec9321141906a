// Keeps the page of a place up to date without reloading it: asks when the server says that it makes sense, and near the turn listens
// to a stream of events instead. Whatever fails, it goes on asking.
'use strict';
(() => {
  const card = document.querySelector('[data-refresh]');
  if (!card) return;
  const text = card.dataset;
  const numbers = new Intl.NumberFormat(text.language || document.documentElement.lang);
  const one = (n) => (document.documentElement.lang === 'fr' ? n < 2 : n === 1);
  const reload = () => location.reload();
  const units = [['weeks', 604800], ['days', 86400], ['hours', 3600], ['minutes', 60]];
  const streamAgainAfter = 60000;
  const longest = 20 * 86400;
  let timer = 0;
  let source = null;
  let noStreamUntil = 0;

  const later = (seconds, what) => {
    clearTimeout(timer);
    // Timers hold 24 days; beyond them they fire at once.
    timer = setTimeout(what, Math.min(seconds, longest) * 1000);
  };
  const counted = (key, n) => (text[key + (one(n) ? 'One' : 'Other')] || text[key + 'Other']).replace('{0}', numbers.format(n));

  // The same words as Formats.range: the largest unit of which there are two.
  const unit = (seconds) => units.find((u) => Math.floor(seconds / u[1]) >= 2) || units[3];
  const inUnit = (seconds, u) => Math.max(1, Math.floor(seconds / u[1]));
  const duration = (seconds) => counted(unit(seconds)[0], inUnit(seconds, unit(seconds)));

  function range(least, most) {
    if (least < 60) return text.atMost.replace('{0}', duration(most));
    if (least === most) return text.about.replace('{0}', duration(most));
    const same = unit(least) === unit(most);
    const from = same ? numbers.format(inUnit(least, unit(most))) : duration(least);
    return text.between.replace('{0}', from).replace('{1}', duration(most));
  }

  function say(id, words) {
    const element = document.getElementById(id);
    // Only what changed, so that a screen reader does not repeat itself.
    if (element && element.textContent.trim() !== words) element.textContent = words;
  }

  // What is read aloud changes once a minute at most, however often the figures do.
  let announced = Date.now();
  function announce() {
    if (Date.now() - announced < 60000) return;
    announced = Date.now();
    say('said', ['ahead', 'estimate'].map((id) => document.getElementById(id)?.textContent.trim() ?? '').join(' '));
  }

  let connected = true;
  // What was updated when is too much to be read aloud; that the connection went, or is back, is not.
  function seen(fresh) {
    if (fresh !== connected) say('said', fresh ? '' : text.offline);
    connected = fresh;
    const time = new Date().toLocaleTimeString(text.language, { hour: '2-digit', minute: '2-digit' });
    if (fresh && text.updated) say('updated', text.updated.replace('{0}', time));
    else if (text.offline && !document.getElementById('updated').textContent.includes(text.offline)) {
      say('updated', text.offline + ' ' + document.getElementById('updated').textContent);
    }
  }

  // data-none-next-release becomes noneNextRelease.
  const named = (prefix, name) => text[prefix + name.replace(/(^|-)([a-z])/g, (m, dash, letter) => letter.toUpperCase())] || '';

  function show(status) {
    if (status.state !== text.state) return reload();
    seen(true);
    if (!document.getElementById('ahead')) return;
    say('ahead', counted('ahead', status.ahead));
    const known = status.estimate;
    say('estimate', known ? text.range.replace('{0}', range(known.atLeastSeconds, known.atMostSeconds)) : named('none', status.noEstimate || 'stopped'));
    say('basis', known ? named('basis', known.basis) : '');
    announce();
  }

  function listen() {
    source = new EventSource(text.events);
    source.onmessage = (event) => show(JSON.parse(event.data));
    source.onerror = () => {
      seen(false);
      // The browser connects again by itself unless it was told not to (204) or refused.
      if (source.readyState !== EventSource.CLOSED) return;
      source = null;
      noStreamUntil = Date.now() + streamAgainAfter;
      later(2 + Math.random(), poll);
    };
  }

  async function poll() {
    let wait = Number(text.refresh);
    try {
      const response = await fetch(text.status, { headers: { Accept: 'application/json' } });
      wait = Number(response.headers.get('Retry-After')) || wait;
      if (response.status === 401) return reload();
      if (response.status >= 500) seen(false);
      if (response.ok) {
        const status = await response.json();
        show(status);
        // What happens on another device is said within a minute to whoever looks.
        if (document.visibilityState === 'visible') wait = Math.min(wait, Number(text.seen));
        if (status.events && window.EventSource && Date.now() > noStreamUntil) return listen();
      }
    } catch (e) {
      // No network for a moment: the place is kept, ask again later.
      seen(false);
    }
    // Spread the crowd a little.
    later(wait * (0.9 + Math.random() * 0.2), poll);
  }

  if (text.status) later(2 + Math.random() * 2, poll);
  else later(Number(text.refresh), reload);
  window.addEventListener('offline', () => text.status && seen(false));
  window.addEventListener('online', () => text.status && !source && later(1 + Math.random() * 2, poll));
  // A phone that wakes up shows the present soon, however long it was told to wait.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    if (!text.status) reload();
    else if (!source) later(1 + Math.random() * 2, poll);
  });
})();
