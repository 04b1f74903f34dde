using System.Net.Sockets;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Fleets.Protocol;

/// <summary>How a device deals with its line.</summary>
/// <param name="Patience">For an answer; then the same frame is sent again.</param>
/// <param name="Tries">Of one frame on one connection; then the connection is given up.</param>
/// <param name="Pause">Before a lost connection is made again; twice as long each time, up to 16 times.</param>
/// <param name="Heartbeat">Silence after which a sign of life is given.</param>
public sealed record Habitude(TimeSpan Patience, int Tries, TimeSpan Pause, TimeSpan Heartbeat)
{
    public static Habitude Usual { get; } = new(TimeSpan.FromSeconds(10), 3, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(50));
}

/// <summary>
/// A device that speaks over TCP: registers, authenticates, sends, waits for each answer, sends again with the same serial, connects anew, and
/// does what the platform orders. Not for several callers at once.
/// </summary>
/// <param name="acknowledged">Told of every frame that the platform has taken.</param>
public sealed class Device(string host, int port, Speech speech, FleetCounts counts, Habitude habitude, Action<Spoken>? acknowledged = null) : IAsyncDisposable
{
    private readonly Orders orders = new(speech, counts);
    private Line? line;
    private long spokenAt;

    /// <summary>鉴权码 that the platform has given it; whoever copies the card takes it along.</summary>
    public string? Code { get; set; }

    /// <summary>What the platform said to a registration that it refused; null while it has refused none.</summary>
    public RegistrationResult? TurnedAway { get; private set; }

    /// <summary>Sends frames in their order; each is answered before the next.</summary>
    /// <returns>False when the platform does not let the device in.</returns>
    public async Task<bool> Deliver(IEnumerable<Spoken> frames, CancellationToken stop)
    {
        foreach (var frame in frames)
        {
            counts.Send();
            if (!await Deliver(frame, stop)) return false;
        }
        return true;
    }

    /// <summary>A sign of life, where nothing was said for a while.</summary>
    public async Task Live(CancellationToken stop)
    {
        if (line is not { IsOpen: true } || TimeProvider.System.GetElapsedTime(spokenAt) < habitude.Heartbeat) return;
        await Deliver([speech.Say(new EmptyMessage(EmptyMessage.Heartbeat))], stop);
    }

    /// <summary>Registers at once, whatever it was told before.</summary>
    /// <returns>Whether it was let in.</returns>
    public Task<bool> Enter(CancellationToken stop) => Connected(stop);

    public async Task HangUp()
    {
        if (line is { } open) await open.DisposeAsync();
        line = null;
    }

    public async ValueTask DisposeAsync() => await HangUp();

    private async Task<bool> Deliver(Spoken frame, CancellationToken stop)
    {
        var (isFirst, wasDoubted) = (true, false);
        while (true)
        {
            if (!await Connected(stop)) return false;
            try
            {
                for (var attempt = 0; attempt < habitude.Tries; attempt++)
                {
                    if (!isFirst) counts.Resend();
                    isFirst = false;
                    spokenAt = TimeProvider.System.GetTimestamp();
                    if (await line!.Ask(frame, habitude.Patience, stop) is not GeneralReply reply) continue;
                    // A connection whose session another device has taken over is told so; whoever is at home authenticates again.
                    if (reply.Result is ReplyResult.Failed && !wasDoubted)
                    {
                        wasDoubted = true;
                        break;
                    }
                    var isDone = reply.Result is ReplyResult.Done or ReplyResult.AlarmTaken;
                    if (reply.Result is ReplyResult.AlarmTaken) speech.Acknowledged |= Orders.Confirmable;
                    counts.Answer(isDone, frame.Reports.Count);
                    if (isDone) acknowledged?.Invoke(frame);
                    return true;
                }
            }
            catch (IOException)
            {
                // Cut off: the same frame goes out on the next connection.
            }
            await HangUp();
        }
    }

    private async Task<bool> Connected(CancellationToken stop)
    {
        for (var wait = habitude.Pause; line is not { IsOpen: true }; wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, habitude.Pause.Ticks * 16)))
        {
            await HangUp();
            try
            {
                line = await Line.Open(host, port, speech.Kit.Edition, orders.Answer, stop);
                counts.Connected();
                if (await Admitted(line, stop)) return true;
                if (TurnedAway is not null)
                {
                    await HangUp();
                    return false;
                }
            }
            catch (Exception gone) when (gone is SocketException or IOException)
            {
                // The network, or the platform, is away: it is tried again after a pause.
            }
            await HangUp();
            await Task.Delay(wait, stop);
        }
        return true;
    }

    /// <summary>With the code that it has; without one, or where the platform no longer knows it, by registering anew.</summary>
    private async Task<bool> Admitted(Line on, CancellationToken stop)
    {
        if (Code is { } known && await Authenticated(on, known, stop)) return true;
        if (await Asked(on, speech.Kit.Registration, stop) is not RegistrationReply reply) return false;
        if (reply is not { Result: RegistrationResult.Done, AuthCode: { } given })
        {
            counts.TurnAway();
            TurnedAway = reply.Result;
            return false;
        }
        Code = given;
        return await Authenticated(on, given, stop);
    }

    private async Task<bool> Authenticated(Line on, string code, CancellationToken stop)
    {
        var shown = speech.Kit.Edition is Edition.Jt2019 ? new Authentication(code, "860000000000000", "FS 1.0") : new Authentication(code);
        if (await Asked(on, shown, stop) is not GeneralReply reply) return false;
        if (reply.Result is ReplyResult.Done) return true;
        counts.TurnAway();
        return false;
    }

    private async Task<Message?> Asked(Line on, Message message, CancellationToken stop)
    {
        var frame = speech.Say(message);
        for (var attempt = 0; attempt < habitude.Tries; attempt++)
            if (await on.Ask(frame, habitude.Patience, stop) is { } answer) return answer;
        return null;
    }
}
