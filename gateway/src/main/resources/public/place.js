// Keeps the page of a place up to date without reloading it, asking when the server says that it makes sense.
'use strict';
(() => {
  const card = document.querySelector('[data-refresh]');
  if (!card) return;
  const text = card.dataset;
  const numbers = new Intl.NumberFormat(text.language || document.documentElement.lang);
  const one = (n) => (document.documentElement.lang === 'fr' ? n < 2 : n === 1);
  const later = (seconds, what) => setTimeout(what, seconds * 1000);
  const reload = () => location.reload();

  const counted = (key, n) => (text[key + (one(n) ? 'One' : 'Other')] || text[key + 'Other']).replace('{0}', numbers.format(n));

  function duration(iso) {
    const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso);
    if (!match) return null;
    const hours = Number(match[2] || 0) + 24 * Number(match[1] || 0);
    if (hours >= 48) return counted('days', Math.floor(hours / 24));
    if (hours >= 2) return counted('hours', hours);
    return counted('minutes', hours * 60 + Number(match[3] || 0));
  }

  function say(id, words) {
    const element = document.getElementById(id);
    // Only what changed, so that a screen reader does not repeat itself.
    if (element.textContent.trim() !== words) element.textContent = words;
  }

  async function poll() {
    let wait = Number(text.refresh);
    try {
      const response = await fetch(text.status, { headers: { Accept: 'application/json' } });
      wait = Number(response.headers.get('Retry-After')) || wait;
      if (response.status === 401) return reload();
      if (response.ok) {
        const status = await response.json();
        if (status.state !== 'WAITING') return reload();
        say('ahead', counted('ahead', status.ahead));
        const about = status.estimate && duration(status.estimate);
        if (about) say('estimate', text.about.replace('{0}', about));
        else if (text.estimated === 'yes') return reload();
        text.estimated = about ? 'yes' : '';
      }
    } catch (e) {
      // No network for a moment: the place is kept, ask again later.
    }
    // Spread the crowd a little.
    later(wait * (0.9 + Math.random() * 0.2), poll);
  }

  if (text.status) later(2 + Math.random() * 2, poll);
  else later(Number(text.refresh), reload);
  // A phone that wakes up shows the present at once.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !text.status) reload();
  });
})();
