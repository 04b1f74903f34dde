/** One event of a stream; comments that carry an id are events of the type `comment`. */
export interface StreamEvent {
  readonly type: string;
  readonly id: string | null;
  readonly data: string;
}

/** The events of a body of the type `text/event-stream`, as they come. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += value.replace(/\r\n?/g, '\n');
      for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
        yield eventOf(rest.slice(0, end));
        rest = rest.slice(end + 2);
      }
    }
  } finally {
    await reader.cancel();
  }
}

function eventOf(block: string): StreamEvent {
  let [type, id, data]: [string, string | null, string[]] = ['comment', null, []];
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') type = value;
    else if (field === 'id') id = value;
    else if (field === 'data') data = [...data, value];
  }
  return { type, id, data: data.join('\n') };
}
