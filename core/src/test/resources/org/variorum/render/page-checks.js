// What tests ask of a page once a browser has read it. Nothing of this travels with the library.
window.__checks = {
  // Elements and attributes that are none of ours, and comments, of which we write none.
  strangers(tags, attributes) {
    const found = new Set();
    for (const element of document.querySelectorAll('*')) {
      const tag = element.localName;
      const drawn = element.closest('svg.drawing') && !element.closest('foreignObject');
      const space = drawn ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
      if (!tags.includes(tag) || element.namespaceURI !== space) {
        found.add(tag);
      }
      for (const attribute of element.attributes) {
        if (!attributes.includes(attribute.name)) found.add(`${tag}[${attribute.name}]`);
      }
      if (element.shadowRoot) found.add(`${tag} shadow`);
    }
    const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    if (comments.nextNode()) found.add('comment');
    return [...found].sort();
  },

  // Where links lead that neither stay in the page nor go to the web.
  addresses() {
    return [...document.querySelectorAll('[href]')]
      .filter(link => !link.getAttribute('href').startsWith('#') || link.getAttribute('href') === '#')
      .filter(link => !['http:', 'https:'].includes(link.protocol))
      .map(link => link.getAttribute('href'));
  },

  // All that is wrong with a page whose first headline is `title`, whatever is done to it.
  harm(tags, attributes, title) {
    const found = [...this.strangers(tags, attributes), ...this.addresses()];
    if (document.querySelectorAll('style').length !== 1) found.push('a style sheet of its own');
    if (document.getElementById('a1t').textContent !== title) found.push('its words are not as they were');
    this.provoke();
    if (window.__hit) found.push('script ran');
    return found;
  },

  // Does to every element what a reader or a browser could do to it.
  provoke() {
    const events = ['mouseover', 'pointerover', 'focus', 'load', 'error', 'toggle', 'click', 'input'];
    for (const element of document.querySelectorAll('body *')) {
      for (const event of events) element.dispatchEvent(new Event(event, {bubbles: event !== 'load'}));
      const href = element.getAttribute('href');
      if (element.tabIndex >= 0 && element.focus) element.focus();
      if (element.click && (href === null || href.startsWith('#'))) element.click();
    }
  },

  // Text whose contrast with what is behind it is less than WCAG 2.2 asks of it (1.4.3, AA).
  faint() {
    const channel = v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    const luminance = c => 0.2126 * channel(c[0] / 255) + 0.7152 * channel(c[1] / 255) + 0.0722 * channel(c[2] / 255);
    const parse = text => {
      const n = (text.match(/[\d.]+/g) || []).map(Number);
      return n.length > 3 ? n : [...n, 1];
    };
    const ground = element => {
      for (let e = element; e; e = e.parentElement) {
        const c = parse(getComputedStyle(e).backgroundColor);
        if (c[3] === 1) return c;
      }
      return [255, 255, 255, 1];
    };
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const style = getComputedStyle(element);
      if (!texts.currentNode.data.trim() || style.visibility === 'hidden' || !element.getClientRects().length) continue;
      const drawn = element.closest('svg');
      const band = drawn ? getComputedStyle(drawn.querySelector('.band')).fill : '';
      const ink = parse(drawn ? style.fill : style.color);
      const [a, b] = [luminance(ink), luminance(drawn ? parse(band) : ground(element))];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
      if (contrast < (large ? 3 : 4.5)) {
        found.push(`${element.localName}.${element.className} ${contrast.toFixed(2)} “${texts.currentNode.data.trim().slice(0, 20)}”`);
      }
    }
    return found;
  },

  // What a reader without a mouse must be able to reach.
  controls() {
    return [...document.querySelectorAll('a[href], summary, select, button')]
      .filter(e => e.checkVisibility() && e.tabIndex >= 0).length;
  },

  // Where the focus is, and whether that is seen: an outline of two pixels or more.
  focused() {
    const element = document.activeElement;
    if (element === document.body) return null;
    element.dataset.reached = '';
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.left > -10,
      is: element.localName + ' ' + element.textContent.slice(0, 30),
    };
  },

  reached() {
    return document.querySelectorAll('[data-reached]').length;
  },

  headings() {
    return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => h.localName[1]);
  },

  // Links, tables and headings without a name, and ids that stand there twice.
  nameless() {
    const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
    const found = ids.filter((id, i) => ids.indexOf(id) !== i);
    for (const e of document.querySelectorAll('a, h1, h2, h3, h4, caption, th, summary, button, label, option, nav, form')) {
      if (!e.textContent.trim() && !e.closest('[aria-hidden]')) found.push(e.localName);
    }
    for (const e of document.querySelectorAll('[aria-labelledby]')) {
      if (!document.getElementById(e.getAttribute('aria-labelledby'))) found.push(e.getAttribute('aria-labelledby'));
    }
    return found;
  },

  // Controls without a label of their own, and pictures that are neither named nor left out.
  unlabelled() {
    const found = [...document.querySelectorAll('select')]
      .filter(e => !e.labels.length).map(e => `select ${e.id}`);
    for (const e of document.querySelectorAll('nav, form')) if (!e.ariaLabel) found.push(e.localName);
    for (const e of document.querySelectorAll('body > svg, figure > svg')) {
      if (e.getAttribute('aria-hidden') !== 'true') found.push('svg');
    }
    for (const e of document.querySelectorAll('[aria-hidden] a')) if (e.tabIndex >= 0) found.push('hidden link');
    return found;
  },

  // The first words of what is seen of the elements that fit a selector.
  seen(selector) {
    return [...document.querySelectorAll(selector)]
      .filter(e => e.checkVisibility())
      .map(e => e.textContent.trim().replace(/\s+/g, ' ').slice(0, 60));
  },

  // The texts that are marked: their background or line differs from that of their paragraph.
  marked(selector, property, value) {
    return [...document.querySelectorAll(selector)]
      .filter(e => e.checkVisibility() && getComputedStyle(e)[property].includes(value))
      .map(e => e.textContent);
  },

  // What stands out of the window to the right.
  wide() {
    const width = document.documentElement.clientWidth;
    const found = [...document.querySelectorAll('body *')]
      .filter(e => e.checkVisibility() && !e.closest('.unseen') && !e.closest('thead'))
      .filter(e => e.getBoundingClientRect().right > width + 1)
      .map(e => `${e.localName}.${e.className} ${Math.round(e.getBoundingClientRect().right)}`);
    return document.documentElement.scrollWidth > width ? ['scrolls', ...found] : found;
  },
};
