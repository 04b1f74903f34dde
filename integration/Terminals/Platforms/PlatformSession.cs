using System.Collections.Concurrent;
using System.Security.Cryptography;
using NodaTime;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>
/// A platform that has logged in, with its links: the main one that it has opened and the sub link that was opened to it. What is to be said goes
/// down the sub link, and down the main link while there is none; what it reports is taken from either.
/// </summary>
/// <param name="number">Stands for the platform in the journal.</param>
internal sealed class PlatformSession(int number, PlatformAccess access, Instant now, PlatformLinkServices services)
{
    /// <summary>How long a change of a vehicle's owner or terminal may go unnoticed.</summary>
    private static readonly Duration Remembered = Duration.FromMinutes(5);
    private const int MostVehicles = 50_000, MostCalls = 64;

    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<VehicleMark, (string? Reason, string? Phone, TerminalMemory? Memory, Instant Until)> vehicles = new();
    private readonly Dictionary<uint, int> calls = [];
    private MainLink? main;
    private SubLinkConnection? sub;
    private (Instant At, LinkLoss Reason)? lost;
    private (string Reason, bool IsSeen)? parting;

    public int Number => number;

    public LinkMeter Meter { get; } = new(now);

    /// <summary>校验码 of its latest login.</summary>
    public uint VerifyCode { get; private set; }

    public PlatformAccess Access { get; private set; } = access;

    /// <summary>Where its latest login said that the sub link be opened to.</summary>
    public (string Address, ushort Port) SubAddress { get; private set; }

    /// <summary>Since when it has been connected, breaks shorter than the grace not counted.</summary>
    public Instant Since { get; private set; } = now;

    /// <summary>Whether <see cref="Since"/> is on record.</summary>
    public bool IsRecorded { get; set; }

    /// <summary>When something was done for it last; only who tends it looks.</summary>
    public PlatformTasks Tasks { get; } = new();

    public MainLink? Main
    {
        get { lock (gate) return main; }
    }

    public SubLinkConnection? Sub
    {
        get { lock (gate) return sub; }
    }

    /// <summary>When and why its last link went; null while it has one.</summary>
    public (Instant At, LinkLoss Reason)? Lost
    {
        get { lock (gate) return lost; }
    }

    /// <summary>It has logged in on a link; an older one makes way.</summary>
    public void Enter(MainLink link, PlatformAccess access, Login login, Instant at)
    {
        MainLink? older;
        lock (gate)
        {
            (older, main, Access, SubAddress, parting) = (main, link, access, (login.SubLinkAddress.Trim(), login.SubLinkPort), null);
            if (older != link) VerifyCode = (uint)RandomNumberGenerator.GetInt32(1, int.MaxValue);
            if (lost is not null && !IsRecorded) Since = at;
            lost = null;
            Tasks.Anew();
        }
        if (older != link) older?.Cut("replaced");
    }

    /// <summary>It has accepted a sub link.</summary>
    public void Enter(SubLinkConnection link)
    {
        lock (gate) (sub, lost) = (link, null);
    }

    /// <summary>A link has ended.</summary>
    public void Leave(PlatformLink link, Instant at)
    {
        MainLink? told = null;
        lock (gate)
        {
            if (link == main) main = null;
            else if (link == sub) (sub, told) = (null, main);
            else return;
            if (main is null && sub is null)
                lost = (link.Ending ?? parting?.Reason) switch
                {
                    "idle" => (Meter.SeenAt ?? at, LinkLoss.Silent),
                    "logout" => (at, LinkLoss.LoggedOut),
                    "withdrawn" => (at, LinkLoss.Withdrawn),
                    _ => (at, LinkLoss.Broken),
                };
        }
        // 0x9007: the sub link is broken.
        told?.Send(new LinkNotice(LinkNotice.SubBroken, 1), Access);
    }

    /// <summary>It takes its leave, or is to take it: its links are cut when what was said last has had time to arrive.</summary>
    public void Part(string reason)
    {
        lock (gate) parting ??= (reason, IsSeen: false);
    }

    public void LogOut() => Part("logout");

    /// <summary>Cuts the links of one that has taken its leave, the second time that it is called.</summary>
    public void FinishParting()
    {
        string reason;
        lock (gate)
        {
            if (parting is not { } now) return;
            parting = now with { IsSeen = true };
            if (!now.IsSeen) return;
            reason = now.Reason;
        }
        Main?.Cut(reason);
        Sub?.Cut(reason);
    }

    /// <summary>0x1007: it says on the sub link that its main link is broken, which may not be noticed here yet.</summary>
    public void MainIsBroken() => Main?.Cut("told broken");

    /// <summary>Says something, on the sub link when there is one.</summary>
    /// <returns>Its serial; null when there is no link.</returns>
    public uint? Send(PlatformMessage message) => ((PlatformLink?)Sub ?? Main)?.Send(message, Access);

    /// <summary>Asks a roll-call 平台查岗请求 0x9301.</summary>
    /// <returns>Whether there was a link to ask it on.</returns>
    public bool Ask(RollCalled call)
    {
        var said = Business.Of(0x9300, null, 0x9301, new Inspection(1, $"{Access.AccessCode}", (uint)call.Call, call.Question), Access.Edition);
        lock (calls)
        {
            if (Send(said) is not { } serial) return false;
            if (calls.Count >= MostCalls) calls.Clear();
            calls[serial] = call.Call;
            return true;
        }
    }

    /// <summary>The roll-call that was asked with a serial; 0 for none.</summary>
    public int CallOf(uint serial)
    {
        lock (calls) return calls.GetValueOrDefault(serial);
    }

    /// <summary>Whether a vehicle is its own, and what the journal remembers of it.</summary>
    public async ValueTask<(string? Reason, TerminalMemory? Memory)> VehicleOf(VehicleMark? mark, Instant at, CancellationToken cancellation)
    {
        if (mark is not { } named) return ("no vehicle", null);
        var isKnown = vehicles.TryGetValue(named, out var known);
        if (isKnown && known.Until > at) return (known.Reason, known.Memory);
        if (CodedPlates.Of(named.Plate, named.Colour) is not { } vehicle) return ("no plate", null);
        var said = await services.Register.VehicleOf(Access.Platform, vehicle, cancellation).ConfigureAwait(false);
        var memory = said.Phone is not { } phone ? null
            : phone == known.Phone ? known.Memory
            : new TerminalMemory(await services.Terminals.Of(phone, cancellation).ConfigureAwait(false));
        if (vehicles.Count >= MostVehicles) vehicles.Clear();
        vehicles[named] = (said.Reason, said.Phone, memory, at + Remembered);
        return (said.Reason, memory);
    }

    /// <summary>Its time of connection was entered as over, and it has come again meanwhile.</summary>
    public void BeginAgain(Instant at) => (Since, IsRecorded) = (at, false);
}
