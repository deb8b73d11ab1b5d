/** Stands in for `@types/react-dom`: your project installs that and has no such file. */
declare module 'react-dom/client' {
  import type {ReactNode} from 'react';

  export function createRoot(container: Element): {render(children: ReactNode): void};
}
