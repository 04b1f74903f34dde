using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>What is to be verified, and against what.</summary>
/// <param name="Since">Position to begin at; what lies before it is taken from the stored tiles. 1 for everything.</param>
public sealed record VerifyRequest(long Since = 1)
{
    /// <summary>
    /// Keys that are trusted to sign heads; those that they hand over to are trusted from then on. Without any, each tree's first key in the
    /// database is taken, which proves nothing against somebody who could change it.
    /// </summary>
    public IReadOnlyList<VerifierKey> Keys { get; init; } = [];

    /// <summary>Heads that somebody else kept, in any order.</summary>
    public IReadOnlyList<WitnessedHead> Witness { get; init; } = [];

    /// <summary>Findings that are kept; the rest is counted.</summary>
    public int FindingLimit { get; init; } = 1_000;

    /// <summary>Ranges that are checked at the same time, each with three connections.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount + 1;
}

/// <summary>How far a verification has come.</summary>
public readonly record struct VerifyProgress(long Facts, long Of);

/// <summary>What was checked of one tree.</summary>
/// <param name="Sealed">Facts under its newest head.</param>
/// <param name="Tiles">Stored tiles and edges that were compared.</param>
/// <param name="Heads">Signed heads whose root was recomputed and whose signature was checked.</param>
/// <param name="Witnessed">Witnessed heads, the same.</param>
public sealed record VerifiedTree(string Tree, long Sealed, long Tiles, long Heads, long Witnessed);

/// <summary>The outcome of a verification.</summary>
/// <param name="Since">Where it began.</param>
/// <param name="Head">Position of the newest fact at the time.</param>
/// <param name="Facts">Facts read and hashed.</param>
/// <param name="Bytes">Bytes of their leaves.</param>
/// <param name="KeysGiven">Whether the keys came from outside the database.</param>
/// <param name="Findings">In order, at most as many as were asked for.</param>
/// <param name="Found">All there were.</param>
public sealed record VerifyReport(
    long Since, long Head, long Facts, long Bytes, long Streams, long Commands, long Claims, IReadOnlyList<VerifiedTree> Trees, bool KeysGiven,
    IReadOnlyList<Finding> Findings, long Found, TimeSpan Elapsed)
{
    public bool IsGreen => Found == 0;

    /// <summary>Facts that no head of any tree covers yet.</summary>
    public long Unsealed => Head - Trees.Select(tree => tree.Sealed).DefaultIfEmpty(0).Max();
}
