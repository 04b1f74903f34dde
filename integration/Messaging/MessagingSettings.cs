using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Regulatory.Integration.Messaging;

/// <summary>Where the broker is and how one signs in.</summary>
/// <param name="Tls">Whether the connection is encrypted; the broker's certificate must name <paramref name="Host"/>.</param>
public sealed record BrokerSettings(string Host, ushort Port, string VirtualHost, string User, string Password, bool Tls)
{
    /// <summary>Never the password.</summary>
    public override string ToString() => $"{User}@{Host}:{Port}{(VirtualHost == "/" ? "" : "/" + VirtualHost)}";
}

/// <summary>The broker, and the partners that have queues there.</summary>
/// <param name="Broker">Null for MassTransit's transport in memory, which reaches nobody outside this process.</param>
/// <param name="Partners">Names such as <c>police</c>; each has a queue of its own.</param>
public sealed partial record MessagingSettings(BrokerSettings? Broker, ImmutableArray<string> Partners)
{
    public static readonly MessagingSettings InMemory = new(null, []);

    /// <summary>What passes between the department and each partner.</summary>
    public Routes Routes { get; init; } = Routes.Usual;

    /// <summary>Accounts at the broker that partners send with, where they are not called as the partner is; the broker vouches for them.</summary>
    public ImmutableDictionary<string, string> Accounts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The partner whose account it is; null for anybody else's.</summary>
    public string? PartnerOf(string account) => Partners.SingleOrDefault(partner => Accounts.GetValueOrDefault(partner, partner) == account);

    /// <summary>How long one message may take to the broker and back, and how long the broker to answer at all.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Time between connecting and the first message. A quorum queue of a single node whose broker has just come back elects its leader
    /// within a second; RabbitMQ 3.10 never does when a message arrives earlier, and the queue then takes none until the next restart.
    /// </summary>
    public TimeSpan Settling { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The first wait after a failure; it doubles.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(500);

    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often to look for something new to send.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <returns>These settings.</returns>
    /// <exception cref="InvalidOperationException">A name cannot be that of a queue, stands there twice, or there is no broker for it.</exception>
    public MessagingSettings Checked()
    {
        foreach (var partner in Partners)
            if (!PartnerName().IsMatch(partner))
                throw new InvalidOperationException($"Partners: '{partner}' is not a name of small letters, digits and hyphens.");
        if (Partners.Distinct(StringComparer.Ordinal).Count() != Partners.Length) throw new InvalidOperationException("Partners: a name stands there twice.");
        if (Partners.Select(partner => Accounts.GetValueOrDefault(partner, partner)).Distinct(StringComparer.Ordinal).Count() != Partners.Length)
            throw new InvalidOperationException("PartnerAccounts: two partners have the same account.");
        // A queue in memory that nobody reads would only grow.
        return Broker is not null || Partners.IsEmpty
            ? this
            : throw new InvalidOperationException("Partners have their queues on a broker: set RabbitMQ:Host (environment: RabbitMQ__Host).");
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,62}$")]
    private static partial Regex PartnerName();
}
