/** Made by scripts/developing/shown-components.ts, under `npm run dev` alone. */
declare module 'virtual:shown-components' {
  export const SHOWN_COMPONENTS: import('./shown-component.ts').ShownComponent[];
}
