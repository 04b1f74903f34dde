using System.Collections.Immutable;

namespace Regulatory.Api;

/// <summary>What this host does: <c>--roles api,projections,processes,sealer,publisher,terminals</c>; all of it by default.</summary>
public sealed record HostRoles(ImmutableHashSet<string> Names)
{
    public static readonly ImmutableHashSet<string> All = ["api", "projections", "processes", "sealer", "publisher", "terminals"];

    /// <summary>GraphQL, certificates and the public pages.</summary>
    public bool Api => Names.Contains("api");

    /// <summary>Folds facts into read models.</summary>
    public bool Projections => Names.Contains("projections");

    /// <summary>The clock that gives acts when deadlines pass, and the processes across departments that follow the ledger.</summary>
    public bool Processes => Names.Contains("processes");

    /// <summary>Seals the ledger.</summary>
    public bool Sealer => Names.Contains("sealer");

    /// <summary>Sends signed heads to partners and keeps the witness file.</summary>
    public bool Publisher => Names.Contains("publisher");

    /// <summary>The gateway of vehicles' terminals, where a port is set.</summary>
    public bool Terminals => Names.Contains("terminals");

    /// <param name="setting">Comma-separated names; null or empty for all.</param>
    /// <exception cref="ArgumentException">An unknown role.</exception>
    public static HostRoles Parse(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting)) return new(All);
        var names = setting.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableHashSet();
        var unknown = names.Except(All);
        return unknown.IsEmpty
            ? new(names)
            : throw new ArgumentException(
                $"--roles: unknown {string.Join(", ", unknown)}; there are {string.Join(", ", All.Order())}.", nameof(setting));
    }
}
