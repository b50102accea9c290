import { type Seal } from './seal.ts';
/** A seal's file stands beside the one that it is about, whose name it has with this behind it. */
export declare const sealFileEnding = ".seal.json";
/** One line of canonical JSON. */
export declare function writeSealFile(seal: Seal): string;
