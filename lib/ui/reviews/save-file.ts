/** How long the browser gets to start saving before the file's memory is given back, in ms. */
const graceTime = 60_000;

/** Lets the person save a file that was made here. Nothing leaves the device. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), graceTime);
}
