// On pages that ask for a decision: says how much time is left, and says when the decision was made or taken back elsewhere. Never
// reloads by itself, so that nobody loses where they were reading.
'use strict';
(() => {
  const card = document.querySelector('[data-until]');
  if (!card) return;
  const text = card.dataset;
  const left = document.getElementById('left');
  const changed = document.getElementById('changed');
  // The clock of an old phone may be wrong: time is counted from when the page was made.
  const until = Date.parse(text.until) - Date.parse(text.now);
  const told = [5, 1];
  const farther = 120;
  // The line is stopped: the moment moves along, and how much time is left would be wrong a minute later.
  const still = text.still === 'true';
  let stopped = false;

  function say(element, words) {
    if (element && element.textContent.trim() !== words) element.textContent = words;
  }

  function announce(words) {
    changed.hidden = false;
    say(changed.querySelector('span'), words);
  }

  function tick() {
    if (stopped) return;
    const rest = until - performance.now();
    const minutes = Math.ceil(rest / 60000);
    if (minutes <= 0) {
      say(left, text.over);
      announce(text.over);
      stopped = true;
      return;
    }
    const words = (minutes === 1 ? text.one : text.other).replace('{0}', minutes);
    if (minutes <= farther) say(left, words);
    if (told[0] >= minutes) {
      while (told[0] >= minutes) told.shift();
      announce(words);
    }
    setTimeout(tick, Math.min(rest - (minutes - 1) * 60000 + 50, 3600000));
  }

  async function look() {
    if (stopped) return;
    try {
      if (document.visibilityState === 'visible') {
        const response = await fetch(text.state, { headers: { Accept: 'application/json' } });
        const place = response.ok ? await response.json() : null;
        const state = place ? place.state : response.status === 404 ? '' : text.asked;
        if (state !== text.asked || (place && 'standsStill' in place && place.standsStill !== still)) {
          announce(text.changed);
          stopped = true;
          return;
        }
      }
    } catch (e) {
      // No network for a moment: ask again later.
    }
    setTimeout(look, 30000 * (0.9 + Math.random() * 0.2));
  }

  if (!still) tick();
  if (text.state) setTimeout(look, 20000 + Math.random() * 10000);
})();
