import { Blob, File } from "node:buffer";

// jsdom's files cannot be read piece by piece, as every browser's can.
Object.assign(globalThis, { Blob, File });
