/* global SwaggerUIBundle */
const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', follow)
follow()

/** Parts that a screen reader stumbles over: links within buttons, a choice of one server without a name, a level of headings and a landmark left out. */
const accessible = {
  wrapComponents: {
    DeepLink:
      (_, { React }) =>
      ({ text }) =>
        React.createElement('span', null, text),
    InfoContainer:
      (Info, { React }) =>
      (given) =>
        React.createElement('section', { 'aria-label': 'About the API' }, React.createElement(Info, given)),
    ServersContainer: () => () => null,
    operations:
      (Operations, { React }) =>
      (given) => [
        React.createElement('h2', { key: 'heading', className: 'unseen' }, 'Operations'),
        React.createElement(Operations, { key: 'list', ...given }),
      ],
  },
}
SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null, plugins: [accessible] })
