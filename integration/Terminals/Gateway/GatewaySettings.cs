namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>What terminals are allowed at the gateway.</summary>
public sealed record GatewaySettings
{
    /// <summary>TCP port; null for no gateway at this host.</summary>
    public int? Port { get; init; }

    /// <summary>Connections at once, all together; further ones are closed.</summary>
    public int Connections { get; init; } = 20_000;

    /// <summary>Connections at once from one address. Mobile networks put many terminals behind one.</summary>
    public int ConnectionsPerAddress { get; init; } = 4_096;

    /// <summary>How long a connection may be there without having authenticated.</summary>
    public TimeSpan BeforeAuthentication { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a terminal may be silent: three heartbeats.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a terminal may leave its answers unread.</summary>
    public TimeSpan Unread { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Frames of one connection that may wait for the journal; then nothing more is read from it.</summary>
    public int InFlight { get; init; } = 64;

    /// <summary>Faults of one connection within a minute after which it is cut.</summary>
    public int FaultsPerMinute { get; init; } = 256;

    /// <summary>Faults of one connection within a minute that are kept in the journal; further ones are counted only.</summary>
    public int SamplesPerMinute { get; init; } = 32;

    /// <summary>Registrations and codes refused on one connection after which it is cut.</summary>
    public int Refusals { get; init; } = 8;

    /// <summary>How long an order waits for the terminal's answer.</summary>
    public TimeSpan OrderPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>These settings.</summary>
    /// <exception cref="InvalidOperationException">One of them makes no sense; names it.</exception>
    public GatewaySettings Checked()
    {
        if (Port is < 0 or > 65_535) throw Wrong(nameof(Port), "a TCP port");
        foreach (var (name, value) in new[]
                 {
                     (nameof(Connections), Connections), (nameof(ConnectionsPerAddress), ConnectionsPerAddress), (nameof(InFlight), InFlight),
                     (nameof(FaultsPerMinute), FaultsPerMinute), (nameof(Refusals), Refusals),
                 })
            if (value < 1)
                throw Wrong(name, "at least 1");
        if (SamplesPerMinute < 0) throw Wrong(nameof(SamplesPerMinute), "at least 0");
        foreach (var (name, value) in new[]
                 {
                     (nameof(BeforeAuthentication), BeforeAuthentication), (nameof(Idle), Idle), (nameof(Unread), Unread),
                     (nameof(OrderPatience), OrderPatience),
                 })
            if (value < TimeSpan.FromSeconds(1))
                throw Wrong(name, "at least a second");
        return this;

        static InvalidOperationException Wrong(string name, string must) => new($"Terminals:{name} must be {must}.");
    }
}
