/** An event as a template's listener gets it: on the element that it listens to. */
export type EventOn<E extends Element> = Event & { readonly target: E };
