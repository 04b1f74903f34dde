using System.Collections.Immutable;
using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Specs.Sealing;
using Regulatory.Ledger.Verifying;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs.Verifying;

/// <summary>
/// A sealed ledger to tamper with: 140 acts of five facts, each on one of 28 streams, of which act n holds facts 5n−4 to 5n. Two full
/// tiles, an unfinished one, heads at 130, 256, 400, 512, 600 and 690, and ten facts that are not sealed yet.
/// </summary>
internal sealed class Ferries(LedgerDatabase database, FactLedger ledger)
{
    public const int Facts = 700, Sealed = 690;

    public static readonly int[] Sizes = [130, 256, 400, 512, 600, Sealed];

    private readonly SealingByHand sealer = new(database, ledger);

    public SealingKey Key => sealer.Key;

    /// <summary>The heads as a witness keeps them.</summary>
    public ImmutableArray<WitnessedHead> Witness { get; private set; }

    public async Task Record()
    {
        for (var act = 0; act < 140; act++)
        {
            var request = Acts.On(Acts.Stream(act % 28), act / 28 * 5, facts: 5);
            if (act < 28) request = request.Claiming($"H{act}");
            (await ledger.Append(request)).ShouldBeOfType<Appended>();
        }
        var witness = ImmutableArray.CreateBuilder<WitnessedHead>();
        foreach (var size in Sizes) witness.Add(WitnessedHead.Parse((await sealer.Seal(size)).Note));
        Witness = witness.ToImmutable();
    }

    /// <summary>One more head.</summary>
    /// <param name="next">The key that takes over.</param>
    public Task<SignedHead> Seal(long size, VerifierKey? next, params SealingKey[] signers) => sealer.Seal(size, next: next, signers: signers);

    /// <summary>What somebody does who holds the database and the key: every tile, edge and head is made anew over the facts as they are now.</summary>
    public async Task SealAnew(params int[] sizes)
    {
        await Tamper.Run(database, "delete from ledger.tile; delete from ledger.tree_edge; delete from ledger.tree_head; delete from ledger.sealing_key");
        var anew = new SealingByHand(database, ledger, Key);
        foreach (var size in sizes) await anew.Seal(size);
    }

    public async Task<VerifyReport> Verify(VerifyRequest? request = null) =>
        await new LedgerVerifier(database.App).Verify((request ?? new()) with { Keys = [Key.Verifier] });

    /// <summary>Every finding as <c>code position</c>, or <c>code first-last</c>.</summary>
    public static IEnumerable<string> InShort(VerifyReport report) => report.Findings.Select(finding =>
        finding.Name + (finding.Position is { } position ? $" {position}" : "") + (finding.Until is { } until ? $"-{until}" : "")
        + (finding.Code is FindingCode.TileChanged or FindingCode.EdgeChanged or FindingCode.TileMissing or FindingCode.EdgeMissing or FindingCode.GuardMissing ? $" {finding.Subject}" : "")
        + (finding.Code is FindingCode.StreamVersionWrong or FindingCode.VersionWrong ? $" {finding.Stream} {finding.Expected}" : ""));
}
