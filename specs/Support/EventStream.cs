using System.Text;

namespace Regulatory.Specs.Support;

/// <summary>One block of a stream of server-sent events: an event, or only a comment with an id.</summary>
/// <param name="Event">Null for a block without one: a heartbeat.</param>
public sealed record StreamEvent(string? Event, string Data, string? Id);

/// <summary>Reads server-sent events as the HTML standard says, block by block.</summary>
public sealed class EventStream(HttpResponseMessage response) : IDisposable
{
    private StreamReader? reader;

    /// <summary>The next block, heartbeats among them; null at the end of the stream.</summary>
    public async Task<StreamEvent?> Block(CancellationToken cancellation = default)
    {
        reader ??= new StreamReader(await response.Content.ReadAsStreamAsync(cancellation), Encoding.UTF8);
        string? name = null, id = null;
        var data = new StringBuilder();
        for (var empty = true; ; empty = false)
        {
            if (await reader.ReadLineAsync(cancellation) is not { } line) return null;
            if (line.Length == 0)
            {
                if (empty) continue;
                return new(name, data.ToString(), id);
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon == 0) continue;
            var value = line[(colon + 1)..].TrimStart(' ');
            switch (line[..colon])
            {
                case "event": name = value; break;
                case "id": id = value; break;
                case "data": data.Append(value); break;
                default: throw new FormatException($"A stream of events has no line '{line}'.");
            }
        }
    }

    /// <summary>The next event, past heartbeats; null at the end of the stream.</summary>
    public async Task<StreamEvent?> Next(CancellationToken cancellation = default)
    {
        while (await Block(cancellation) is { } block)
        {
            if (block.Event is not null) return block;
        }
        return null;
    }

    /// <summary>Closes the connection, as a client that has seen enough does.</summary>
    public void Dispose()
    {
        reader?.Dispose();
        response.Dispose();
    }
}
