/**
 * How far a long run is: a bar on a terminal, a line now and then elsewhere. On standard error, so that it is no part of
 * what a command prints.
 */
import { SingleBar } from 'cli-progress'

/** What is shown. */
export interface State {
  done: number
  total: number
  failures: number
}

/** Shows a run. */
export interface ProgressView {
  show(state: State): void
  end(): void
}

/** The view for where standard error goes. */
export function progressView(): ProgressView {
  return process.stderr.isTTY ? barView() : lineView()
}

/** A view that shows nothing. */
export const noProgress: ProgressView = { show() {}, end() {} }

function barView(): ProgressView {
  const began = performance.now()
  const bar = new SingleBar({
    format: '{bar} {value} of {total} files · {rate} a second · {eta_formatted} left · {failures} failed',
    barsize: 24,
    etaBuffer: 200,
    hideCursor: true,
  })
  return {
    show(state) {
      const facts = { rate: rateOf(state, began).toFixed(1), failures: state.failures }
      if (!bar.isActive) bar.start(state.total, state.done, facts)
      else bar.update(state.done, facts)
    },
    end: () => bar.stop(),
  }
}

/** In a log, a line is written no more often than this, in milliseconds. */
const interval = 5000

function lineView(): ProgressView {
  const began = performance.now()
  let last = began
  let latest: State | null = null
  const print = (state: State) => {
    const { done, total, failures } = state
    const rate = rateOf(state, began)
    const left = done === total ? '' : `, ${timeText((total - done) / rate)} left`
    process.stderr.write(
      `${done} of ${total} files, ${rate.toFixed(1)} a second${left}, ${failures} failed\n`,
    )
    latest = null
  }
  return {
    show(state) {
      latest = state
      if (performance.now() - last < interval) return
      last = performance.now()
      print(state)
    },
    end() {
      if (latest) print(latest)
    },
  }
}

/** Files a second. */
function rateOf({ done }: State, began: number): number {
  return (1000 * done) / Math.max(1, performance.now() - began)
}

function timeText(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
