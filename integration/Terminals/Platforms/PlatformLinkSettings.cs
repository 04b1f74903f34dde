using Regulatory.Integration.Terminals.Gateway;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>What other platforms are allowed at this one (JT/T 809).</summary>
public sealed record PlatformLinkSettings
{
    /// <summary>TCP port of the main link 主链路; null for none at this host.</summary>
    public int? Port { get; init; }

    /// <summary>Connections at once, all together; further ones are closed.</summary>
    public int Connections { get; init; } = 512;

    /// <summary>Connections at once from one address.</summary>
    public int ConnectionsPerAddress { get; init; } = 8;

    /// <summary>How long a connection may be there without having logged in, and a sub link without its answer.</summary>
    public TimeSpan BeforeLogin { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a link may be silent: three keep-alives.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a platform may leave what it is sent unread.</summary>
    public TimeSpan Unread { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Frames of one link that may wait for the journal; then nothing more is read from it.</summary>
    public int InFlight { get; init; } = 64;

    /// <summary>Faults of one link within a minute after which it is cut.</summary>
    public int FaultsPerMinute { get; init; } = 256;

    /// <summary>Faults of one link within a minute that are kept in the journal; further ones are counted only.</summary>
    public int SamplesPerMinute { get; init; } = 32;

    /// <summary>Wrong passwords for one access code from one address after which none is looked at any more.</summary>
    public int WrongPasswords { get; init; } = 5;

    /// <summary>Logins refused to one address, whatever for, after which none is looked at any more.</summary>
    public int Refusals { get; init; } = 20;

    /// <summary>How long none is looked at then, counted from the first.</summary>
    public TimeSpan Lockout { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a platform may be without any link before it counts as disconnected: 平台连通率 is counted in minutes.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a sub link 从链路 that does not come about is tried again, and keep-alives are sent on one that has.</summary>
    public TimeSpan SubLink { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often the record is asked what has changed for a platform: its access, and roll-calls.</summary>
    public TimeSpan Refresh { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often what the links carried is entered in the record.</summary>
    public TimeSpan Readings { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>These settings.</summary>
    /// <exception cref="InvalidOperationException">One of them makes no sense; names it.</exception>
    public PlatformLinkSettings Checked()
    {
        if (Port is < 0 or > 65_535) throw Wrong(nameof(Port), "a TCP port");
        foreach (var (name, value) in new[]
                 {
                     (nameof(Connections), Connections), (nameof(ConnectionsPerAddress), ConnectionsPerAddress), (nameof(InFlight), InFlight),
                     (nameof(FaultsPerMinute), FaultsPerMinute), (nameof(WrongPasswords), WrongPasswords), (nameof(Refusals), Refusals),
                 })
            if (value < 1)
                throw Wrong(name, "at least 1");
        if (SamplesPerMinute < 0) throw Wrong(nameof(SamplesPerMinute), "at least 0");
        foreach (var (name, value) in new[]
                 {
                     (nameof(BeforeLogin), BeforeLogin), (nameof(Idle), Idle), (nameof(Unread), Unread), (nameof(Lockout), Lockout), (nameof(Grace), Grace),
                     (nameof(SubLink), SubLink), (nameof(Refresh), Refresh), (nameof(Readings), Readings),
                 })
            if (value < TimeSpan.FromSeconds(1))
                throw Wrong(name, "at least a second");
        return this;

        static InvalidOperationException Wrong(string name, string must) => new($"Platforms:{name} must be {must}.");
    }

    /// <summary>Of what the gateway of terminals knows, too.</summary>
    internal GatewaySettings Budget => new() { Port = Port, FaultsPerMinute = FaultsPerMinute, SamplesPerMinute = SamplesPerMinute };
}
