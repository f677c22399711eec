export const TECH_WEB = `
# HTTP
HTTP_CALL: http request, web request, http call | ask the server, call the url, request, fetch the page, browser asks
SAFE_METHOD: safe method, read only request, nullipotent, side effect free | only reads, changes nothing, just looks, not modify anything, without side effects, no side effects, leaves everything as it is, harmless to call
IDEMPOTENCE: idempotent, idempotency, idempotence, repeatable, retry safe | same result, twice same as once, no matter how often, again without harm, repeat without effect, only counts once, doing it twice, second time changes nothing, safe to retry, safe to repeat, not executed twice, not charged twice, not change anything, changes nothing, nothing changes, change nothing, no second time, again and nothing, no effect twice, not matter if twice, no harm, second time, no further effect
HTTP_STATUS: status code, http status, response code, http code | 200, return code, number in the answer, three digit code
CLIENT_FAULT !SERVER_FAULT: client error, 4xx, bad request, 400, malformed request | caller did something wrong, fault of the caller, your request is wrong, bad input, mistake of the client
SERVER_FAULT: server error, 5xx, internal server error, 500, bad gateway, 502, 503 | fault of the server, server crashed, something broke on the server, backend broke, not your fault
RESOURCE_ABSENT: not found, 404, nonexistent, does not exist | nothing there, no such, not there, gone, missing, unknown address
UNAUTHENTICATED: 401, unauthenticated, not logged in, not authenticated | not signed in, who are you, missing login, no valid token, unknown user
FORBIDDEN_ACCESS: 403, forbidden, access denied, permission denied, not permitted, unauthorised, unauthorized | not allowed, no right, may not, known but not allowed, lacks permission, not your business, no rights
REDIRECTED: redirect, redirection, 301, 302, 308, location header | send elsewhere, go over there, forwarded to another url, bounce, sent on to, moved to another address, try over there, points to the new
HTTP_HEADERS: header, headers, http header, request header, response header | metadata, extra line, meta information, label on the request, small print, envelope
HTTP_BODY: request body, response body, payload, message body | content, data sent, actual data, json in it, body
QUERY_PARAM: query string, query parameter, query parameters, url parameter, url parameters | after the question mark, in the url, part of the address, in the address bar
CONTENT_FORMAT: content type, mime type, media type, content negotiation, accept header | format of the body, which format, kind of content, what the client understands
WEB_COOKIE: cookie, cookies, session cookie, set cookie | small text in the browser, browser keeps, sent along with every request, little note, sent automatically, remembers you
BROWSER_STORAGE: local storage, localstorage, session storage, sessionstorage, web storage, indexeddb | kept in the browser, saved on the client, stored on the client, saved in the browser
SAME_ORIGIN !CROSS_SITE: same origin, same origin policy, same domain, same site | own site, own domain, only itself, own pages, own address
CROSS_SITE: cross origin, cross site, cross domain, different origin, foreign origin, third party site | other website, another website, other origin, another domain, different domain, site of somebody else, other site, from elsewhere, foreign page
CORS_RULES: cors, cross origin resource sharing, access control allow origin, preflight, allowed origins | server says which sites may, browser asks first, permission from the server, who may call it, server allows the page, options request, browser blocks the answer, other origin, other domain, browser blocks, server allows, server permits
STATELESS_SERVER !STATEFUL_SERVER: stateless, statelessness, session free | remembers nothing, forgets, each request stands alone, self contained, carries everything, no memory, knows nothing of before, keeps nothing between, without state, no state, every request brings everything, no session, not remember, nothing stored, not keep, any server
STATEFUL_SERVER: stateful, session state, server side state, in memory session | remembers, keeps state, memory of, keeps track of who, knows you from before, holds on to, state in memory
# caching
HTTP_CACHE: browser cache, http cache, cache control, max age, cached response | keeps a copy, not download again, remembers the response, saved locally, from the local copy, take it from the cache
CONDITIONAL_GET: etag, if none match, 304, not modified, last modified, conditional request, revalidate, revalidation | ask whether it changed, still the same, only if changed, check freshness, is my copy still good
CACHED_COPY: cache, cached, caching, memoise, memoize, memoization | keep a copy, kept ready, remembered, store the result, near at hand, not ask again, not compute again, saved for later, already there, keep it close
CACHE_STALE !CACHE_FRESH: stale, outdated, out of date, stale data, stale cache | old copy, old version, old value, no longer true, not current, behind, from yesterday, not up to date, old data, older value, from before, outdated value, previous value, no longer current
CACHE_FRESH: fresh, up to date, up to the minute, freshness | current, newest, latest value, just loaded, right now
CACHE_INVALIDATION: invalidate, invalidation, purge, cache busting, evict, eviction, bust, flush the cache | throw out the copy, empty the cache, clear the cache, delete the old copy, forget the copy, new file name, content hash, remove from the cache, drop it
CACHE_HIT_RATE: cache hit, hit rate, cache hits, hit ratio | found in the cache, already there, served from memory, no need to ask
CACHE_MISSED: cache miss, cold cache, cache misses | not in the cache, not there yet, has to be fetched, first time, go to the source
TIME_TO_LIVE: ttl, time to live, max age, expiry time | how long it is kept, thrown away after, for so many seconds, kept for, lifetime, valid for, runs out after
LEAST_RECENTLY: lru, least recently used, eviction policy, lfu | longest unused, throw out the oldest, not used for long, not touched for the longest, oldest one goes
# pages in the browser
SERVER_RENDER: server side rendering, ssr, server rendered, server rendering, prerendered on the server | html comes ready, ready made html, server builds the page, finished page, complete html, page built on the server, filled page
CLIENT_RENDER: client side rendering, csr, client rendered, single page application, spa, single page | browser builds the page, javascript builds, empty html, blank page first, built in the browser, page assembled in the browser, empty shell
STATIC_SITE: static site generation, ssg, static site, prerender, prerendered, prerendering | pages made ahead, plain files, built beforehand, at build time, ready html files
HYDRATION: hydrate, hydration, rehydrate, hydrated | attach event handlers, make it interactive, bring to life, wake up, becomes clickable, take over the html
DOM_TREE: dom, document object model, dom tree, element tree, dom node | page structure, tree of elements, page elements, html in memory, elements of the page, tree of tags
VIRTUAL_DOM: virtual dom, vdom, reconciliation, diffing | compare with the old tree, copy of the tree, only what changed, smallest changes, compare two trees, works out the difference
RERENDER: rerender, re render, redraw, rendering, render | draw again, update the screen, refresh the view, show again, build the view again, paints again, display
LAYOUT_PASS: reflow, repaint, layout thrashing, relayout | recalculates positions, measure again, positions and sizes, compute the layout, move everything around
CSS_STYLE: css, stylesheet, style sheet, styling | looks, colours, appearance, fonts, design, how it looks
CSS_SPECIFICITY: specificity, cascade, css cascade | wins over, overrules, stronger selector, which rule wins, more specific, later one wins, more exact
BOX_LAYOUT: flexbox, css grid, box model, flex container | rows and columns, line up elements, padding and border, arrange boxes, place next to each other
RESPONSIVE_LAYOUT: responsive, responsive design, media query, media queries, mobile first, adaptive layout, breakpoint, breakpoints | fits every screen, phone and desktop, small screens, adjusts to the screen, screen width, any device
SEMANTIC_MARKUP: semantic html, semantic markup, semantic element, semantic elements, semantics | proper tags, right element, button instead of div, tags with meaning, meaningful tags, says what it is, real headings
ACCESSIBLE_UI: accessibility, a11y, wcag, aria, assistive technology, screen reader, screen readers | blind users, disabled people, people with disabilities, everybody can use it, read aloud, impaired, users who not see, for everyone, blind, deaf, disabled, everyone
KEYBOARD_USE: keyboard navigation, tab order, focus management, keyboard accessible, focusable | with tab, without a mouse, only keyboard, tabbing, no mouse, jump with tab
ALT_TEXT: alt text, alternative text, alt attribute, text alternative, aria label | describe the picture, image description, text for the picture, what the image shows, words for the icon
COLOUR_CONTRAST: colour contrast, color contrast, contrast ratio | readable colours, dark on light, not only by colour, hard to read text, grey on grey, text stands out
LAZY_LOAD !EAGER_LOAD: lazy load, lazy loading, lazy, lazily, on demand, code splitting, deferred loading | only when needed, when it comes into view, not at once, when you scroll, load later, just in time, as late as possible, when somebody asks
EAGER_LOAD: eager, eagerly, preload, prefetch, upfront, preloading, prefetching | right away, everything at once, beforehand, ahead of time, in advance, before anyone asks, load it all
BUNDLED: bundle, bundler, bundling, webpack, vite, rollup, esbuild, parcel | pack files together, one file, put into one, glued into one file
MINIFIED: minify, minification, uglify, tree shaking, gzip, brotli, minified, compressed | make it smaller, shrink, fewer bytes, strip whitespace, throw out unused code, squeeze, cut dead code
BLOCKING_SCRIPT: render blocking, parser blocking, defer attribute, defer | stops building the page, page waits for the script, load without holding up, holds up the page
PAGE_SPEED: page load, first paint, time to first byte, largest contentful paint, core web vitals, lcp, first contentful paint, cls | how fast the page shows, until something is visible, loading time, until you see something, page jumps
DOM_EVENTS: event listener, event handler, event listeners, onclick | reacts to clicks, when you click, do something on click, waits for the click
EVENT_BUBBLING: bubble, bubbling, event propagation, propagate, propagation | goes up the tree, up to the parent, rises, climbs up, passes to the parents, travels upward
EVENT_DELEGATION: event delegation, delegated listener | one listener on the parent, parent listens for all, single handler for many, catch it further up, one handler for all children, listen once
DEBOUNCED: debounce, debouncing, debounced | wait until typing stops, wait for a pause, only the last, after a short silence, stop typing
UI_COMPONENT: component, components, web component, widget | building block, piece of the page, reusable part, lego brick, part of the screen
COMPONENT_PROPS: props, properties of the component, inputs of the component | passed from the parent, handed down, parameters of the component, given from above, from outside
COMPONENT_STATE: component state, local state, usestate, internal state | own memory, what it remembers, own data, changes over time, remembered between renders
GLOBAL_STORE: state management, redux, global state, central store, zustand, context api | one place for state, shared by all components, single source of truth, not hand through, one big object
ONE_WAY_FLOW !TWO_WAY_BINDING: unidirectional, unidirectional data flow, one way data flow, one way binding | data flows down, only from top to bottom, parent to child, in one direction
TWO_WAY_BINDING: two way binding, bidirectional binding, two way data binding | both directions, input changes the model, keeps both in step, field and model always match, change on either side
LIST_KEY: stable key, key prop, list key, unique key | recognise the item again, tells which is which, identify list items, id for each item
SEARCH_ENGINE: seo, search engine, crawler, googlebot, indexing by google, search engines | found by google, google sees, search robots, ranking
# live connections
WEBSOCKET_LINK: websocket, websockets, web socket, full duplex, bidirectional connection | both directions, server can send, keep talking, open line, both speak any time, two way, stays connected
SERVER_PUSH: server sent events, sse, server push, push notification, eventsource | server sends by itself, without asking, pushed to the browser, one way stream, told as soon as
POLL_REPEATEDLY: poll, polling, long polling, short polling | ask again and again, keep asking, check every few seconds, are we there yet, keeps checking, ask every, repeatedly ask
OFFLINE_WORKER: service worker, offline cache, pwa | works without network, works offline, sits between page and network, application without internet
BACKGROUND_WORKER: web worker, worker thread, background thread, offload | not on the main thread, in parallel in the browser, page stays usable, work on the side
URL_ADDRESS: url, uri, web address, permalink | link, address of the page, address bar, where it lives
`
