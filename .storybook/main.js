/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  async viteFinal(config) {
    const {mergeConfig} = await import('vite');
    return mergeConfig(config, {
      resolve: {conditions: ['linli-source', 'module', 'browser', 'development|production', 'default']},
    });
  },
};
