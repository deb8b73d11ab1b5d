import {setCustomElementsManifest} from '@storybook/web-components-vite';

import manifest from '../packages/elements/custom-elements.json';
import '../site/styles/tokens.css';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  parameters: {a11y: {test: 'error'}, controls: {expanded: true}},
  globalTypes: {
    locale: {
      description: '语言',
      toolbar: {icon: 'globe', items: ['zh-Hans', 'zh-Hant', 'en'], dynamicTitle: true},
    },
    size: {
      description: '字号',
      toolbar: {
        icon: 'zoom',
        items: [
          {value: '100%', title: '标准'},
          {value: '150%', title: '大字'},
          {value: '200%', title: '特大'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {locale: 'zh-Hans', size: '100%'},
  decorators: [
    (story, {globals}) => {
      document.documentElement.lang = globals.locale;
      document.documentElement.style.fontSize = globals.size;
      return story();
    },
  ],
};
