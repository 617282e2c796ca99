/** How long the browser has to read the file, in milliseconds; an address revoked sooner may leave the user with nothing. */
const READING_TIME = 60_000;

/** Gives a file to the user, as a download of the page; nothing is sent anywhere. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READING_TIME);
}
