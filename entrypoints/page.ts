import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type StopPage, startPage } from '../lib/highlight/page';

declare global {
  var equalFootingStop: StopPage | undefined;
}

/** Put into a page by a person's click, never before. Put in again, it takes the place of the one before. */
export default defineUnlistedScript(() => {
  globalThis.equalFootingStop?.();
  globalThis.equalFootingStop = startPage();
});
