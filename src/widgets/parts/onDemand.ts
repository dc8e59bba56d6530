import {type ComponentType, lazy} from 'react';

/** A component that is loaded by the first who shows it, within a `Suspense`; where it cannot be had, `Missing` says so. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: ComponentType<NoInfer<Props>>,
) {
  return lazy((): Promise<{default: ComponentType<Props>}> =>
    load().then(
      (component) => ({default: component}),
      () => ({default: Missing}),
    ),
  );
}
