/**
 * What the popup and the panel say to the background, and hear from it.
 *
 * A surface asks for the state of a tab once (`tell`) and hears of every event after it as {@link SurfaceNews}, which
 * it applies with the same function as the background (`applyEvent`). All of it is single messages: an open port would
 * not keep the background awake, and a background that slept would have lost it.
 */
import type { DismissScope, Scope } from '../highlight/protocol';
import type { TabEvent } from './tab-state';

/** To every open surface. `version` is the version of the tab's state after the event. */
export interface SurfaceNews {
  to: 'surface';
  tab: number;
  version: number;
  event: TabEvent;
}

/** What a person asks for on a surface. Findings are named by their index in the review. */
export type Wish =
  /** The popup was opened: the click that did it asks for a review where there is none yet. */
  | { kind: 'opened' }
  | { kind: 'review'; scope: Scope; clicked: boolean }
  | { kind: 'stop' }
  | { kind: 'clear' }
  | { kind: 'go'; index: number }
  | { kind: 'step'; by: 1 | -1 }
  | { kind: 'dismiss'; index: number; scope: DismissScope }
  | { kind: 'restore'; index: number }
  /** A note on the passage of a finding, to be written in the panel. */
  | { kind: 'note'; index: number }
  /** The panel has taken up the note that was started outside it. */
  | { kind: 'noted' }
  | { kind: 'show-possible'; on: boolean };

/** From a surface to the background. The answer to `tell` is the tab's `TabState`. */
export type SurfaceRequest = { to: 'background'; from: 'surface'; tab: number } & (Wish | { kind: 'tell' });

/** True for a message that is meant for surfaces. */
export function isSurfaceNews(message: unknown): message is SurfaceNews {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'surface';
}
