import lit from '@astrojs/lit';
import type {AstroIntegration} from 'astro';

/**
 * `@astrojs/lit` without its inline polyfill for declarative shadow DOM. The polyfill parses HTML from a string, which
 * Trusted Types forbid; an engine without declarative shadow DOM draws after loading instead, a screen before the reader gets there.
 */
export function quietLit(): AstroIntegration {
  const integration = lit();
  const setup = integration.hooks['astro:config:setup'];
  if (setup === undefined) throw new Error('@astrojs/lit has changed: it no longer has a setup hook.');
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (context) =>
        setup({
          ...context,
          injectScript: (stage, content) => {
            if (stage !== 'head-inline') context.injectScript(stage, content);
          },
        }),
    },
  };
}
