// SPDX-License-Identifier: MIT

/**
 * Hands a property that was set before the element was defined, and so hides its accessor, to
 * the accessor.
 */
export function takeEarlyProperty<T extends object>(element: T, name: keyof T): void {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  Reflect.deleteProperty(element, name);
  element[name] = value;
}
