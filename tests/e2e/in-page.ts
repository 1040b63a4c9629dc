/**
 * What a person does in a page, as functions' sources for a browser that is spoken to by scripts alone. Each runs in
 * the page and knows nothing of this module.
 */

/** Clicks a button by its words, once it is there. */
export const pressButton = `async (name) => {
  for (let tries = 0; tries < 300; tries++) {
    const found = [...document.querySelectorAll("button")].find((one) => one.textContent === name);
    if (found) return found.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("no button " + name);
}`;

/** Waits for words anywhere on the screen. */
export const waitForWords = `async (words) => {
  for (let tries = 0; tries < 300; tries++) {
    if (document.body.innerText.includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("never said: " + words + " but: " + document.body.innerText);
}`;

export const says = "(words) => document.body.innerText.includes(words)";

/** Opens another screen, and waits for a field by its label. */
export const openField = `async (address, label) => {
  location.hash = address;
  for (let tries = 0; tries < 300; tries++) {
    const found = [...document.querySelectorAll("label")].find((one) => one.textContent === label);
    if (found) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("no field " + label);
}`;

export const fieldSays = `(label) =>
  [...document.querySelectorAll("label")].find((one) => one.textContent === label).control.value`;

/** Adds letter after letter, from the end of a field on and where the caret then is, as somebody types quickly. */
export const typeInto = `async (label, words) => {
  const field = [...document.querySelectorAll("label")].find((one) => one.textContent === label).control;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  for (const letter of words) {
    document.execCommand("insertText", false, letter);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}`;

/** Adds words at once, where the caret is. */
export const pasteInto = `(label, words) => {
  [...document.querySelectorAll("label")].find((one) => one.textContent === label).control.focus();
  document.execCommand("insertText", false, words);
}`;

/** All rows of some tables, by table, as JSON. */
export const readRows = `async (...names) => {
  const settle = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await settle(indexedDB.open("cordee"));
  const tables = db.transaction(names, "readonly");
  const rows = {};
  for (const name of names) rows[name] = await settle(tables.objectStore(name).getAll());
  db.close();
  return JSON.stringify(rows);
}`;

/** Takes all the room there is, to the last kilobytes. Firefox closes a connection that asked for more. */
export const fillDisk = `async () => {
  const open = () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open("ballast");
      request.onupgradeneeded = () => request.result.createObjectStore("rows");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const row = new Uint8Array(1_048_576);
  for (let at = 0; at < row.length; at += 65_536) crypto.getRandomValues(row.subarray(at, at + 65_536));
  let db = await open();
  const fits = (bytes) =>
    new Promise((resolve) => {
      const transaction = db.transaction("rows", "readwrite");
      transaction.objectStore("rows").put(row.slice(0, bytes), crypto.randomUUID());
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
  let rows = 0;
  for (let bytes = row.length; bytes >= 512; bytes /= 2) {
    while (await fits(bytes)) rows++;
    db.close();
    db = await open();
  }
  db.close();
  return rows;
}`;

/** Frees what was taken. */
export const makeRoom = `() =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase("ballast");
    request.onsuccess = () => resolve(true);
    request.onerror = () => reject(request.error);
  })`;
