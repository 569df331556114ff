/**
 * Documents that are not yet read as their author wrote down, and what is missing. The list may only shrink: the tests
 * fail when one of them comes right and is still here.
 */
export const knownMisreadings: Readonly<Record<string, string>> = {
  'autism-service-rollout.md': 'one listening event and "no further engagement" are found, but only as possible',
  'bus-stop-you-said-we-did.md': 'a consultation told of in the past is not yet a consultation notice',
  'disabled-peoples-network-advice.md': '"all ten trustees are disabled people" is found, but only as possible',
  'made-with-us-leaflet.md': 'what a leaflet in easy words says of its making is found thin',
  'respite-house-board.md': '"a team of three guests and two managers checks the house" is not found',
  'swimming-pool-contradiction.md': '"in May the council decided to close" is read as history',
  'tenants-repairs-service.md': '"you asked for evening visits: they began" is found, but only as possible',
};
