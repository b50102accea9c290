/** The two IPC channels: commands from the window, events to it. Their shapes are in `shared/ipc/contract.ts`. */
export const commandChannel = 'plumeline:command'
export const eventChannel = 'plumeline:event'
