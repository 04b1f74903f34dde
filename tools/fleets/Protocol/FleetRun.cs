using System.Diagnostics;
using NodaTime;
using Regulatory.Fleets.Truth;

namespace Regulatory.Fleets.Protocol;

/// <summary>Lets the vehicles of a fleet dial in at a gateway and send what they have to send, each at its time.</summary>
/// <param name="begin">Event time at which the run begins.</param>
/// <param name="speed">Seconds of event time that pass in one second.</param>
/// <param name="acknowledged">Told of every frame that the platform has taken, by the number that it came under.</param>
public sealed class FleetRun(
    string host, int port, Instant begin, int speed, FleetCounts counts, Habitude habitude, Action<Kit, Spoken>? acknowledged = null)
{
    private readonly Stopwatch clock = new();
    private int offTheRoad;

    /// <summary>Event time that has been reached.</summary>
    public Instant Now => begin + Duration.FromTimeSpan(clock.Elapsed) * speed;

    /// <summary>Vehicles whose terminals were not let in.</summary>
    public int OffTheRoad => offTheRoad;

    /// <summary>Returns when everybody has said what was to be said before a moment.</summary>
    /// <param name="until">Event time.</param>
    public async Task Run(IReadOnlyList<Journey> journeys, Instant until, CancellationToken stop)
    {
        clock.Restart();
        await Task.WhenAll(journeys.Select(journey => Task.Run(() => Drive(journey, until, stop), stop)));
    }

    private async Task Drive(Journey journey, Instant until, CancellationToken stop)
    {
        var kit = Kit.Of(journey.Plan);
        await using var own = NewDevice(kit);
        await using var copy = NewDevice(kit.Copied());
        var wheel = journey.Sent.LastOrDefault(one => one.Card is not null && one.SentAt < begin);
        // Whoever drives already has his card in.
        var due = journey.Sent.Where(one => one.SentAt >= begin && one.SentAt < until);
        foreach (var transmission in wheel is null ? due : due.Prepend(wheel))
        {
            while (Now < transmission.SentAt)
            {
                await Task.Delay(Until(transmission.SentAt), stop);
                await own.Device.Live(stop);
            }
            if (transmission.IsOfCopy)
            {
                await SpeakAsTheOther(copy, own.Device.Code, transmission, stop);
                continue;
            }
            if (await own.Device.Deliver(own.Speech.Say(transmission), stop)) continue;
            Interlocked.Increment(ref offTheRoad);
            return;
        }
    }

    /// <summary>A second device with a copy of the card: it is turned away when it registers, and shows the code of the first one then.</summary>
    private static async Task SpeakAsTheOther(Seat copy, string? code, Terminals.Transmission transmission, CancellationToken stop)
    {
        if (code is null) return;
        if (copy.Device.TurnedAway is null && copy.Device.Code is null) await copy.Device.Enter(stop);
        copy.Device.Code = code;
        await copy.Device.Deliver(copy.Speech.Say(transmission), stop);
        await copy.Device.HangUp();
    }

    private TimeSpan Until(Instant moment)
    {
        var left = (moment - Now).ToTimeSpan() / speed;
        var most = habitude.Heartbeat / 2;
        return left < TimeSpan.Zero ? TimeSpan.Zero : left < most ? left + TimeSpan.FromMilliseconds(1) : most;
    }

    private Seat NewDevice(Kit kit)
    {
        var speech = new Speech(kit);
        return new(speech, new(host, port, speech, counts, habitude, acknowledged is null ? null : spoken => acknowledged(kit, spoken)));
    }

    private sealed record Seat(Speech Speech, Device Device) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Device.DisposeAsync();
    }
}
