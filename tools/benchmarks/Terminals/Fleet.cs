using System.Diagnostics;
using Regulatory.Integration.Specs.Terminals;

namespace Regulatory.Bench.Terminals;

/// <summary>Many terminals at once.</summary>
/// <param name="pause">Between two frames of one terminal; null for as fast as they are answered.</param>
internal sealed class Fleet(int connections, int batch, int window, TimeSpan? pause) : IDisposable
{
    private readonly LoadTerminal[] terminals = [.. Enumerable.Range(0, connections).Select(number => new LoadTerminal(number, batch, window))];

    /// <summary>Milliseconds until frames were answered, in order.</summary>
    public IReadOnlyList<float> Times => [.. terminals.SelectMany(terminal => terminal.Times).Order()];

    /// <summary>Positions answered, by phone, from the beginning.</summary>
    public IEnumerable<(string Phone, long Answered)> Answered =>
        terminals.Select((terminal, number) => (SmallRegister.PhoneOf(number), terminal.Answered));

    /// <summary>Lets all of them connect and authenticate at once, as after a failure of the network.</summary>
    public async Task<TimeSpan> Enter(int port)
    {
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(terminals.Select(terminal => Task.Run(() => terminal.Enter(port))));
        return clock.Elapsed;
    }

    public void Warm()
    {
        foreach (var terminal in terminals) terminal.Warm();
    }

    /// <summary>Lets all of them send; every frame that was sent is answered before it returns.</summary>
    public async Task<(long Positions, TimeSpan Elapsed)> Drive(TimeSpan span)
    {
        var before = terminals.Sum(terminal => terminal.Answered);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(terminals.Select((terminal, number) => Task.Run(() => Drive(terminal, number, clock, span))));
        return (terminals.Sum(terminal => terminal.Answered) - before, clock.Elapsed);
    }

    public void Dispose()
    {
        foreach (var terminal in terminals) terminal.Dispose();
    }

    private async Task Drive(LoadTerminal terminal, int number, Stopwatch clock, TimeSpan span)
    {
        // Terminals that report in intervals do not all do so in the same moment.
        if (pause is { } interval) await Task.Delay(interval * (number / (double)terminals.Length));
        while (clock.Elapsed < span)
        {
            var began = clock.Elapsed;
            await terminal.Round();
            if (pause is { } wait && began + wait > clock.Elapsed) await Task.Delay(began + wait - clock.Elapsed);
        }
    }
}
