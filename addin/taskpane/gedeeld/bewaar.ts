/** Saves a file on the user's machine, as a download of the page; nothing is sent anywhere. */
export function bewaar(inhoud: Blob, naam: string): void {
  const adres = URL.createObjectURL(inhoud);
  const schakel = document.createElement('a');
  schakel.href = adres;
  schakel.download = naam;
  schakel.click();
  // The browser has taken the file over by the next task.
  setTimeout(() => URL.revokeObjectURL(adres));
}
