import type { Signals } from './world.js';

/** How many runs wait for Ctrl-C to stop them between two files. */
let listening = 0;

/** Whether Ctrl-C stops the command between two files, so that what it is about is finished first. */
export const isStoppedGently = (): boolean => listening > 0;

/** Notices Ctrl-C from now on, until `end`. The second one ends the process as ever: who asks twice does not want to wait. */
export class Interruption {
  asked = false;

  constructor(private readonly signals: Signals | undefined) {
    signals?.on('SIGINT', this.onSignal);
    if (signals !== undefined) listening++;
  }

  end(): void {
    if (this.signals === undefined || this.asked) return;
    this.signals.off('SIGINT', this.onSignal);
    listening--;
  }

  private readonly onSignal = (): void => {
    this.end();
    this.asked = true;
  };
}
